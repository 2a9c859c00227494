import type { CharsetLoss } from '../charset.ts';
import { getMark, type ByteReading } from './byte-reading.ts';

/**
 * Reads any bytes, and adds what is lost. The lenient mode takes marks that cannot stand where they
 * are for letters of windows-1252.
 */
export function readOneByOne(
  reading: ByteReading,
  bytes: Uint8Array,
  start: number,
  stop: number,
  losses: CharsetLoss[],
): string {
  const { table, mode, units } = reading;
  const { addMark, compose = String } = reading.kind;
  let text = '';
  let letter = '';
  for (let at = start; at < stop; at++) {
    const byte = bytes[at] ?? 0;
    const mark = getMark(reading, byte);
    const marked = mark && addMark?.(letter, mark, mode);
    if (marked) {
      letter = marked;
      continue;
    }
    text += compose(letter);
    letter = String.fromCharCode(!mark ? (units[byte] ?? 0) : mode === 'lenient' ? byte : 0xfffd);
    if (letter !== '\ufffd') continue;
    const source = byte.toString(16).toUpperCase();
    losses.push({
      code: mark ? 'stray-mark' : 'undefined-byte',
      span: { start: at, end: at + 1 },
      message: `${table.name} has no byte ${source} here`,
      source,
      replacement: letter,
    });
  }
  return text + compose(letter);
}
