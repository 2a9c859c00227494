import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cutEvenly } from '../test/chunks.ts';
import { parseSeedStream, type SeedChunks } from './parse-seed-stream.ts';
import { parseSeeds } from './parse-seeds.ts';
import type { SeedRecord } from './seed-record.ts';

const RULE = '-'.repeat(17);
const TEXT = ['https://example.vn/1.html', RULE, 'Mưa', RULE, 'Mưa to.', RULE, ''].join('\r\n');

async function collect(chunks: SeedChunks): Promise<SeedRecord[]> {
  const records: SeedRecord[] = [];
  for await (const record of parseSeedStream(chunks)) records.push(record);
  return records;
}

describe('parseSeedStream', () => {
  it.each([1, 2, 3, 5, 7, 64, 1000])('reads chunks of %i', async (size) => {
    const text = `\ufeff${TEXT}${TEXT}`;
    const bytes = new TextEncoder().encode(text);
    expect(await collect(cutEvenly(text, size))).toEqual(parseSeeds(text).records);
    expect(await collect(cutEvenly(bytes, size))).toEqual(parseSeeds(bytes).records);
    expect(await collect(Readable.from(cutEvenly(bytes, size)))).toEqual(parseSeeds(bytes).records);
  });

  it('reads a string by itself, which is an iterable of strings', async () => {
    expect(await collect(TEXT)).toEqual(parseSeeds(TEXT).records);
  });

  it('reads strings and bytes mixed; bytes then have no places', async () => {
    const [record] = await collect([new TextEncoder().encode(TEXT.slice(0, 40)), TEXT.slice(40)]);
    expect(record).toEqual(parseSeeds(TEXT).records[0]);
  });

  it('gives each record as soon as the next one begins, and no chunk is asked for before', async () => {
    const asked: number[] = [];
    function* chunks(): Generator<string> {
      for (let number = 1; number <= 3; number++) {
        asked.push(number);
        yield TEXT;
      }
    }
    const records = parseSeedStream(chunks());
    expect(asked).toEqual([]);
    await records.next();
    expect(asked).toEqual([1, 2]);
  });

  it('closes the source when the consumer stops', async () => {
    let isClosed = false;
    async function* chunks(): AsyncGenerator<string> {
      try {
        for (;;) yield await Promise.resolve(TEXT);
      } finally {
        isClosed = true;
      }
    }
    for await (const { document } of parseSeedStream(chunks())) {
      expect(document?.title).toBe('Mưa');
      break;
    }
    expect(isClosed).toBe(true);
  });

  it('passes on an error of the source', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- an async source that fails
    async function* chunks(): AsyncGenerator<string> {
      yield TEXT;
      throw new Error('the disk is gone');
    }
    await expect(collect(chunks())).rejects.toThrow('the disk is gone');
  });

  it('allows a chunk to be used again', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    function* chunks(): Generator<Uint8Array> {
      const chunk = new Uint8Array(1);
      for (const byte of bytes) {
        chunk[0] = byte;
        yield chunk;
      }
    }
    expect(await collect(chunks())).toEqual(parseSeeds(bytes).records);
  });

  it('has one record, without a document, for an empty stream', async () => {
    const [record, ...rest] = await collect([]);
    expect(rest).toEqual([]);
    expect(record?.diagnostics.map(({ code }) => code)).toEqual(['not-a-seed']);
  });

  it('throws a TypeError for what is no iterable, and rejects for what is no chunk', async () => {
    expect(() => parseSeedStream(7 as unknown as string[])).toThrow(
      new TypeError('expected the chunks to be an iterable or async iterable, got a number'),
    );
    expect(() => parseSeedStream(undefined as unknown as string[])).toThrow(TypeError);
    await expect(collect([7 as unknown as string])).rejects.toThrow(
      new TypeError('expected every chunk to be a string or a Uint8Array, got a number'),
    );
    await expect(collect(new Uint8Array(1) as unknown as string[])).rejects.toThrow(TypeError);
  });

  it('keeps only the beginning of a stream that is not a seed', { timeout: 60_000 }, async () => {
    const chunk = new Uint8Array(65_536);
    for (let index = 0; index < chunk.length; index++) chunk[index] = (index * 7919) % 256;
    function* chunks(): Generator<Uint8Array> {
      for (let count = 0; count < 100; count++) yield chunk;
    }
    const [record] = await collect(chunks());
    expect(record?.document).toBeUndefined();
    expect(record?.source.text).toHaveLength(1024);
    expect(record?.source.byteSpan).toEqual({ start: 0, end: 100 * chunk.length });
  });

  it('reads a record of 100 MB in one line', { timeout: 120_000 }, async () => {
    const sentences = new TextEncoder().encode('Trời lạnh. '.repeat(5000));
    const count = Math.ceil(100e6 / sentences.length);
    function* chunks(): Generator<string | Uint8Array> {
      yield TEXT.slice(0, TEXT.indexOf('Mưa to.'));
      for (let made = 0; made < count; made++) yield sentences;
      yield `Hết.\n${RULE}\n`;
    }
    const [record, ...rest] = await collect(chunks());
    expect(rest).toEqual([]);
    expect(record?.document?.body).toHaveLength(
      count * 5000 * 'Trời lạnh. '.length + 'Hết.'.length,
    );
    expect(record?.document?.body.endsWith('Trời lạnh. Hết.')).toBe(true);
  });
});
