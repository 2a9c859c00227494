import type { Moment } from './moment.ts';
import { isNameLike, type TokenizedText, wordAt } from './tokens.ts';

/** Reads `hôm qua`, `ngày mai`, `ngày hôm nay`; behind a part of a day also `nay`, `qua`, `mai`. */
export function readRelativeDay(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.dayOffset !== undefined || wordAt(source, at - 1) === 'mấy') return 0;
  let next = at;
  if (wordAt(source, next) === 'ngày') next++;
  const hasDay = next > at;
  const hasHom = wordAt(source, next) === 'hôm';
  if (hasHom) next++;
  const offset = dayOffsetOf(wordAt(source, next), hasHom);
  if (offset === undefined) return 0;
  const isAfterPart = moment.part !== undefined;
  if (!hasHom && !isAfterPart && !(hasDay && offset > 0)) return 0;
  // `ngày nay` is nowadays; `ngày qua` counts days; `sáng mai` may be the name Mai.
  if (!hasHom && (hasDay ? offset <= 0 : isNameLike(source, next))) return 0;
  next++;
  // `hôm qua`, but `ngày mai kia`, `tối qua tới nay` go no further.
  moment.dayOffset = offset;
  return next;
}

function dayOffsetOf(word: string, hasHom: boolean): number | undefined {
  switch (word) {
    case 'nay':
      return 0;
    case 'qua':
      return -1;
    case 'mai':
      return 1;
    case 'kia':
      return hasHom ? -2 : 2;
    default:
      return undefined;
  }
}
