import { countNewMoons, newMoon } from './new-moon.ts';
import { sunLongitude, sunReaches } from './sun-longitude.ts';
import { localDay, startOfDay } from './utc-offset.ts';

/** The months from the one of a winter solstice to the one before the next. */
export interface SolsticeYear {
  readonly utcOffset: number;
  /** The lunar year to which all but months 11 and 12 at the beginning belong. */
  readonly year: number;
  /** The Julian day number of the first day of each month, and of the one behind the last. */
  readonly starts: readonly number[];
  /** Where the leap month stands among them. */
  readonly leapIndex: number | undefined;
}

/** A month by its number, and whether it repeats the one before. */
export interface LunarMonth {
  readonly year: number;
  readonly month: number;
  readonly isLeapMonth: boolean;
}

/** The two met last: calendars go day after day, and a year costs some thousand sines. */
let recent: readonly SolsticeYear[] = [];

/**
 * The months that begin with month 11 of the lunar year before.
 *
 * The rules, as Hồ Ngọc Đức describes them (Thuật toán tính âm lịch) and Reingold and Dershowitz for
 * the Chinese calendar: a month begins on the local day of the new moon; month 11 holds the winter
 * solstice; where 13 months lie between two of these, the first one in which the sun enters no sign
 * (a multiple of 30°) is leap.
 */
export function solsticeYear(year: number, utcOffset: number): SolsticeYear {
  const known = recent.find((each) => each.year === year && each.utcOffset === utcOffset);
  if (known) return known;
  const first = countToSolstice(year - 1, utcOffset);
  const end = countToSolstice(year, utcOffset);
  const starts: number[] = [];
  for (let count = first; count <= end; count++) starts.push(localDay(newMoon(count), utcOffset));
  const leapIndex = end - first === 13 ? findLeap(starts, utcOffset) : undefined;
  const made = { utcOffset, year, starts, leapIndex };
  recent = [made, ...recent.slice(0, 1)];
  return made;
}

/** The month at an index of the starts. */
export function monthAt(span: SolsticeYear, index: number): LunarMonth {
  const isLeapMonth = index === span.leapIndex;
  const isBehindLeap = span.leapIndex !== undefined && index >= span.leapIndex;
  const steps = isBehindLeap ? index - 1 : index;
  return {
    year: steps < 2 ? span.year - 1 : span.year,
    month: ((steps + 10) % 12) + 1,
    isLeapMonth,
  };
}

/** The count of the new moon with which the month of a winter solstice begins. */
function countToSolstice(year: number, utcOffset: number): number {
  const solstice = localDay(sunReaches(270, year), utcOffset);
  let count = countNewMoons(solstice) + 1;
  while (localDay(newMoon(count), utcOffset) > solstice) count--;
  return count;
}

function findLeap(starts: readonly number[], utcOffset: number): number {
  const signs = starts.map((start) => Math.floor(sunLongitude(startOfDay(start, utcOffset)) / 30));
  return signs.findIndex((sign, index) => index > 0 && sign === signs[index + 1]);
}
