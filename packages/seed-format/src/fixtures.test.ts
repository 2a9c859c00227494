import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandomSource, cutAnywhere, cutEvenly } from '../test/chunks.ts';
import { listFixtures, readFixture, readJson } from '../test/fixtures.ts';
import { checkChunking, checkReading, checkWriting, decode } from '../test/laws.ts';
import { parseSeeds, type SeedDocument } from './index.ts';

/** Set to write what is read as what is expected, for new fixtures; then review the difference. */
const isUpdate = process.env.UPDATE_FIXTURES !== undefined;

interface Outcome {
  readonly documents: readonly (SeedDocument | undefined)[];
  readonly codes: readonly string[];
}

/** Documents and codes of all records, without the codes of a variant. */
function outcomeOf(input: string | Uint8Array, ...without: string[]): Outcome {
  const { records, diagnostics } = parseSeeds(input);
  return {
    documents: records.map(({ document }) => document),
    codes: diagnostics.map(({ code }) => code).filter((code) => !without.includes(code)),
  };
}

/** The same text with CRLF line breaks. */
function withCrlf(input: string | Uint8Array): string | Uint8Array {
  if (typeof input === 'string') return input.replaceAll('\n', '\r\n');
  return Uint8Array.from([...input].flatMap((byte) => (byte === 0x0a ? [0x0d, 0x0a] : [byte])));
}

/** The same text behind a byte order mark. */
function withByteOrderMark(input: string | Uint8Array): string | Uint8Array {
  if (typeof input === 'string') return `\uFEFF${input}`;
  return Uint8Array.from([0xef, 0xbb, 0xbf, ...input]);
}

describe.each(listFixtures())('$name', { timeout: 60_000 }, (fixture) => {
  const { name, folder, files, input } = fixture;
  const expected = new URL('expected.json', folder);

  it('has one input and what is expected of it, and nothing else', () => {
    if (isUpdate) writeFileSync(expected, `${JSON.stringify(readFixture(fixture), null, 2)}\n`);
    const inputs = files.filter((file) => file !== 'expected.json');
    expect(inputs).toHaveLength(1);
    expect(['input.txt', 'input.json', 'document.json']).toContain(inputs[0]);
    expect(isUpdate || files.includes('expected.json')).toBe(true);
  });

  it('gives what is expected', () => {
    expect(readFixture(fixture)).toEqual(readJson(expected));
  });

  it('stands in _error_, under its code, exactly if there is something to report', () => {
    const codes = JSON.stringify(readFixture(fixture)).match(
      /(?<="(?:error|warning|info) )[\w-]+/g,
    );
    const [, code] = /^_error_\/([^.]+)/.exec(name) ?? [];
    expect(code === undefined ? codes : codes?.includes(code)).toBe(
      code === undefined ? null : true,
    );
  });

  if (input.type === 'document') {
    it('holds the laws of writing', () => {
      checkWriting(input.document);
    });
    return;
  }

  const { seed } = input;

  it('holds the laws of reading: lossless print, second pass, places', () => {
    checkReading(seed);
  });

  it('gives the same documents with CRLF line breaks', () => {
    if (decode(seed).includes('\r')) return;
    expect(outcomeOf(withCrlf(seed), 'crlf-line-break')).toEqual(outcomeOf(seed));
    checkReading(withCrlf(seed));
  });

  it('gives the same documents behind a byte order mark', () => {
    if (decode(seed).startsWith('\uFEFF')) return;
    const plain = outcomeOf(seed, 'byte-order-mark');
    expect(outcomeOf(withByteOrderMark(seed), 'byte-order-mark')).toEqual(plain);
    checkReading(withByteOrderMark(seed));
  });

  it('gives the same records from a stream, however it is cut', async () => {
    const random = createRandomSource(seed.length);
    await checkChunking(seed, cutEvenly(seed, 1));
    await checkChunking(seed, cutEvenly(seed, 2));
    for (let round = 0; round < 20; round++) await checkChunking(seed, cutAnywhere(seed, random));
    const bytes = typeof seed === 'string' ? seed : decode(seed);
    await checkChunking(bytes, cutAnywhere(bytes, random));
  });
});
