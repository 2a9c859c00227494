/** The precisions that the form of a value can have. */
export type FormPrecision = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** What the form of a date says. */
export interface DateForm {
  /** How far it goes; of a period, the lesser of its ends. */
  readonly precision: FormPrecision;
  /** Whether it is a period. */
  readonly isPeriod: boolean;
}

interface Moment {
  readonly precision: FormPrecision;
  /** Year, month, day, hour, minute as far as the form goes. */
  readonly parts: readonly (number | undefined)[];
}

const order: readonly FormPrecision[] = ['year', 'month', 'day', 'hour', 'minute'];

const dayOnly = /^---(\d\d)$/;
const general = /^(?:(-?\d{4})|-)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?$/;

/**
 * Reads the form of a date value: the calendar dates of ISO 8601 cut to what is known, the forms of
 * XML Schema without a year, and periods of two of them.
 *
 * @returns What the form says; `undefined` where it is none, or names a day that no calendar has.
 */
export function readDateForm(value: string): DateForm | undefined {
  const moments = value.split('/').map(readMoment);
  const [start, end] = moments;
  if (!start || moments.length > 2) return undefined;
  if (moments.length === 1) return { precision: start.precision, isPeriod: false };
  if (!end || runsBackwards(start, end)) return undefined;
  const rank = Math.min(order.indexOf(start.precision), order.indexOf(end.precision));
  return { precision: order[rank] ?? 'year', isPeriod: true };
}

function readMoment(text: string): Moment | undefined {
  const day = dayOnly.exec(text);
  if (day) return checkMoment('day', [undefined, undefined, Number(day[1])]);
  const match = general.exec(text);
  // A hyphen alone stands for a year that is not given, and says nothing without a month.
  if (!match || text === '-') return undefined;
  const parts = match.slice(1).map((part: string | undefined) => (part ? Number(part) : undefined));
  const depth = parts.findLastIndex((part) => part !== undefined);
  return checkMoment(order[depth] ?? 'year', parts.slice(0, depth + 1));
}

function checkMoment(precision: FormPrecision, parts: Moment['parts']): Moment | undefined {
  const [year, month = 1, day = 1, hour = 0, minute = 0] = parts;
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOf(year, parts[1]) &&
    hour <= 23 &&
    minute <= 59;
  return exists ? { precision, parts } : undefined;
}

/** Days of a month; the most that it can have where the year or the month is not given. */
function daysOf(year: number | undefined, month: number | undefined): number {
  if (month === undefined) return 31;
  if (month === 2) {
    const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a period ends before it starts, as far as both ends are known. Without a year, it may. */
function runsBackwards(start: Moment, end: Moment): boolean {
  if (start.parts[0] === undefined || end.parts[0] === undefined) return false;
  for (const [index, part] of start.parts.entries()) {
    const other = end.parts[index];
    if (part === undefined || other === undefined || part < other) return false;
    if (part > other) return true;
  }
  return false;
}
