import type { ByteChunks } from './byte-chunks.ts';

/** Takes bytes out of a stream in the amounts that are asked for. */
export interface ByteReader {
  /** Exactly so many bytes; `undefined` where the stream ends before. */
  read(length: number): Promise<Uint8Array | undefined>;
  /** Some bytes, at most so many, as they come; `undefined` at the end. */
  readSome(most: number): Promise<Uint8Array | undefined>;
  /** Passes over what is left. */
  drain(): Promise<void>;
  /** Lets the stream go. */
  close(): Promise<void>;
}

/** Creates a reader of a stream. */
export function createByteReader(chunks: ByteChunks): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let failure: Error | undefined;

  /** What failed once fails again, where another generator would say that it is at its end. */
  async function next(): Promise<IteratorResult<Uint8Array, unknown>> {
    if (failure !== undefined) throw failure;
    try {
      return await iterator.next();
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }

  async function readSome(most: number): Promise<Uint8Array | undefined> {
    while (rest.length === 0) {
      const result = await next();
      if (result.done === true) return undefined;
      rest = result.value;
    }
    const taken = rest.subarray(0, most);
    rest = rest.subarray(taken.length);
    return taken;
  }

  return {
    readSome,
    async read(length) {
      const parts: Uint8Array[] = [];
      for (let missing = length; missing > 0;) {
        const part = await readSome(missing);
        if (part === undefined) return undefined;
        parts.push(part);
        missing -= part.length;
      }
      return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    },
    async drain() {
      while ((await readSome(Infinity)) !== undefined);
    },
    async close() {
      await iterator.return?.();
    },
  };
}
