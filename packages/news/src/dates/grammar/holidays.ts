import { HOLIDAYS } from './holiday-names.ts';
import type { Moment } from './moment.ts';
import { readNumeric } from './numeric-forms.ts';
import { isCapitalized, isInCapitals, isWord, type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';
import { readYear } from './years.ts';

interface Holiday {
  readonly words: readonly string[];
  readonly day: number;
  readonly month: number;
  readonly isLunar: boolean;
  readonly needsDay: boolean;
}

let byFirstWord: ReadonlyMap<string, readonly Holiday[]> | undefined;

/** Reads the name of a holiday, the longest one; `ngày` or `lễ` may stand before it. */
export function readHoliday(source: TokenizedText, at: number, moment: Moment): number {
  if (wordAt(source, at) === '') return 0;
  const hasDay = isOneOf(wordAt(source, at), 'ngày lễ');
  const first = at + (hasDay ? 1 : 0);
  byFirstWord ??= listHolidays();
  for (const holiday of byFirstWord.get(wordAt(source, first)) ?? []) {
    if (holiday.needsDay && !hasDay) continue;
    const next = endOfName(source, first, holiday.words);
    if (next === 0 || isFirstName(source, first, next)) continue;
    moment.isHoliday = true;
    const isForeign =
      holiday.words[0] === 'quốc' &&
      isCapitalized(source, next) &&
      !isOneOf(wordAt(source, next), 'việt năm');
    if (!isForeign) setDay(moment, isEveOf(holiday, moment) ? { ...holiday, day: 24 } : holiday);
    return readDateBehind(source, next, moment);
  }
  return readTet(source, first, moment);
}

/** `Noel Clarke` is a person. */
function isFirstName(source: TokenizedText, at: number, next: number): boolean {
  const isName = wordAt(source, at) === 'noel' && !isInCapitals(source, at);
  return isName && isWord(source, next) && isCapitalized(source, next);
}

/** The night of Christmas is that of the 24th. */
function isEveOf({ day, month, isLunar }: Holiday, { part }: Moment): boolean {
  return day === 25 && month === 12 && !isLunar && (part === 'night' || part === 'evening');
}

/** The date of the holiday may stand behind its name: `Quốc khánh 2/9`, `Quốc khánh 2-9-1945`. */
function readDateBehind(source: TokenizedText, at: number, moment: Moment): number {
  const date = readNumeric(source, at, true);
  if (date?.moment.day === undefined || moment.lunar === 'yes') return at;
  if (moment.day !== undefined && moment.day !== date.moment.day) return at;
  Object.assign(moment, date.moment);
  return date.next;
}

/** Reads `Tết` alone: with the year it opens, or where the words before tell it from a dish. */
function readTet(source: TokenizedText, at: number, moment: Moment): number {
  if (wordAt(source, at) !== 'tết' || !isCapitalized(source, at)) return 0;
  const probe: Moment = { lunar: 'yes', isNewYearsEve: true };
  const isDated = readYear(source, at + 1, probe) > 0;
  if (!isDated && !isOneOf(wordAt(source, at - 1), 'dịp trước sau lễ')) return 0;
  setDay(moment, { day: 1, month: 1, isLunar: true });
  moment.isHoliday = true;
  return at + 1;
}

function setDay(
  moment: Moment,
  { day, month, isLunar }: Pick<Holiday, 'day' | 'month' | 'isLunar'>,
): void {
  if (isLunar && day === 30) {
    moment.isNewYearsEve = true;
    moment.part = 'night';
    moment.lunar = 'yes';
    return;
  }
  moment.day = day;
  moment.month = month;
  if (isLunar) moment.lunar = 'yes';
}

/** The token behind a name; a hyphen may stand between its words, as in `Thương binh - Liệt sĩ`. */
function endOfName(source: TokenizedText, at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    if (next > at && isOneOf(wordAt(source, next), '- , và')) next++;
    if (wordAt(source, next) !== word) return 0;
    next++;
  }
  return next;
}

function listHolidays(): ReadonlyMap<string, readonly Holiday[]> {
  const map = new Map<string, Holiday[]>();
  for (const line of HOLIDAYS.split('\n')) {
    const [date = '', ...words] = line.split(' ');
    const needsDay = words.at(-1) === '+';
    if (needsDay) words.pop();
    const [day = 0, month = 0] = date.replace('âm', '').split('/').map(Number);
    const holiday = { words, day, month, isLunar: date.endsWith('âm'), needsDay };
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), holiday]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
