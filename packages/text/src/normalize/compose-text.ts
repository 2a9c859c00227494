import { getUnitWriter } from '../characters/unit-writer.ts';
import { orderMarks } from './order-marks.ts';

/** Shorter texts are left to the engine, which starts faster. */
const SHORT = 256;

/** The marks from U+0300 up to the dot below: all that Vietnamese has. */
const MARKS = 0x24;

/** What is kept between calls: found once, and filled as letters are met. */
interface Workshop {
  /** For each letter that a mark was met on, its row in the table. */
  readonly rowOf: Uint8Array;
  /** What a letter becomes with each mark: a unit, or 1 where it does not become one. */
  readonly table: Uint16Array;
  rows: number;
}

let workshop: Workshop | undefined;

/**
 * Composes a text to NFC, as `String.prototype.normalize` does, in linear time.
 *
 * @param text - Any text.
 * @returns The text in NFC; the same string where it was in it already.
 * @see Unicode Standard Annex #15.
 */
export function composeText(text: string): string {
  if (text.length < SHORT || !/[\u0300-\u036f]/.test(text))
    return orderMarks(text).normalize('NFC');
  workshop ??= {
    rowOf: new Uint8Array(0x10000),
    table: new Uint16Array(0x100 * MARKS),
    rows: 0,
  };
  const { rowOf, table } = workshop;
  const { units: batch, toText } = getUnitWriter();
  let composed = '';
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const end = Math.min(text.length, at + batch.length - count);
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x300) {
        batch[count++] = unit;
      } else if (unit < 0x300 + MARKS) {
        if (count === 0) break;
        const mark = unit - 0x300;
        const letter = batch[count - 1] ?? 0;
        let whole = table[(rowOf[letter] ?? 0) * MARKS + mark] ?? 0;
        if (whole === 0) whole = learn(workshop, letter, mark);
        if (whole === 1) break;
        batch[count - 1] = whole;
      } else if (isPlain(unit)) {
        batch[count++] = unit;
      } else {
        break;
      }
    }
    // The last unit waits: what comes behind may be a mark of it.
    const kept = at === text.length ? count : Math.max(0, count - 1);
    composed += toText(kept);
    batch.copyWithin(0, kept, count);
    count -= kept;
    if (at < end) {
      // Something rarer, up to the next unit that composes with nothing before it.
      const from = at++;
      while (text.charCodeAt(at) >= 0x300) at++;
      const last = toText(count);
      composed += orderMarks(last + text.slice(from, at)).normalize('NFC');
      count = 0;
    }
  }
  return composed;
}

/** Asks the engine what a letter becomes with a mark, and keeps the answer. */
function learn(known: Workshop, letter: number, mark: number): number {
  let row = known.rowOf[letter] ?? 0;
  if (row === 0) {
    if (known.rows === 0xff) return 1;
    row = ++known.rows;
    known.rowOf[letter] = row;
  }
  const whole = String.fromCharCode(letter, 0x300 + mark).normalize('NFC');
  return (known.table[row * MARKS + mark] = whole.length === 1 ? whole.charCodeAt(0) : 1);
}

/** Whether a unit behind U+02FF is in NFC wherever it stands: Latin letters, dashes and quotes, ₫. */
export function isPlain(unit: number): boolean {
  return unit > 0x1dff && (unit < 0x1f00 || (unit > 0x200f && unit < 0x205f) || unit === 0x20ab);
}
