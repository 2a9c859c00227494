import type { Moment, ReadMoment } from './moment.ts';
import { beginsWell, endsWell, isYearAt } from './numeric-forms.ts';
import { isCapitalized, isWord, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isUnit } from './units.ts';
import { isOneOf } from './word-lists.ts';

/** Events and laws that are told apart by their year: `World Cup 2014`, `Hiến pháp 2013`. */
const YEARLY =
  'cup games game euro asiad olympic festival expo apec asean league championship champions open ' +
  'liga pháp luật xuân kỳ kì khóa khoá sn';

/** Laws, treaties and contests, with their names between this word and the year: `Luật Đất đai 2013`. */
const YEARLY_HEADS = 'luật giải hiệp festival';

/** Names of laws are no longer, between head and year. */
const LONGEST_NAME = 5;

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
  if (isNamedAtLength(source, at) || isBegunRange(source, at) || isOpenRange(source, at))
    return 0.7;
  const isJoined = isOneOf(wordAt(source, at - 1), 'và , - đến hoặc') && last?.next === at - 1;
  if (!isJoined || last.moment.day !== undefined) return undefined;
  return (last.moment.year ?? last.moment.period) === undefined ? undefined : 0.7;
}

function isBracketed(source: TokenizedText, at: number): boolean {
  return wordAt(source, at - 1) === '(' && isOneOf(wordAt(source, at + 1), ') ,');
}

/** `tầm nhìn 2030`, `định hướng đến 2030`: what a plan looks out to; `năm mới 2015`. */
function isOutlook(source: TokenizedText, at: number): boolean {
  const last = wordAt(source, at - 1) === 'đến' ? at - 2 : at - 1;
  const words = `${wordAt(source, last - 1)} ${wordAt(source, last)}`;
  return words === 'tầm nhìn' || words === 'định hướng' || words === 'năm mới';
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

/** The 2013 of `Luật Đất đai 2013`. */
function isNamedAtLength(source: TokenizedText, at: number): boolean {
  if (!isInOurTime(numberAt(source, at))) return false;
  for (let head = at - 1; head >= at - LONGEST_NAME && isWord(source, head); head--) {
    const isName = isCapitalized(source, head) || wordAt(source, head - 1) === 'bộ';
    if (isName && isOneOf(wordAt(source, head), YEARLY_HEADS)) return true;
  }
  return false;
}

/** `từ 2010 đến nay`; opening a sentence also `Từ 2010, …`, `Đến 2020, …`, `Trước 2015, …`. */
function isOpenRange(source: TokenizedText, at: number): boolean {
  if (!isInOurTime(numberAt(source, at))) return false;
  const before = wordAt(source, at - 1);
  const isToNow = isOneOf(wordAt(source, at + 1), 'đến tới') && wordAt(source, at + 2) === 'nay';
  if (before === 'từ' && isToNow) return true;
  const isOpening = isOneOf(before, 'từ đến trước sau') && isCapitalized(source, at - 1);
  return isOpening && wordAt(source, at + 1) === ',' && !isYearAt(source, at + 2);
}

/** The first year of `từ 2005 đến 2010`, `giai đoạn 1954 đến 1975`. */
function isBegunRange(source: TokenizedText, at: number): boolean {
  const isLed =
    isOneOf(wordAt(source, at - 1), 'từ đoạn kỳ kì') && wordAt(source, at + 1) === 'đến';
  const [from, to] = [numberAt(source, at), numberAt(source, at + 2)];
  return isLed && isYear(source, at + 2) && from < to && isInOurTime(from) && isInOurTime(to);
}

function isInOurTime(year: number): boolean {
  return year >= 1900 && year <= 2099;
}
