import { HOLIDAYS } from './holiday-names.ts';

let lists: Map<string, ReadonlySet<string>> | undefined;

/**
 * Tells whether a word stands in a list of words apart by spaces, in NFC and lower case. Each list is
 * a constant of the code, and is cut once.
 */
export function isOneOf(word: string, list: string): boolean {
  if (word === '') return false;
  lists ??= new Map();
  let known = lists.get(list);
  if (known === undefined) lists.set(list, (known = new Set(list.split(' '))));
  return known.has(word);
}

/** Words that a date can begin with, beside the names of holidays; digits are the other beginning. */
const OPENINGS =
  'sáng trưa chiều tối đêm khuya rạng nửa hôm ngày mùng mồng rằm thứ chủ tháng tuần năm đầu cuối ' +
  'thập thế những các mùa xuân hè quý quí lễ tết không một hai ba bốn sáu bảy bẩy tám chín mười';

let openings: ReadonlySet<string> | undefined;

/** Tells whether a date can begin with a word. */
export function isOpening(word: string): boolean {
  return listOpenings().has(word);
}

function listOpenings(): ReadonlySet<string> {
  return (openings ??= new Set([
    ...OPENINGS.split(' '),
    ...HOLIDAYS.split('\n').flatMap((line) =>
      line.endsWith('+') ? [] : [line.split(' ')[1] ?? ''],
    ),
  ]));
}

let outlines: ReadonlySet<number> | undefined;

/**
 * Tells whether what stands at an offset may be a word that a date begins with: it costs less than
 * to cut it out, and is false of most.
 *
 * @param lower - A text in NFC and lower case.
 */
export function mayBeOpening(lower: string, start: number, length: number): boolean {
  outlines ??= new Set([...listOpenings()].map((word) => outlineOf(word, 0, word.length)));
  return outlines.has(outlineOf(lower, start, length));
}

/** The first two units of a word and its length, as one number. */
function outlineOf(text: string, start: number, length: number): number {
  return (text.charCodeAt(start) << 16) ^ (text.charCodeAt(start + 1) << 6) ^ length;
}
