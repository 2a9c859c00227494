import { type Article, sliceField } from '@quocngu/article';
import { findDay } from '../read/find-day.ts';
import { toFoldedKeys } from './folded-keys.ts';
import type { ArticleFacts, Statement } from './protocol.ts';

/** Gathers what the list of articles filters by, draws, and says of who said what and when. */
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
  const day = findDay(article)?.value;
  return {
    ...(article.publisher === undefined ? {} : { publisher: article.publisher.name }),
    ...(day === undefined ? {} : { day }),
    statements: listStatements(article),
    persons: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    years: [...new Set(dates.map((value) => value.slice(0, 4)))],
    dates,
    keywords: (article.keywords ?? []).map(({ text }) => text),
  };
}

function listStatements(article: Article): readonly Statement[] {
  const { quotations = [], mentions = [], entities = [] } = article;
  return quotations.map(({ span, speaker: mention, entity: id, type }) => {
    const entity = entities.find((candidate) => candidate.id === id);
    const speaker = entity?.name ?? mentions.find((candidate) => candidate.id === mention)?.text;
    const text = sliceField(article, span);
    return {
      ...(speaker === undefined ? {} : { speaker }),
      isPerson: entity?.type === 'person',
      text,
      folded: ` ${[speaker ?? '', text].map(toFoldedKeys).join(' \n ')} `,
      isDirect: type === 'direct',
      ...(mention === undefined ? {} : { mention }),
    };
  });
}
