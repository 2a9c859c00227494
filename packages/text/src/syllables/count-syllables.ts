import { requireString } from '../arguments/require.ts';
import { isWordAt, unitsOf } from '../characters/classes.ts';
import { replaceAddresses } from './addresses.ts';
import { syllableEnd } from './syllable-run.ts';

/**
 * Counts the syllables of Vietnamese text, as they are written: each stands between spaces or
 * punctuation. It is a measure of length, for reading times; it does not look into words.
 *
 * A syllable is a run of letters, digits and their marks, in any script. White space and punctuation
 * end it, a hyphen between letters too: `kinh tế-xã hội` has four. These count as one:
 *
 * - numbers, dates, times and ranges, with `.` `,` `:` `/` `-` `–` between digits: `13/1`, `3.500`,
 *   `2011-2015`;
 * - names and abbreviations with full stops or apostrophes inside: `TP.HCM`, `Th.S`, `v.v.`,
 *   `d’Ivoire` (but two are counted where a space was left out before a capital: `tốt.Năm`,
 *   `TS.Lan`);
 * - addresses of the web and of mail.
 *
 * A foreign word counts once, however it is spoken; so does a run of letters in a script that
 * writes no spaces.
 *
 * @param text - Any string, composed or decomposed.
 * @returns How many, from 0.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { countSyllables } from '@quocngu/text';
 *
 * countSyllables('Giá gạo tăng 1,5% so với ngày 3/4/2023.'); //=> 8
 * countSyllables('Quy hoạch đô thị-nông thôn: xem https://example.vn/quy-hoach'); //=> 8
 * ```
 */
export function countSyllables(text: string): number {
  requireString(text);
  const runs = replaceAddresses(text, () => ' a ');
  const { length } = runs;
  let count = 0;
  let at = 0;
  while (at < length) {
    // A word of plain letters before a space needs no second look.
    const start = at;
    let unit = runs.charCodeAt(at);
    while (isPlainLetter(unit)) unit = runs.charCodeAt(++at);
    if (unit === SPACE) {
      if (at > start) count++;
      at++;
    } else if (at > start || isWordAt(runs, at)) {
      count++;
      at = syllableEnd(runs, start);
    } else at += unitsOf(unit);
  }
  return count;
}

const SPACE = 0x20;

/** Letters of ASCII and composed ones of Vietnamese. */
function isPlainLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit >= 0x1ea0) return unit <= 0x1ef9;
  return unit >= 0xc0 && unit < 0x1b1 && unit !== 0xd7 && unit !== 0xf7;
}
