import { eraEnd, isBeforeEra } from './common-era.ts';
import { readTail } from './directions.ts';
import { hasDate, type Moment } from './moment.ts';
import { isCounted } from './months.ts';
import { type ReadNumber, readSmallNumber } from './number-words.ts';
import { endsWell } from './numeric-forms.ts';
import { romanAt } from './roman-numbers.ts';
import { isGlued, lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';

/**
 * Reads `thế kỷ 20`, `thế kỷ XX`, `thế kỷ này`, `thế kỷ thứ 3 trước Công nguyên`.
 *
 * @param isBehindDecade - Whether a number before is that of a decade, and counts no centuries.
 */
export function readCentury(
  source: TokenizedText,
  at: number,
  moment: Moment,
  isBehindDecade = false,
): number {
  if (hasDate(moment)) return 0;
  if (wordAt(source, at) !== 'thế' || !isOneOf(wordAt(source, at + 1), 'kỷ kỉ')) return 0;
  const isCount = !isBehindDecade && isCounted(source, at);
  const relative = isCount ? 0 : readRelativeEra(source, at, moment, true);
  if (relative > 0) return relative;
  const first = wordAt(source, at + 2) === 'thứ' ? at + 3 : at + 2;
  const number = readOrdinal(source, first);
  if (number === undefined || number.value < 1 || number.value > 30) return 0;
  if (isCount && numberAt(source, at - 1) >= 0) return 0;
  const until = readLastCentury(source, number.next);
  return setCenturies(
    source,
    number.value,
    until?.value ?? number.value,
    until?.next ?? number.next,
    moment,
  );
}

/**
 * Sets a period of centuries, before or in our era as the words at a token say.
 *
 * @returns The index behind those words; 0 where the centuries do not follow each other.
 */
export function setCenturies(
  source: TokenizedText,
  first: number,
  last: number,
  at: number,
  moment: Moment,
): number {
  const next = eraEnd(source, at);
  const isBefore = isBeforeEra(source, at, next);
  // `thế kỷ III-I` alone could lie on either side of the era.
  if (first !== last && last < first !== isBefore) return 0;
  const [from, to] = [first, last].map((century) =>
    isBefore ? (1 - century) * 100 : century * 100,
  ) as [number, number];
  moment.period = { first: from - 99, last: to, isCentury: true };
  return next;
}

/** The last of `thế kỷ XV-XVII`. */
function readLastCentury(source: TokenizedText, at: number): ReadNumber | undefined {
  const isJoined =
    wordAt(source, at) === '-' && (isGlued(source, at) || romanAt(source, at + 1) > 0);
  const until = isJoined ? readOrdinal(source, at + 1) : undefined;
  return until !== undefined && until.value >= 1 && until.value <= 30 ? until : undefined;
}

/** Reads `thế kỷ này`, `thế kỷ trước`, `thập niên tới`; `thập kỷ qua` counts ten years back. */
function readRelativeEra(
  source: TokenizedText,
  at: number,
  moment: Moment,
  isCentury: boolean,
): number {
  if (!isOneOf(wordAt(source, at + 2), 'này nay trước tới sau')) return 0;
  const tail = readTail(source, at + 2);
  if (tail === undefined) return 0;
  moment.periodOffset = { offset: tail.direction, isCentury };
  return tail.next;
}

/** A number of a century: `XX`, `20`, `hai mươi`; not that of `thế kỷ 5 tỷ đồng`. */
function readOrdinal(source: TokenizedText, at: number): ReadNumber | undefined {
  const roman = romanAt(source, at);
  if (roman > 0) return { value: roman, next: at + 1 };
  const read = readSmallNumber(source, at);
  if (read === undefined || numberAt(source, at) < 0) return read;
  const isSum = isOneOf(wordAt(source, read.next), 'tỷ tỉ triệu nghìn ngàn đồng');
  return endsWell(source, read.next) && !isSum ? read : undefined;
}

/** Reads `thập niên 1990`, `thập kỷ 90`, `những năm 60 của thế kỷ 20`, `những năm 1990`. */
export function readDecade(source: TokenizedText, at: number, moment: Moment): number {
  const word = wordAt(source, at);
  const second = wordAt(source, at + 1);
  const isNamed = word === 'thập' && isOneOf(second, 'niên kỷ kỉ');
  const isPlural = isOneOf(word, 'những các') && second === 'năm';
  if ((!isNamed && !isPlural) || hasDate(moment)) return 0;
  const isRelative = isNamed && !isCounted(source, at);
  const relative = isRelative ? readRelativeEra(source, at, moment, false) : 0;
  if (relative > 0) return relative;
  const first = wordAt(source, at + 2) === 'năm' ? at + 3 : at + 2;
  const written = numberAt(source, first);
  const isWritten = written >= 0;
  const value = isWritten ? written : readSmallNumber(source, first)?.value;
  const next = isWritten ? first + 1 : (readSmallNumber(source, first)?.next ?? 0);
  if (value === undefined || value % 10 !== 0 || (isWritten && !endsWell(source, next))) return 0;
  const isFull = isWritten && lengthAt(source, first) === 4;
  if (isFull ? value < 1000 : value < 10 || value > 90) return 0;
  const until = wordAt(source, next) === '-' ? numberAt(source, next + 1) : -1;
  const isRange = until > value && until % 10 === 0 && endsWell(source, next + 2);
  // `những năm 1980-1990` are years, `những năm 60-70` decades.
  if (isPlural && wordAt(source, next) === '-' && !(isRange && !isFull)) return 0;
  // `các năm 90, 91 và 92`.
  if (word === 'các' && wordAt(source, next) === ',' && numberAt(source, next + 1) % 10 > 0)
    return 0;
  const last = isRange && until < 100 === !isFull ? until : value;
  const end = last === value ? next : next + 2;
  return isFull
    ? setDecades(moment, value, last, end)
    : readShortDecades(source, value, last, end, moment);
}

/**
 * Reads what may follow decades in two digits: `của thế kỷ 20`, `thế kỷ trước`. Without it they are
 * those of the last century.
 *
 * @param at - The index behind the digits.
 */
export function readShortDecades(
  source: TokenizedText,
  first: number,
  last: number,
  at: number,
  moment: Moment,
): number {
  const century: Moment = {};
  const centuryAt = wordAt(source, at) === 'của' ? at + 1 : at;
  const behind = readCentury(source, centuryAt, century, true);
  if (behind > 0 && century.period !== undefined) {
    const base = century.period.first - 1;
    return setDecades(moment, base + first, base + last, behind);
  }
  if (first < 20) return 0;
  // From when `thế kỷ trước` is told, nobody says.
  const end = century.periodOffset?.offset === -1 ? behind : at;
  // Nobody tells of the decades to come without their century.
  if (first < 40 && end === at) moment.otherYears = [2000 + first];
  if (end === at) moment.isShortDecade = true;
  return setDecades(moment, 1900 + first, 1900 + last, end);
}

function setDecades(moment: Moment, first: number, last: number, next: number): number {
  moment.period = { first, last: last + 9, isCentury: false };
  return next;
}
