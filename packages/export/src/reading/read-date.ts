import type { ArticleDate, DateRole } from '@quocngu/article';
import { readDiagnostic, type ReadDiagnostic } from './diagnostic.ts';

/** Collects the dates of a document, and numbers them. */
export interface DateReader {
  /** Reads a date, and gives its id; notes what is none. Nothing for nothing. */
  readonly read: (value: unknown, role: DateRole, path: string) => string | undefined;
  readonly dates: readonly ArticleDate[];
}

const isoForm =
  /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

const precisionByLength = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Starts a reader that notes in `diagnostics`. */
export function createDateReader(diagnostics: ReadDiagnostic[]): DateReader {
  const dates: ArticleDate[] = [];
  return {
    dates,
    read: (value, role, path) => {
      if (value === undefined) return undefined;
      const date = typeof value === 'string' ? readIsoDate(value) : undefined;
      if (date === undefined) {
        diagnostics.push(readDiagnostic('unreadable-date', { path }));
        return undefined;
      }
      const id = `d${dates.length + 1}`;
      dates.push({ type: 'date', id, role, ...date });
      return id;
    },
  };
}

/** Reads an ISO 8601 date or date and time, or two with a slash between them. */
function readIsoDate(text: string): Pick<ArticleDate, 'precision' | 'value' | 'zone'> | undefined {
  const [from = '', to, ...rest] = text.split('/');
  const first = readPoint(from);
  if (to === undefined || first === undefined) return first;
  const last = readPoint(to);
  if (last === undefined || rest.length > 0 || first.zone !== undefined) return undefined;
  // A part of the other, as in 2015-01/2015, runs on as far as it goes.
  if (last.value < first.value.slice(0, last.value.length)) return undefined;
  const isLess = order.indexOf(last.precision) < order.indexOf(first.precision);
  return { value: text, precision: isLess ? last.precision : first.precision };
}

const order: readonly string[] = ['year', 'month', 'day', 'minute'];

function readPoint(
  text: string,
): (Pick<ArticleDate, 'precision' | 'zone'> & { readonly value: string }) | undefined {
  const [, day, hour, minute, zone] = isoForm.exec(text) ?? [];
  if (day === undefined || !exists(day)) return undefined;
  if (hour === undefined || minute === undefined) {
    return { value: day, precision: precisionByLength[day.length as 4 | 7 | 10] };
  }
  // A time stands after a whole day only.
  if (day.length !== 10) return undefined;
  const value = `${day}T${hour}:${minute}`;
  return { value, precision: 'minute', ...(zone === undefined ? {} : { zone }) };
}

/** Whether a month has that day. */
function exists(day: string): boolean {
  if (day.length < 10) return true;
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date)).getUTCDate() === date;
}
