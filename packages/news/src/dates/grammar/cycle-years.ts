import type { Moment } from './moment.ts';
import { endsWell, isYearAt } from './numeric-forms.ts';
import { tokenAt, type TokenizedText, wordAt } from './tokens.ts';

const STEMS = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý';
const BRANCHES = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi';

/** Reads a year of the cycle of sixty: `Ất Mùi`; behind `năm` or a day of the lunar year. */
export function readCycle(source: TokenizedText, at: number, moment: Moment): number {
  if (
    wordAt(source, at - 1) !== 'năm' &&
    moment.lunar === undefined &&
    moment.season === undefined
  ) {
    return 0;
  }
  const stem = STEMS.split(' ').indexOf(
    wordAt(source, at).replace('kỉ', 'kỷ').replace('quí', 'quý'),
  );
  const branch = BRANCHES.split(' ').indexOf(
    wordAt(source, at + 1)
      .replace('tí', 'tý')
      .replace('tị', 'tỵ')
      .replace('mẹo', 'mão'),
  );
  if (stem < 0 || branch < 0 || (stem - branch) % 2 !== 0) return 0;
  moment.cycle = (stem * 6 - branch * 5 + 60) % 60;
  // A year of the cycle is one of the lunar calendar, and so is the day before it.
  if (moment.day !== undefined) moment.lunar = 'yes';
  const next = at + 2;
  const isBracketed = wordAt(source, next) === '(';
  if (!isBracketed && isYearAt(source, next) && endsWell(source, next + 1)) {
    moment.year = tokenAt(source, next).number;
    return next + 1;
  }
  return next;
}
