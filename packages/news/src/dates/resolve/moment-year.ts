import type { Moment } from '../grammar/moment.ts';
import type { Resolution, ResolvedReference } from './resolution.ts';
import { cycleYear } from './resolve-lunar.ts';

/** The year that is written, or counted from the reference. */
export function yearOf(
  moment: Moment,
  reference: ResolvedReference | undefined,
): number | undefined {
  if (moment.year !== undefined) return moment.year;
  if (moment.cycle !== undefined) return cycleYear(moment.cycle, reference);
  if (moment.yearOffset === undefined || reference === undefined) return undefined;
  return reference.year + moment.yearOffset;
}

/** By which rule a date has a year that needed no choice. */
export function writtenRule(moment: Moment): Resolution['rule'] {
  if (moment.isInherited === true) return 'date/from-neighbour';
  if (moment.year === undefined) return 'date/relative';
  return moment.isHoliday === true ? 'date/holiday' : 'date/written';
}

/** Tells whether `tới`, `vừa qua` or the like says on which side of the reference a date lies. */
export function isSided({ direction }: Moment): boolean {
  return direction === 1 || direction === -1;
}
