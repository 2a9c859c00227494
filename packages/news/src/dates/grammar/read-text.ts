import { readBareYear } from './bare-years.ts';
import { isDateInContext } from './date-contexts.ts';
import { readFirstClock, readFirstDay, readListItem } from './lists.ts';
import type { Moment, ReadMoment } from './moment.ts';
import { completeFromNeighbours } from './neighbours.ts';
import { readBarePeriod } from './periods.ts';
import { readEnd, readMoment } from './read-moment.ts';
import { isHourInWords, isOpening } from './openings.ts';
import { romanAt } from './roman-numbers.ts';
import { followStories, takeSame } from './stories.ts';
import { numberAt, type TokenizedText, tokenizeText, wordAt } from './tokens.ts';

/** A text with everything in it that is written as a date. */
export interface ReadText {
  readonly source: TokenizedText;
  /** In the order of the text, not overlapping; completed from their neighbours. */
  readonly found: readonly ReadMoment[];
}

/** Reads what a text says of dates, before anything is resolved. */
export function readText(text: string): ReadText {
  return readTokens(tokenizeText(text));
}

/** Reads what a text says of dates that is cut into tokens. */
export function readTokens(source: TokenizedText): ReadText {
  const found = readAll(source);
  completeFromNeighbours(source, found);
  takeSame(source, found);
  followStories(found);
  return { source, found };
}

function readAll(source: TokenizedText): readonly ReadMoment[] {
  const found: ReadMoment[] = [];
  let end = 0;
  for (const at of source.openings) {
    if (at < end) continue;
    const last = found.at(-1);
    if (!canOpen(source, at)) continue;
    const item = last?.next === at - 1 ? readListItem(source, at, last) : undefined;
    let read = item ?? readAt(source, at, last);
    for (; read !== undefined; read = readRomanItem(source, read)) {
      found.push(read);
      end = read.next;
    }
  }
  return found;
}

/** Roman numbers open no date, but go on with a list: `thế kỷ XV và XVI`. */
function readRomanItem(source: TokenizedText, last: ReadMoment): ReadMoment | undefined {
  const at = last.next + 1;
  return romanAt(source, at) > 0 ? readListItem(source, at, last) : undefined;
}

/** Tells whether a date can begin at a token; of the common words, by the words behind as well. */
function canOpen(source: TokenizedText, at: number): boolean {
  if (numberAt(source, at) >= 0) return true;
  const word = wordAt(source, at);
  if (!isOpening(word, wordAt(source, at + 1))) return false;
  // `bảy giờ sáng`, `hai mươi mốt giờ`.
  return !isHourInWords(word) || [1, 2, 3].some((step) => wordAt(source, at + step) === 'giờ');
}

function readAt(
  source: TokenizedText,
  at: number,
  last: ReadMoment | undefined,
): ReadMoment | undefined {
  const isNumber = numberAt(source, at) >= 0;
  if (isNumber) {
    const moment: Moment = {};
    const next = readBarePeriod(source, at, moment);
    const period = next > 0 ? readEnd(source, at, next, moment) : undefined;
    if (period !== undefined && isDateInContext(source, period)) return period;
  }
  const read = readMoment(source, at);
  if (read !== undefined && isDateInContext(source, read)) return read;
  if (!isNumber) return undefined;
  return readBareYear(source, at, last) ?? readFirstClock(source, at) ?? readFirstDay(source, at);
}
