import { requireString } from '../arguments/require.ts';
import { holdsAddress } from '../characters/address.ts';
import { type CharacterClass, classAt, isSpace, isWordAt, unitsOf } from '../characters/classes.ts';

/**
 * Counts the syllables of Vietnamese text, as they are written: each stands between spaces or
 * punctuation. It is a measure of length, for reading times; it does not look into words.
 *
 * A syllable is a run of letters, digits and their marks, in any script. White space and punctuation
 * end it, a hyphen between letters too: `kinh tế-xã hội` has four. These count as one:
 *
 * - numbers, dates, times and ranges, with `.` `,` `:` `/` `-` `–` between digits: `13/1`, `3.500`,
 *   `2011-2015`;
 * - names and abbreviations with full stops or apostrophes inside: `TP.HCM`, `v.v.`, `d’Ivoire` (but
 *   a small letter or a digit, a full stop and a capital are two, where a space was left out);
 * - addresses of the web and of mail, with all that touches them.
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
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let end = at;
    let isSuspect = false;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (isSpace(unit)) break;
      isSuspect ||= unit === FULL_STOP || unit === SLASH || unit === AT_SIGN;
    }
    count += isSuspect && holdsAddress(text.slice(at, end)) ? 1 : countRuns(text, at, end);
    at = end + 1;
  }
  return count;
}

const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const AT_SIGN = 0x40;

/** Between the digits of numbers, dates, times and ranges. */
const NUMBER_SIGNS = ',:/-–';

/** Apostrophes, soft hyphen, zero-width non-joiner and joiner, word joiner. */
const INNER_SIGNS = "'’\u00ad\u200c\u200d\u2060";

/** Counts within a stretch that holds no white space. */
function countRuns(text: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  let previous: CharacterClass = 'space';
  for (let at = start; at < end; at += unitsOf(text.charCodeAt(at))) {
    const found = classAt(text, at);
    if (found === 'mark') continue;
    if (isWordAt(text, at)) {
      if (!inside) count++;
      inside = true;
      previous = found;
    } else {
      inside &&= joins(text, at, previous);
    }
  }
  return count;
}

/** Tells whether the sign at an offset keeps what stands before and behind it together. */
function joins(text: string, at: number, before: CharacterClass): boolean {
  if (!isWordAt(text, at + 1)) return false;
  const behind = classAt(text, at + 1);
  const sign = text.charAt(at);
  if (sign === '.') return behind !== 'upper' || before === 'upper';
  return (
    INNER_SIGNS.includes(sign) ||
    (NUMBER_SIGNS.includes(sign) && before === 'digit' && behind === 'digit')
  );
}
