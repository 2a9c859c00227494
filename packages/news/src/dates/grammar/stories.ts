import { isLaterInYear, type Moment, type ReadMoment } from './moment.ts';
import { type TokenizedText, wordAt } from './tokens.ts';

/** A story is left behind so many tokens without a date. */
const LONGEST_GAP = 60;

/**
 * Notes of every date without a year of which one it is if the story goes on that a date before began:
 * `Ngày 5/3/2013, hai bên ký hợp đồng. Ngày 10/5, …`. The moments are completed in place.
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

/** Gives `tháng 5 cùng năm` the year that was named last, `ngày 20 cùng tháng` the month. */
export function takeSame(source: TokenizedText, found: readonly ReadMoment[]): void {
  let year: number | undefined;
  let dated: Moment | undefined;
  for (const { next, moment } of found) {
    const same = wordAt(source, next) === 'cùng' ? wordAt(source, next + 1) : '';
    if (same === 'năm' && year !== undefined && moment.month !== undefined) {
      moment.year ??= year;
      moment.isInherited = true;
    } else if (same === 'tháng' && moment.month === undefined && dated?.month !== undefined) {
      moment.month = dated.month;
      if (dated.year !== undefined) moment.year = dated.year;
      moment.isInherited = true;
    }
    year = moment.year ?? year;
    if (moment.month !== undefined && moment.lunar !== 'yes') dated = moment;
  }
}
