import type { Moment } from './moment.ts';
import { type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';

/**
 * Reads `trước Công nguyên`, `trước CN`, `tr.CN`, `TCN`, `sau Công nguyên`: the year 1 before is the
 * year 0 of ISO 8601.
 */
export function readEra(source: TokenizedText, at: number, moment: Moment): number {
  const next = eraEnd(source, at);
  if (moment.year !== undefined && isBeforeEra(source, at, next)) moment.year = 1 - moment.year;
  return next;
}

/** The index behind such words, or the one given where there are none. */
export function eraEnd(source: TokenizedText, at: number): number {
  const word = wordAt(source, at);
  if (word === 'tcn' || word === 'scn') return at + 1;
  if (!isOneOf(word, 'trước sau tr')) return at;
  const first = wordAt(source, at + 1) === '.' ? at + 2 : at + 1;
  if (wordAt(source, first) === 'cn') return first + 1;
  return wordAt(source, first) === 'công' && wordAt(source, first + 1) === 'nguyên'
    ? first + 2
    : at;
}

/** Tells whether words that end at `next` count the years before the era. */
export function isBeforeEra(source: TokenizedText, at: number, next: number): boolean {
  return next > at && !isOneOf(wordAt(source, at), 'sau scn');
}
