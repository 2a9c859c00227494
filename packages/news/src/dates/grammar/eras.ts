import { eraEnd } from './common-era.ts';
import { readTail } from './directions.ts';
import { hasDate, type Moment } from './moment.ts';
import { isCounted } from './months.ts';
import { readSmallNumber } from './number-words.ts';
import { endsWell } from './numeric-forms.ts';
import { lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi';

/** Reads `thế kỷ 20`, `thế kỷ XX`, `thế kỷ này`, `thế kỷ thứ 3 trước Công nguyên`. */
export function readCentury(source: TokenizedText, at: number, moment: Moment): number {
  if (hasDate(moment)) return 0;
  if (wordAt(source, at) !== 'thế' || !isOneOf(wordAt(source, at + 1), 'kỷ kỉ')) return 0;
  const relative = readRelativeEra(source, at, moment, true);
  if (relative > 0) return relative;
  const first = wordAt(source, at + 2) === 'thứ' ? at + 3 : at + 2;
  const number = readOrdinal(source, first);
  if (number === undefined || number.value < 1 || number.value > 30) return 0;
  if (isCounted(source, at) && numberAt(source, at - 1) >= 0) return 0;
  const next = eraEnd(source, number.next);
  const isBefore = next > number.next && wordAt(source, number.next) !== 'sau';
  const last = isBefore ? -(number.value - 1) * 100 : number.value * 100;
  moment.period = { first: last - 99, last, isCentury: true };
  const until = wordAt(source, next) === '-' ? readOrdinal(source, next + 1) : undefined;
  if (isBefore || until === undefined || until.value <= number.value || until.value > 30)
    return next;
  moment.period = { first: last - 99, last: until.value * 100, isCentury: true };
  return until.next;
}

/** Reads `thế kỷ này`, `thế kỷ trước`, `thập niên tới`; `thập kỷ qua` counts ten years back. */
function readRelativeEra(
  source: TokenizedText,
  at: number,
  moment: Moment,
  isCentury: boolean,
): number {
  if (!isOneOf(wordAt(source, at + 2), 'này nay trước tới sau') || isCounted(source, at)) return 0;
  const tail = readTail(source, at + 2);
  if (tail === undefined) return 0;
  moment.periodOffset = { offset: tail.direction, isCentury };
  return tail.next;
}

function readOrdinal(
  source: TokenizedText,
  at: number,
): { value: number; next: number } | undefined {
  const word = wordAt(source, at);
  const roman = word === '' ? -1 : ROMAN.split(' ').indexOf(word);
  if (roman >= 0) return { value: roman + 1, next: at + 1 };
  const read = readSmallNumber(source, at);
  return read !== undefined && (numberAt(source, at) < 0 || endsWell(source, read.next))
    ? read
    : undefined;
}

/** Reads `thập niên 1990`, `thập kỷ 90`, `những năm 60 của thế kỷ 20`, `những năm 1990`. */
export function readDecade(source: TokenizedText, at: number, moment: Moment): number {
  const word = wordAt(source, at);
  const second = wordAt(source, at + 1);
  const isNamed = word === 'thập' && isOneOf(second, 'niên kỷ kỉ');
  const isPlural = isOneOf(word, 'những các') && second === 'năm';
  if ((!isNamed && !isPlural) || hasDate(moment)) return 0;
  const relative = isNamed ? readRelativeEra(source, at, moment, false) : 0;
  if (relative > 0) return relative;
  const first = wordAt(source, at + 2) === 'năm' ? at + 3 : at + 2;
  const written = numberAt(source, first);
  const isWritten = written >= 0;
  const value = isWritten ? written : readSmallNumber(source, first)?.value;
  const next = isWritten ? first + 1 : (readSmallNumber(source, first)?.next ?? 0);
  if (value === undefined || value % 10 !== 0 || (isWritten && !endsWell(source, next))) return 0;
  if (isPlural && wordAt(source, next) === '-') return 0;
  const isFull = isWritten && lengthAt(source, first) === 4;
  if (isFull ? value < 1000 : value < 10 || value > 90) return 0;
  if (isFull) return setDecade(moment, value, next);
  const century: Moment = {};
  const centuryAt = wordAt(source, next) === 'của' ? next + 1 : next;
  const behind = readCentury(source, centuryAt, century);
  if (behind > 0 && century.period !== undefined) {
    return setDecade(moment, century.period.first - 1 + value, behind);
  }
  if (value < 20) return 0;
  const end = lastCenturyEnd(source, next);
  // Nobody tells of the decades to come without their century.
  if (value < 40 && end === next) moment.otherYears = [2000 + value];
  return setDecade(moment, 1900 + value, end);
}

/** `của thế kỷ trước` belongs to the decade; from when it is told, nobody says. */
function lastCenturyEnd(source: TokenizedText, at: number): number {
  const isSaid =
    wordAt(source, at) === 'của' &&
    wordAt(source, at + 1) === 'thế' &&
    isOneOf(wordAt(source, at + 2), 'kỷ kỉ') &&
    wordAt(source, at + 3) === 'trước';
  return isSaid ? at + 4 : at;
}

function setDecade(moment: Moment, first: number, next: number): number {
  moment.period = { first, last: first + 9, isCentury: false };
  return next;
}
