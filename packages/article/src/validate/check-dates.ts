import type { Article } from '../model/article.ts';
import type { DatePrecision, DayPart } from '../model/date.ts';
import { readDateForm, type FormPrecision } from './date-form.ts';
import { describeValue, type Findings, type Path } from './findings.ts';

interface Dated {
  readonly value: string | undefined;
  readonly precision: DatePrecision;
  readonly part: DayPart | undefined;
}

/** The form that a value of each precision takes; a decade or a century is a period of years. */
const forms: Readonly<Record<DatePrecision, FormPrecision>> = {
  century: 'year',
  decade: 'year',
  year: 'year',
  month: 'month',
  day: 'day',
  'part-of-day': 'day',
  hour: 'hour',
  minute: 'minute',
};

/** Checks that dates are well formed, exist, and say as much as their precision claims. */
export function checkDates(article: Article, findings: Findings): void {
  for (const [index, date] of (article.dates ?? []).entries()) {
    const { value, precision, part, stated, alternatives } = date;
    const path = ['dates', index];
    checkDate({ value, precision, part }, path, findings);
    if (stated !== undefined) checkForm(stated, [...path, 'stated'], findings);
    for (const [at, other] of (alternatives ?? []).entries()) {
      const inside = [...path, 'alternatives', at];
      const known = other.precision ?? precision;
      const inherited = known === precision ? part : undefined;
      checkDate(
        { value: other.value, precision: known, part: other.part ?? inherited },
        inside,
        findings,
      );
    }
  }
  const { address, entities } = article;
  if (address?.timestamp) {
    // The form knows no seconds; the schema has checked how they are written.
    const minute = address.timestamp.value.slice(0, 'YYYY-MM-DDThh:mm'.length);
    checkForm(minute, ['address', 'timestamp', 'value'], findings);
  }
  for (const [index, entity] of (entities ?? []).entries()) {
    if (entity.type === 'place' && entity.asOf !== undefined) {
      checkForm(entity.asOf, ['entities', index, 'asOf'], findings);
    }
  }
}

function checkDate({ value, precision, part }: Dated, path: Path, findings: Findings): void {
  const isPart = precision === 'part-of-day';
  if (isPart !== (part !== undefined)) {
    const expected = isPart ? 'a part of the day' : 'no part of the day';
    const found = part === undefined ? 'none' : describeValue(part);
    const message = `The precision is ${precision}: expected ${expected}, found ${found}.`;
    findings.report({ code: 'wrong-precision', path: [...path, 'part'], message, expected, found });
  }
  if (value === undefined) return;
  const form = checkForm(value, [...path, 'value'], findings);
  if (!form) return;
  const needsPeriod = precision === 'century' || precision === 'decade';
  if (form.precision === forms[precision] && (form.isPeriod || !needsPeriod)) return;
  const expected = needsPeriod
    ? `a period of years`
    : `a value that ends at the ${forms[precision]}`;
  const found = describeValue(value);
  const message = `The value does not fit the precision ${precision}: expected ${expected}, found ${found}.`;
  findings.report({ code: 'wrong-precision', path: [...path, 'value'], message, expected, found });
}

function checkForm(value: string, path: Path, findings: Findings): ReturnType<typeof readDateForm> {
  const form = readDateForm(value);
  if (!form) {
    const expected = 'a date that exists, such as 2015-01-13, or a period of two in order';
    const found = describeValue(value);
    const message = `The date is malformed or does not exist: ${found}.`;
    findings.report({ code: 'malformed-date', path, message, expected, found });
  }
  return form;
}
