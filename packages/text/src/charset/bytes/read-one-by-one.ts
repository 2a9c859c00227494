import type { CharsetLoss, CharsetMode } from '../charset.ts';
import type { ByteTable } from './byte-table.ts';

/** Reads any bytes, which stand at a place of a stream, and adds what is lost. */
type CarefulReader = (bytes: Uint8Array, start: number, losses: CharsetLoss[]) => string;

/**
 * Makes a reader that takes one byte after another. The lenient mode takes marks that cannot stand
 * where they are for letters of windows-1252.
 *
 * @param units - What each byte means that is no mark; U+FFFD for nothing.
 * @param markOf - Gives the mark that a byte is.
 */
export function createCarefulReader(
  { name, addMark, compose = String }: ByteTable,
  mode: CharsetMode,
  units: readonly number[],
  markOf: (byte: number) => string | undefined,
): CarefulReader {
  return (bytes, start, losses) => {
    let text = '';
    let letter = '';
    bytes.forEach((byte, index) => {
      const mark = markOf(byte);
      const marked = mark && addMark?.(letter, mark, mode);
      if (marked) {
        letter = marked;
        return;
      }
      text += compose(letter);
      letter = String.fromCharCode(!mark ? (units[byte] ?? 0) : mode === 'lenient' ? byte : 0xfffd);
      if (letter !== '\ufffd') return;
      const source = byte.toString(16).toUpperCase();
      losses.push({
        code: mark ? 'stray-mark' : 'undefined-byte',
        span: { start: start + index, end: start + index + 1 },
        message: `${name} has no byte ${source} here`,
        source,
        replacement: letter,
      });
    });
    return text + compose(letter);
  };
}
