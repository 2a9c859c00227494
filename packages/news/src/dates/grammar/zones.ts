import type { Moment } from './moment.ts';
import { readSmallNumber } from './number-words.ts';
import { type TokenizedText, wordAt } from './tokens.ts';

/** Zones that news texts name behind `giờ`. */
const ZONES: Readonly<Record<string, string>> = {
  'việt nam': '+07:00',
  'hà nội': '+07:00',
  'bắc kinh': '+08:00',
};

/** Reads `giờ Việt Nam`, `theo giờ Hà Nội`, `giờ địa phương`, `GMT+7`; brackets may open before. */
export function readZone(source: TokenizedText, at: number, moment: Moment): number {
  let next = wordAt(source, at) === '(' ? at + 1 : at;
  if (wordAt(source, next) === 'theo') next++;
  if (wordAt(source, next) === 'giờ') next++;
  const first = wordAt(source, next);
  if (first === 'gmt' || first === 'utc') return readOffset(source, next + 1, moment);
  if (first === 'tokyo') {
    moment.zone = '+09:00';
    return next + 1;
  }
  const name = `${first} ${wordAt(source, next + 1)}`;
  if (wordAt(source, next - 1) !== 'giờ') return 0;
  if (name === 'địa phương') moment.isElsewhere = true;
  else if (ZONES[name] !== undefined) moment.zone = ZONES[name];
  else return 0;
  return next + 2;
}

function readOffset(source: TokenizedText, at: number, moment: Moment): number {
  const sign = wordAt(source, at);
  const hours = sign === '+' || sign === '-' ? readSmallNumber(source, at + 1) : undefined;
  if (hours === undefined || hours.value > 14) {
    moment.zone = 'Z';
    return at;
  }
  moment.zone = `${sign}${String(hours.value).padStart(2, '0')}:00`;
  return hours.next;
}
