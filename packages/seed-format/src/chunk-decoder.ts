import { isSuspectText, isSuspectUtf8 } from './suspect.ts';
import {
  countIncompleteTail,
  listInvalidSequences,
  type InvalidSequence,
} from './utf8-sequence.ts';
import { decodeUtf8 } from './utf8.ts';

/** A stretch of the input as text. */
export interface DecodedChunk {
  readonly text: string;
  /** How many bytes it was; `undefined` where it was text from the beginning. */
  readonly byteLength: number | undefined;
  /** The bytes that were not UTF-8; offsets count from the beginning of the input. */
  readonly invalid: readonly InvalidSequence[];
  /** Whether a character may need a diagnostic. */
  readonly isSuspect: boolean;
}

/** Decodes an input that comes in chunks, cut anywhere. */
export interface ChunkDecoder {
  decode(chunk: string | Uint8Array): DecodedChunk[];
  /** Gives what is left of a character that was not completed. */
  finish(): DecodedChunk[];
}

const REPLACEMENT = '\uFFFD';

/** Decodes a whole input. */
export function decodeInput(input: string | Uint8Array): DecodedChunk {
  return typeof input === 'string' ? wrapText(input) : decodeBytes(input, 0, 0);
}

/** Makes a decoder for chunks; at most three bytes wait for the next chunk. */
export function createChunkDecoder(): ChunkDecoder {
  let waiting = new Uint8Array(0);
  let offset = 0;
  let byteOffset = 0;

  function take(bytes: Uint8Array): DecodedChunk[] {
    if (bytes.length === 0) return [];
    const chunk = decodeBytes(bytes, offset, byteOffset);
    offset += chunk.text.length;
    byteOffset += bytes.length;
    return [chunk];
  }

  function flush(): DecodedChunk[] {
    const rest = waiting;
    waiting = new Uint8Array(0);
    return take(rest);
  }

  return {
    decode(chunk: string | Uint8Array): DecodedChunk[] {
      if (typeof chunk === 'string') {
        const chunks = [...flush(), wrapText(chunk)];
        offset += chunk.length;
        return chunks;
      }
      const bytes = waiting.length === 0 ? chunk : concatenate(waiting, chunk);
      const end = bytes.length - countIncompleteTail(bytes);
      // A copy: the caller may use the chunk's memory again.
      waiting = Uint8Array.from(bytes.subarray(end));
      return take(bytes.subarray(0, end));
    },
    finish: flush,
  };
}

function wrapText(text: string): DecodedChunk {
  return { text, byteLength: undefined, invalid: [], isSuspect: isSuspectText(text) };
}

function decodeBytes(bytes: Uint8Array, offset: number, byteOffset: number): DecodedChunk {
  const text = decodeUtf8(bytes);
  return {
    text,
    byteLength: bytes.length,
    // A U+FFFD may also have been written as such.
    invalid: text.includes(REPLACEMENT) ? listInvalidSequences(bytes, offset, byteOffset) : [],
    isSuspect: isSuspectUtf8(bytes, text),
  };
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
