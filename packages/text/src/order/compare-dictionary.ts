import { requireString } from '../arguments/require.ts';
import { lonePrimary, toCollationElements } from './collation-elements.ts';
import { listedPrimary } from './collation-weights.ts';
import { compareBytes } from './compare-bytes.ts';
import { splitSyllables } from './syllable-elements.ts';
import { writeDictionaryKey, writeSyllables } from './write-key.ts';

const SPACE = 0x20;

/**
 * Compares two texts as printed dictionaries of Vietnamese do: syllable by syllable, each by its letters,
 * then its tone. For `Array.prototype.sort`.
 *
 * `ba ba` < `ba cá` < `bà ba`: whatever begins with `ba` stands together, before what begins with `bà`.
 * A syllable is what is written together in letters and digits; a text that another one goes on from
 * comes first. Case, lower first, and then spaces, hyphens and punctuation only decide between texts
 * that have equal syllables; single spaces come first. Letters and tones are in the order of `compareCldr`.
 *
 * @param left - Any string, composed or decomposed.
 * @param right - Any string.
 * @returns A negative number where `left` comes first, a positive one where `right` does, else 0.
 * @throws TypeError where one is no string.
 * @see Vũ Xuân Lương, “Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng Việt”, Vietnam Lexicography
 *   Centre (Vietlex).
 *
 * @example
 * ```ts
 * import { compareDictionary } from '@quocngu/text';
 *
 * ['bà ba', 'ba cá', 'ác', 'ba', 'ách'].sort(compareDictionary); //=> ['ác', 'ách', 'ba', 'ba cá', 'bà ba']
 * ```
 */
export function compareDictionary(left: string, right: string): number {
  requireString(left);
  requireString(right);
  return compareSyllables(left, right, toCollationElements);
}

/** Compares as `compareDictionary` does, with the elements that the caller makes of a text. */
export function compareSyllables(
  left: string,
  right: string,
  toElements: (text: string) => readonly number[],
): number {
  if (left === right) return 0;
  return (
    compareFirstDifference(left, right, toElements) ||
    compareBytes(toDictionaryKey(left, toElements), toDictionaryKey(right, toElements))
  );
}

/**
 * Compares only the stretch between two spaces in which the texts part; 0 where that does not decide,
 * because one stretch begins as the other one, and more may follow.
 */
function compareFirstDifference(
  left: string,
  right: string,
  toElements: (text: string) => readonly number[],
): number {
  const length = Math.min(left.length, right.length);
  let start = 0;
  let at = 0;
  for (; at < length && left.charCodeAt(at) === right.charCodeAt(at); at++) {
    if (left.charCodeAt(at) === SPACE) start = at + 1;
  }
  const difference = compareLetters(left, right, at);
  if (difference !== 0) return difference;

  const [first, second] = [left, right].map((text) => {
    const end = text.indexOf(' ', at);
    const key: number[] = [];
    const stretch = text.slice(start, end < 0 ? text.length : end);
    writeSyllables(key, splitSyllables(toElements(stretch)).syllables);
    return key;
  }) as [number[], number[]];
  const shared = Math.min(first.length, second.length);
  return compareBytes(first.slice(0, shared), second.slice(0, shared));
}

/**
 * Compares what stands at the offset up to which the texts are equal, where that is two letters, or a
 * letter and the end of a syllable: most comparisons come to no more. 0 where more has to be seen.
 */
function compareLetters(left: string, right: string, offset: number): number {
  const firstLetter = listedPrimary('a');
  const first = lonePrimary(left, offset);
  const second = lonePrimary(right, offset);
  if (first >= firstLetter && second >= firstLetter) return first - second;
  if (offset === 0 || lonePrimary(left, offset - 1) < firstLetter) return 0;
  if (second >= firstLetter && isEnd(left, offset)) return -1;
  if (first >= firstLetter && isEnd(right, offset)) return 1;
  if (offset === left.length && lonePrimary(right, offset + 1) >= firstLetter) return -1;
  if (offset === right.length && lonePrimary(left, offset + 1) >= firstLetter) return 1;
  return 0;
}

/** Tells whether the text or the syllable ends at an offset. */
function isEnd(text: string, offset: number): boolean {
  return offset === text.length || text.charCodeAt(offset) === SPACE;
}

function toDictionaryKey(
  text: string,
  toElements: (text: string) => readonly number[],
): readonly number[] {
  const key: number[] = [];
  writeDictionaryKey(key, toElements(text));
  return key;
}
