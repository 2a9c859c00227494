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
  openings ??= new Set([
    ...OPENINGS.split(' '),
    ...HOLIDAYS.split('\n').flatMap((line) =>
      line.endsWith('+') ? [] : [line.split(' ')[1] ?? ''],
    ),
  ]);
  return openings.has(word);
}
