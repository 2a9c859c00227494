import { createChunkDecoder, type DecodedChunk } from './chunk-decoder.ts';
import { createLineBlocks } from './line-blocks.ts';
import { createRecordReader } from './record-reader.ts';
import { describeValue, requireSeedInput, type SeedInput } from './seed-input.ts';
import { toSeedRecord, type SeedRecord } from './seed-record.ts';

/** Chunks of a stream, cut anywhere, inside a character too. */
export type SeedChunks = Iterable<SeedInput> | AsyncIterable<SeedInput>;

/**
 * Reads the records of a stream one after another. The result is that of `parseSeeds` for the whole
 * input, however it is cut into chunks. Memory is bounded by the largest record, and by the largest
 * line of text that is not a seed.
 *
 * @param chunks - Strings, or bytes that are decoded as UTF-8, such as a file stream of Node gives.
 *   A chunk's memory may be used again as soon as the next chunk is asked for.
 * @returns The records, each as soon as the stream shows that another begins, and the last one at
 *   the end. An error of the stream itself rejects. When the consumer stops, the stream is closed.
 * @throws TypeError where `chunks` is no iterable; it rejects where a chunk is neither a string nor
 *   a `Uint8Array`.
 *
 * @example
 * ```ts
 * import { parseSeedStream } from '@quocngu/seed-format';
 *
 * const chunks = ['https://example.vn/mua-1.html\n-----', '------------\nMưa', ' to\n-----------------\nHà'];
 * const titles = [];
 * for await (const { document } of parseSeedStream(chunks)) titles.push(document?.title);
 * titles; //=> ['Mưa to']
 * ```
 */
export function parseSeedStream(chunks: SeedChunks): AsyncGenerator<SeedRecord, void, undefined> {
  if (!isIterable(chunks)) {
    throw new TypeError(
      `expected the chunks to be an iterable or async iterable, got ${describeValue(chunks)}`,
    );
  }
  return readStream(chunks);
}

async function* readStream(chunks: SeedChunks): AsyncGenerator<SeedRecord, void, undefined> {
  const decoder = createChunkDecoder();
  const blocks = createLineBlocks();
  const reader = createRecordReader();

  function* push(block: string): Generator<SeedRecord, void, undefined> {
    reader.push(block);
    for (let record = reader.next(); record !== undefined; record = reader.next()) {
      yield toSeedRecord(record);
    }
    reader.forget();
  }

  function* decode(decoded: readonly DecodedChunk[]): Generator<SeedRecord, void, undefined> {
    for (const chunk of decoded) {
      reader.note(chunk);
      yield* push(blocks.push(chunk.text));
    }
  }

  for await (const chunk of chunks) {
    requireSeedInput(chunk, 'every chunk');
    yield* decode(decoder.decode(chunk));
  }
  yield* decode(decoder.finish());
  yield* push(blocks.finish());
  yield toSeedRecord(reader.finish());
}

function isIterable(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return Symbol.asyncIterator in Object(value) || Symbol.iterator in Object(value);
}
