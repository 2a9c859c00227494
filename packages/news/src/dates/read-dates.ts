import type { ArticleDate, Block, DateRole, Sentence } from '@quocngu/article';
import { findReference, knownDates, type ReferenceClues } from '../reference/find-reference.ts';
import { namedYears } from '../reference/named-years.ts';
import { type DateReading, readDate } from './date-reading.ts';
import { findLeadDate, roleOf } from './date-role.ts';
import { type FieldDate, isWithoutYear, readFieldDates } from './field-date.ts';

/** What is known of an article before its dates are read. */
export interface DatedArticle extends ReferenceClues {
  readonly title: string;
  readonly body: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** The zone in which the newsroom writes, where it is known. */
  readonly zone: string | undefined;
}

/**
 * Reads the dates of an article and resolves them against the day on which it was written, as far as
 * that is known. A date that leaves out its year and finds none has no value; `stated` says what is
 * written.
 */
export function readDates(article: DatedArticle): readonly ArticleDate[] {
  const found = readFieldDates(article.title, article.body, article.zone);
  const context = {
    reference: findReference(article, found),
    years: namedYears(found),
    zone: article.zone,
  };
  const leadDate = findLeadDate(found, article);
  const dates = found.map((date) =>
    toArticleDate(date, roleOf(date, article, leadDate), readDate(date, context)),
  );
  return [...knownDates(article), ...dates];
}

function toArticleDate({ id, span }: FieldDate, role: DateRole, reading: DateReading): ArticleDate {
  const { expression, origin, confidence, reference, evidence, alternatives } = reading;
  const { text, value, precision, part, zone } = expression;
  const isUnresolved = value !== undefined && isWithoutYear(value);
  const stated = isUnresolved ? value : expression.stated;
  return {
    type: 'date',
    id,
    role,
    ...(value === undefined || isUnresolved ? {} : { value }),
    precision,
    ...(part === undefined ? {} : { part }),
    ...(zone === undefined || isUnresolved ? {} : { zone }),
    ...(stated === undefined ? {} : { stated }),
    text,
    span,
    ...(reference === undefined ? {} : { reference }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(alternatives === undefined ? {} : { alternatives }),
    origin,
    confidence,
  };
}
