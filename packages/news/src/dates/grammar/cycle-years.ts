import type { Moment } from './moment.ts';
import { endsWell, isYearAt } from './numeric-forms.ts';
import { numberAt, type TokenizedText, wordAt } from './tokens.ts';

/** The ten stems, in both spellings. */
const STEMS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['giáp', 0],
  ['ất', 1],
  ['bính', 2],
  ['đinh', 3],
  ['mậu', 4],
  ['kỷ', 5],
  ['kỉ', 5],
  ['canh', 6],
  ['tân', 7],
  ['nhâm', 8],
  ['quý', 9],
  ['quí', 9],
]);

/** The twelve branches, in every spelling. */
const BRANCHES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['tý', 0],
  ['tí', 0],
  ['sửu', 1],
  ['dần', 2],
  ['mão', 3],
  ['mẹo', 3],
  ['thìn', 4],
  ['tỵ', 5],
  ['tị', 5],
  ['ngọ', 6],
  ['mùi', 7],
  ['thân', 8],
  ['dậu', 9],
  ['tuất', 10],
  ['hợi', 11],
]);

/** Reads a year of the cycle of sixty: `Ất Mùi`; behind `năm` or a day of the lunar year. */
export function readCycle(source: TokenizedText, at: number, moment: Moment): number {
  if (
    wordAt(source, at - 1) !== 'năm' &&
    moment.lunar === undefined &&
    moment.season === undefined
  ) {
    return 0;
  }
  const stem = STEMS.get(wordAt(source, at));
  const branch = stem === undefined ? undefined : BRANCHES.get(wordAt(source, at + 1));
  if (stem === undefined || branch === undefined || (stem - branch) % 2 !== 0) return 0;
  moment.cycle = (stem * 6 - branch * 5 + 60) % 60;
  // A year of the cycle is one of the lunar calendar, and so is the day before it.
  if (moment.day !== undefined) moment.lunar = 'yes';
  const next = wordAt(source, at + 2) === '-' ? at + 3 : at + 2;
  const year = isYearAt(source, next) ? numberAt(source, next) : 0;
  if (!isYearOfCycle(year, moment.cycle) || !endsWell(source, next + 1)) return at + 2;
  moment.year = year;
  return next + 1;
}

/** Tells whether a year bears a name of the cycle: the year 4 was Giáp Tý. */
export function isYearOfCycle(year: number, cycle: number | undefined): boolean {
  return year > 0 && (year + 56) % 60 === cycle;
}
