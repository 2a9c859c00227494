import type { Moment } from './moment.ts';
import { type TokenizedText, wordAt } from './tokens.ts';

/** Reads `trước Công nguyên`, `TCN`, `sau Công nguyên`: the year 1 before is the year 0 of ISO 8601. */
export function readEra(source: TokenizedText, at: number, moment: Moment): number {
  const next = eraEnd(source, at);
  if (next === at) return at;
  const isBefore = wordAt(source, at) !== 'sau';
  if (isBefore && moment.year !== undefined) moment.year = 1 - moment.year;
  return next;
}

/** The index behind such words, or the one given where there are none. */
export function eraEnd(source: TokenizedText, at: number): number {
  const word = wordAt(source, at);
  if (word === 'tcn') return at + 1;
  if (word !== 'trước' && word !== 'sau') return at;
  return wordAt(source, at + 1) === 'công' && wordAt(source, at + 2) === 'nguyên' ? at + 3 : at;
}
