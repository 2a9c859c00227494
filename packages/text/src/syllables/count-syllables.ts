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
  const kinds = (kindOfUnit ??= listKinds());
  let count = 0;
  let isInRun = 0;
  let resumed = 0;
  let at = 0;
  while (at < length) {
    const unit = runs.charCodeAt(at);
    const kind = kinds[unit] ?? OTHER;
    if (kind <= LETTER) {
      // Without a branch: the ends of words cannot be foreseen, and guessing costs more than a letter.
      count += isInRun & ~kind;
      isInRun = kind;
      at++;
      continue;
    }
    if (isInRun === LETTER || (kind === OTHER && isWordAt(runs, at))) {
      count++;
      const isAlone = kind === SIGN && runs.charCodeAt(at + 1) === SPACE;
      at = isAlone ? at + 1 : syllableEnd(runs, lettersBack(runs, resumed, at));
    } else at += unitsOf(unit);
    isInRun = 0;
    resumed = at;
  }
  return count + isInRun;
}

/** Where the letters and digits begin that stand before an offset. */
function lettersBack(runs: string, start: number, end: number): number {
  let at = end;
  while (at > start && kindOfUnit?.[runs.charCodeAt(at - 1)] === LETTER) at--;
  return at;
}

const SPACE = 0x20;

/** Kinds of units: a space, a letter or digit of ASCII or a composed letter of Vietnamese, a sign, others. */
const BLANK = 0;
const LETTER = 1;
const SIGN = 2;
const OTHER = 3;

let kindOfUnit: Uint8Array | undefined;

function listKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(OTHER);
  for (const [first, last] of SIGN_RANGES) kinds.fill(SIGN, first, last + 1);
  for (const [first, last] of LETTER_RANGES) kinds.fill(LETTER, first, last + 1);
  for (const sign of [0xd7, 0xf7]) kinds[sign] = OTHER;
  kinds[SPACE] = BLANK;
  return kinds;
}

const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x1b0],
  [0x1ea0, 0x1ef9],
];

/** Printed signs of ASCII; dashes, quotes and ellipses. */
const SIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x21, 0x7e],
  [0x2010, 0x2027],
];
