import { SourceFault } from './source-problem.ts';

/** A stream of bytes. */
export type ByteChunks = AsyncIterable<Uint8Array>;

/**
 * Small outputs may be compressed as well as they like: a file of spaces is no attack. The ratio
 * counts from here on.
 */
const FREE_BYTES = 2 ** 20;

/** Counts the bytes that came in compressed, so that those that come out can be held to them. */
export interface CompressionMeter {
  compressed: number;
  expanded: number;
}

/** Passes bytes on, and tells how many. */
export async function* countBytes(
  chunks: ByteChunks,
  tell: (count: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    tell(chunk.length);
    yield chunk;
  }
}

/**
 * Passes expanded bytes on, and throws where they are too many for the compressed ones.
 *
 * @param meters - What is counted: the bytes of the member, those of the whole archive.
 */
export async function* guardExpanded(
  chunks: ByteChunks,
  meters: readonly CompressionMeter[],
  ratio: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    for (const meter of meters) {
      meter.expanded += chunk.length;
      if (meter.expanded > FREE_BYTES + meter.compressed * ratio) {
        throw new SourceFault(
          'suspicious-compression',
          `it grows to more than ${ratio} times its size, as archives do that are made to fill machines`,
        );
      }
    }
    yield chunk;
  }
}

/** The first bytes of a stream, and a stream of all its bytes. */
export interface PeekedChunks {
  readonly head: Uint8Array;
  readonly chunks: ByteChunks;
}

/** Looks at the first bytes of a stream, fewer where it ends before. */
export async function peekChunks(chunks: ByteChunks, length: number): Promise<PeekedChunks> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let count = 0;
  while (count < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    count += next.value.length;
  }
  return {
    head: Buffer.concat(first).subarray(0, length),
    chunks: (async function* () {
      try {
        yield* first;
        for (;;) {
          const next = await iterator.next();
          if (next.done === true) return;
          yield next.value;
        }
      } finally {
        await iterator.return?.();
      }
    })(),
  };
}
