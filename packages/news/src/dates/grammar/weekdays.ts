import type { Moment } from './moment.ts';
import { readNumeric } from './numeric-forms.ts';
import {
  isCapitalized,
  isInCapitals,
  isNameLike,
  numberAt,
  type TokenizedText,
  wordAt,
} from './tokens.ts';
import { isOneOf } from './word-lists.ts';

const WEEKDAYS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
]);

/** What is numbered by `thứ`: `Chiến tranh thế giới thứ hai`, `năm thứ hai`, `trận thứ ba`. */
const ORDINAL_LEADS =
  'giới chiến lần hạng vị trí đứng người nước cuộc con khóa khoá kỳ kì trận lượt vòng hàng năm ' +
  'tháng tuần bàn hiệp tập phần chương';

/**
 * Reads `thứ Ba`, `thứ 3`, `Chủ nhật`. `thứ ba` is also the third: without a capital it is a
 * weekday where a part of a day, `hôm`, `ngày` or the like stand before, or a week or date behind.
 */
export function readWeekday(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.weekday !== undefined) return 0;
  let first = at;
  if (wordAt(source, at) === 'ngày') first++;
  if (wordAt(source, first) === 'chủ' && wordAt(source, first + 1) === 'nhật') {
    moment.weekday = 7;
    return first + 2;
  }
  if (wordAt(source, first) !== 'thứ') return 0;
  const number = numberAt(source, first + 1);
  const word = wordAt(source, first + 1);
  const weekday = number >= 2 && number <= 7 ? number - 1 : WEEKDAYS.get(word);
  if (weekday === undefined) return 0;
  const before = wordAt(source, at - 1);
  if (isOneOf(before, ORDINAL_LEADS) || isOneOf(wordAt(source, first + 2), 'liên đen')) return 0;
  const isSaid = moment.part !== undefined || moment.hour !== undefined;
  // In `THỨ HAI` the capital of `Hai` tells nothing.
  const isNamed =
    number < 0
      ? isCapitalized(source, first + 1) && !isInCapitals(source, first)
      : isNameLike(source, first);
  const isLed = isOneOf(before, 'hôm vào từ đến tới trong sáng trưa chiều tối đêm ( -');
  if (!isSaid && !isNamed && !isLed && !isWeekBehind(source, first + 2)) return 0;
  moment.weekday = weekday;
  return first + 2;
}

function isWeekBehind(source: TokenizedText, at: number): boolean {
  const word = wordAt(source, at);
  if (isOneOf(word, 'tuần ngày vừa')) return true;
  const behind = word === ',' || word === '(' ? at + 1 : at;
  if (wordAt(source, behind) === 'ngày') return true;
  return readNumeric(source, behind, word === '(') !== undefined;
}
