import type { Moment, ReadMoment } from './moment.ts';
import { beginsWell, endsWell, isYearAt } from './numeric-forms.ts';
import { isCapitalized, isWord, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isUnit } from './units.ts';
import { isOneOf } from './word-lists.ts';

/** Events and laws that are told apart by their year: `World Cup 2014`, `Hiến pháp 2013`. */
const YEARLY =
  'cup games game euro asiad olympic festival expo apec asean league championship champions open ' +
  'liga pháp luật xuân kỳ kì khóa khoá';

/**
 * Reads a year that stands alone: in brackets, behind the name of an event or a law, in a list of
 * years, at either end of `từ 2005 đến 2010`.
 *
 * @param last - The date found last.
 */
export function readBareYear(
  source: TokenizedText,
  at: number,
  last: ReadMoment | undefined,
): ReadMoment | undefined {
  if (!isYear(source, at)) return undefined;
  const before = wordAt(source, at - 1);
  const doubt = isBracketed(source, at) || isOutlook(source, at) ? 1 : doubtOf(source, at, last);
  if (doubt === undefined || before === 'số') return undefined;
  const year = numberAt(source, at);
  return { at, next: at + 1, moment: doubt === 1 ? { year } : { year, doubt } };
}

/** Reads the year of `cuối 2014`, behind the word for its part. */
export function readBareYearBehindEdge(source: TokenizedText, at: number, moment: Moment): number {
  if (!isYear(source, at)) return 0;
  moment.year = numberAt(source, at);
  moment.doubt = 0.8;
  return at + 1;
}

/** Four digits that end there, and count nothing. */
function isYear(source: TokenizedText, at: number): boolean {
  return (
    isYearAt(source, at) &&
    beginsWell(source, at) &&
    endsWell(source, at + 1) &&
    !isUnit(wordAt(source, at + 1))
  );
}

function doubtOf(
  source: TokenizedText,
  at: number,
  last: ReadMoment | undefined,
): number | undefined {
  if (isNamed(source, at)) return 0.8;
  if (isBegunRange(source, at)) return 0.7;
  const isJoined = isOneOf(wordAt(source, at - 1), 'và , - đến hoặc') && last?.next === at - 1;
  if (!isJoined || last.moment.day !== undefined) return undefined;
  return (last.moment.year ?? last.moment.period) === undefined ? undefined : 0.7;
}

function isBracketed(source: TokenizedText, at: number): boolean {
  return wordAt(source, at - 1) === '(' && isOneOf(wordAt(source, at + 1), ') ,');
}

/** `tầm nhìn 2030`, `tầm nhìn đến 2030`: what a plan looks out to. */
function isOutlook(source: TokenizedText, at: number): boolean {
  const before = wordAt(source, at - 1);
  return before === 'nhìn' || (before === 'đến' && wordAt(source, at - 2) === 'nhìn');
}

function isNamed(source: TokenizedText, at: number): boolean {
  const number = numberAt(source, at);
  return (
    isInOurTime(number) &&
    isWord(source, at - 1) &&
    (isCapitalized(source, at - 1) || isCapitalized(source, at - 2)) &&
    isOneOf(wordAt(source, at - 1), YEARLY)
  );
}

/** The first year of `từ 2005 đến 2010`. */
function isBegunRange(source: TokenizedText, at: number): boolean {
  const isLed = wordAt(source, at - 1) === 'từ' && wordAt(source, at + 1) === 'đến';
  const [from, to] = [numberAt(source, at), numberAt(source, at + 2)];
  return isLed && isYear(source, at + 2) && from < to && isInOurTime(from) && isInOurTime(to);
}

function isInOurTime(year: number): boolean {
  return year >= 1900 && year <= 2099;
}
