import type { FieldSpan } from '@quocngu/article';
import { type FieldDate, isOfDay, yearOfValue } from '../dates/field-date.ts';

/** A year that an article names, and where it does so first. */
export interface NamedYear {
  readonly year: string;
  readonly span: FieldSpan;
}

/** The years that an article names, alone or in whole dates; the one named most often first. */
export function namedYears(dates: readonly FieldDate[]): readonly NamedYear[] {
  const years = new Map<string, NamedYear & { count: number }>();
  for (const { span, written } of dates) {
    const { value, precision, alternatives } = written;
    const year = yearOfValue(value);
    const isNamed = precision === 'year' || precision === 'month' || isOfDay(precision);
    if (year === undefined || !isNamed || alternatives !== undefined) continue;
    const known = years.get(year);
    if (known === undefined) years.set(year, { year, span, count: 1 });
    else known.count += 1;
  }
  return [...years.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ year, span }) => ({ year, span }));
}
