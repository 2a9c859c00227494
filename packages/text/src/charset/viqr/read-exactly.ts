import { getUnitWriter } from '../../characters/unit-writer.ts';
import type { CharsetLoss } from '../charset.ts';
import { getLetters } from './letters.ts';
import { toLoss } from './to-loss.ts';

/** In a step: whether it writes over the unit before. The unit is below it, the next state above. */
const REPLACES = 0x10000;

let steps: Uint32Array | undefined;

/**
 * Reads VIQR by its rule: what can be a mark of the letter before it is one. A byte beyond ASCII
 * reads as U+FFFD, and is added to what is lost.
 */
export function readExactly(bytes: Uint8Array, losses: CharsetLoss[]): string {
  const table = (steps ??= buildSteps());
  const { units: out, toText } = getUnitWriter();
  let text = '';
  let count = -1;
  let state = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (count === out.length - 1) {
      // The last unit waits: a mark may follow.
      text += toText(count);
      out[0] = out[count] ?? 0;
      count = 0;
    }
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) losses.push(toLoss(byte, at));
    const step = table[(state << 8) | byte] ?? 0;
    count += 1 - ((step >> 16) & 1);
    out[count] = step;
    state = step >>> 17;
  }
  return text + toText(count + 1);
}

/**
 * Builds what each byte does in each state. The states are what is written of a letter, the one
 * behind a backslash, which stays only where nothing follows, and the first one, which is all else.
 */
function buildSteps(): Uint32Array {
  const { letters } = getLetters();
  const states = new Map(['', ...letters.keys(), '\\'].map((written, state) => [written, state]));
  const stateOf = (written: string): number => states.get(written) ?? 0;
  const table = new Uint32Array(states.size << 8).map((_, index) => {
    const byte = index & 0xff;
    const unit = byte < 0x80 ? byte : 0xfffd;
    if (index >> 8 === stateOf('\\')) return REPLACES | unit;
    return (stateOf(String.fromCharCode(byte)) << 17) | unit;
  });
  for (const [written, letter] of letters) {
    const before = stateOf(written.slice(0, -1));
    if (before > 0) {
      table[(before << 8) | written.charCodeAt(written.length - 1)] =
        (stateOf(written) << 17) | REPLACES | letter.charCodeAt(0);
    }
  }
  return table;
}
