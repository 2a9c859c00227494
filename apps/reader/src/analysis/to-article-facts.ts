import type { Article } from '@quocngu/article';
import type { ArticleFacts } from './protocol.ts';

/** Gathers what the list of articles filters by and draws. */
export function toArticleFacts(article: Article): ArticleFacts {
  const named = (type: string): readonly string[] => [
    ...new Set(
      (article.entities ?? []).filter((entity) => entity.type === type).map(({ name }) => name),
    ),
  ];
  const values = (article.dates ?? [])
    .filter(({ role }) => role !== 'reference')
    // A period counts with both its ends.
    .flatMap(({ value }) => value?.split('/') ?? [])
    .filter((value) => /^\d{4}/.test(value));
  const dates = [...new Set(values)].sort();
  return {
    ...(article.publisher === undefined ? {} : { publisher: article.publisher.name }),
    persons: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    years: [...new Set(dates.map((value) => value.slice(0, 4)))],
    dates,
    keywords: (article.keywords ?? []).map(({ text }) => text),
  };
}
