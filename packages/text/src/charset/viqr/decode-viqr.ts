import type { CharsetLoss, ChunkDecoder } from '../charset.ts';

/** Text that was read, and how many characters of the source it was read from. */
export interface ReadText {
  readonly text: string;
  readonly read: number;
}

/** Reads the next part of a source in ASCII; see `ChunkDecoder`. */
export type AsciiReader = (source: string, isLast: boolean) => ReadText;

/** A call takes some ten thousand arguments, not more. */
const BATCH = 1024;

/** Makes a decoder of a reader. A byte beyond ASCII is a loss, and U+FFFD to the reader. */
export function toViqrDecoder(readSource: AsciiReader): ChunkDecoder {
  return (bytes, isLast) => {
    const losses: CharsetLoss[] = [];
    let source = '';
    for (let start = 0; start < bytes.length; start += BATCH) {
      source += String.fromCharCode(...bytes.subarray(start, start + BATCH));
    }
    const ascii = source.replace(/[\x80-\xff]/g, (character, start: number) => {
      losses.push(toLoss(character.charCodeAt(0), start));
      return '\ufffd';
    });
    const { text, read } = readSource(ascii, isLast);
    return { text, losses: losses.filter(({ span }) => span.start < read), read };
  };
}

function toLoss(byte: number, start: number): CharsetLoss {
  const source = byte.toString(16).toUpperCase();
  return {
    code: 'undefined-byte',
    span: { start, end: start + 1 },
    message: `the byte ${source} stands for nothing in viqr`,
    source,
    replacement: '\ufffd',
  };
}
