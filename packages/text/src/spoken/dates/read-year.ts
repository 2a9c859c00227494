import { digitOf, groupUnitOf } from '../known-words.ts';
import { readGroup } from '../read-group.ts';

/** Reads all words as a year from 1 to 9999: a number, digits one by one, or shortened. */
export function readYear(words: readonly string[]): number | undefined {
  // năm bảy lăm, năm bảy tư: of which century?
  if (words.length === 2 && readGroup(words, 0, true)?.form === 'dropped') return undefined;
  const year = readCounted(words) ?? readDigits(words) ?? readShort(words);
  return year !== undefined && year > 0 && year < 10_000 ? year : undefined;
}

/** hai nghìn không trăm mười lăm */
function readCounted(words: readonly string[]): number | undefined {
  const first = readGroup(words, 0, true);
  if (!first) return undefined;
  if (first.end === words.length) return first.value;
  if (first.value === 0 || groupUnitOf(words[first.end]) !== 1) return undefined;
  const thousands = first.value * 1000;
  const at = first.end + 1;
  if (at === words.length) return thousands;
  const rest = readGroup(words, at, false);
  return rest?.end === words.length && rest.form === 'plain' ? thousands + rest.value : undefined;
}

/** hai không một năm */
function readDigits(words: readonly string[]): number | undefined {
  const digits = words.map((word) => (word === 'tư' ? 4 : digitOf(word)));
  return digits.includes(undefined) || digits[0] === 0 ? undefined : Number(digits.join(''));
}

/** hai không mười lăm, một chín bảy lăm */
function readShort(words: readonly string[]): number | undefined {
  const century = readDigits(words.slice(0, 2));
  const rest = readGroup(words, 2, true);
  if (century === undefined || century < 10 || rest?.end !== words.length) return undefined;
  return rest.value >= 10 && rest.value < 100 ? century * 100 + rest.value : undefined;
}
