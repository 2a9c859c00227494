import { readTail } from './directions.ts';
import type { Moment } from './moment.ts';
import { isYearAt } from './numeric-forms.ts';
import { type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';
import { readYear } from './years.ts';

const SEASONS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['xuân', 0],
  ['hè', 1],
  ['hạ', 1],
  ['thu', 2],
  ['đông', 3],
]);

/** Reads `mùa hè này`, `mùa thu năm 1945`, `hè 2014`, `xuân Ất Mùi`: a season needs its year. */
export function readSeason(source: TokenizedText, at: number, moment: Moment): number {
  const first = wordAt(source, at) === 'mùa' ? at + 1 : at;
  const season = SEASONS.get(wordAt(source, first));
  if (season === undefined || moment.season !== undefined) return 0;
  // `thu` is also to collect, `đông` crowded, `hạ` to lower.
  if (first === at && season !== 0 && wordAt(source, at) !== 'hè') return 0;
  // `đông xuân`, `hè thu`: crops.
  const next = first + 1;
  if (first === at && [at - 1, next].some((beside) => SEASONS.has(wordAt(source, beside))))
    return 0;
  const probe: Moment = { season };
  const tail = first > at ? readTail(source, next) : undefined;
  if (tail !== undefined && !isOneOf(wordAt(source, next), 'nay ngoái')) {
    moment.season = season;
    moment.direction = tail.direction;
    return tail.next;
  }
  const end = readYear(source, next, probe);
  const isOfYear =
    wordAt(source, next) === 'năm' || isYearAt(source, next) || probe.cycle !== undefined;
  if (end === 0 || !isOfYear || (first === at && probe.yearOffset !== undefined)) return 0;
  Object.assign(moment, probe);
  return end;
}
