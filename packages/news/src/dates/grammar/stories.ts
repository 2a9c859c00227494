import { isLaterInYear, type Moment, type ReadMoment } from './moment.ts';

/** A story is left behind so many tokens without a date. */
const LONGEST_GAP = 60;

/**
 * Notes of which year a date without one is, if the story goes on that a date before began: `Ngày
 * 5/3/2013, hai bên ký hợp đồng. Ngày 10/5, …`. The moments are completed in place.
 */
export function followStories(found: readonly ReadMoment[]): void {
  let told: Moment | undefined;
  let end = 0;
  for (const { at, next, moment } of found) {
    if (moment.month === undefined || moment.lunar !== undefined) continue;
    if (moment.year !== undefined) told = moment;
    else if (told?.year === undefined || at - end > LONGEST_GAP) told = undefined;
    else if (!isOpen(moment) || isLaterInYear(told, moment)) continue;
    else {
      moment.storyYear = told.year;
      told = { ...moment, year: told.year };
    }
    end = next;
  }
}

/** Tells whether nothing in the writing says the year. */
function isOpen({ yearOffset, direction, weekday, dayOffset, from, yearOf }: Moment): boolean {
  return (yearOffset ?? direction ?? weekday ?? dayOffset ?? from ?? yearOf) === undefined;
}
