import type { DateAlternative, FieldSpan } from '@quocngu/article';
import { isCalendarDate } from '../is-calendar-date.ts';
import type { Reference } from '../reference/find-reference.ts';
import type { NamedYear } from '../reference/named-years.ts';
import { resolveInBracket } from '../reference/resolve-in-bracket.ts';
import type { DateExpression } from './date-expression.ts';
import { type FieldDate, isWithoutYear, yearOfValue } from './field-date.ts';
import { resolvedReference } from './resolve/resolution.ts';
import { toExpression } from './resolve/to-expression.ts';

/** What a date of an article says, and how that was found. */
export interface DateReading {
  /** The writing, resolved as far as it can be. */
  readonly expression: DateExpression;
  readonly origin: string;
  readonly confidence: number;
  /** Id of the date that it was resolved against. */
  readonly reference?: string;
  readonly evidence?: readonly FieldSpan[];
  readonly alternatives?: readonly DateAlternative[];
}

/** What dates are resolved with. */
export interface ReadingContext {
  readonly reference: Reference;
  /** The years that the article names, the one named most often first. */
  readonly years: readonly NamedYear[];
  /** The zone in which it is written. */
  readonly zone: string | undefined;
}

/** As many named years are offered for a date without a year. */
const MOST_YEARS = 3;

/** Resolves one date of an article as far as its reference allows. */
export function readDate(date: FieldDate, context: ReadingContext): DateReading {
  const { reference } = context;
  if (reference.type === 'day') return readAgainstDay(date, reference, context.zone);
  const { written } = date;
  const isComplete = written.value !== undefined && !isWithoutYear(written.value);
  if (isComplete) return fromExpression(written);
  return reference.type === 'bracket'
    ? readInBracket(date, reference, context)
    : offerYears(written, context.years);
}

function fromExpression(expression: DateExpression): DateReading {
  const { rule, confidence, alternatives } = expression;
  return {
    expression,
    origin: rule,
    confidence,
    ...(alternatives === undefined ? {} : { alternatives }),
  };
}

function readAgainstDay(
  { source, read, written }: FieldDate,
  { day, id }: Extract<Reference, { readonly type: 'day' }>,
  zone: string | undefined,
): DateReading {
  const expression = toExpression(source, read, resolvedReference(day), zone);
  const isResolved = expression.value !== undefined && expression.value !== written.value;
  return { ...fromExpression(expression), ...(isResolved ? { reference: id } : {}) };
}

/**
 * Where the day of writing is known to lie between two days, a date has the value that it has for
 * every one of them; of several values the one whose year the article names.
 */
function readInBracket(
  date: FieldDate,
  { bracket, evidence }: Extract<Reference, { readonly type: 'bracket' }>,
  { years, zone }: ReadingContext,
): DateReading {
  const readings = resolveInBracket(date, bracket, zone);
  const named = readings.flatMap((expression) => {
    const year = years.find((one) => one.year === yearOfValue(expression.value));
    return year === undefined ? [] : [{ expression, span: year.span }];
  });
  const [only, ...others] = readings;
  const [namedOnly, ...namedOthers] = named;
  if (only === undefined) return fromExpression(date.written);
  const origin = 'date/year-from-native-id';
  if (others.length === 0) {
    const spans = namedOnly === undefined ? [evidence] : [evidence, namedOnly.span];
    const confidence = Math.min(only.confidence, namedOnly === undefined ? 0.8 : 0.9);
    return { ...fromExpression(only), origin, confidence, evidence: spans };
  }
  if (namedOnly === undefined || namedOthers.length > 0) {
    const alternatives = readings.map(({ value = '' }) => ({ value, evidence: [evidence] }));
    return { ...fromExpression(date.written), origin, confidence: 0.5, alternatives };
  }
  const { expression, span } = namedOnly;
  const alternatives = readings
    .filter((reading) => reading !== expression)
    .map(({ value = '' }) => ({ value, evidence: [evidence] }));
  const confidence = Math.min(expression.confidence, 0.6);
  return { expression, origin, confidence, evidence: [evidence, span], alternatives };
}

/** Where nothing says when an article was written, the years that it names are offered, and none taken. */
function offerYears(written: DateExpression, years: readonly NamedYear[]): DateReading {
  const { value = '' } = written;
  if (!value.startsWith('--') || value.startsWith('---')) return fromExpression(written);
  const alternatives = years.flatMap(({ year, span }) => {
    const full = value.replace(/(?<![^/])-(?=-)/g, year);
    return isPossible(full) ? [{ value: full, evidence: [span], origin: 'date/year-in-text' }] : [];
  });
  if (alternatives.length === 0) return fromExpression(written);
  return { ...fromExpression(written), alternatives: alternatives.slice(0, MOST_YEARS) };
}

/** Tells whether the days of a value exist: 29 February does not in every year. */
function isPossible(value: string): boolean {
  const [start = '', end = start] = value.split('/');
  const isDay = (part: string): boolean => part.length < 10 || isCalendarDate(part.slice(0, 10));
  return isDay(start) && isDay(end) && start <= end;
}
