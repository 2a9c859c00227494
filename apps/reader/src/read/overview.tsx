import { type Article, type Entity, findMentionsOf, sliceField } from '@quocngu/article';
import type { JSX } from 'preact';
import { addressOf, state } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { findDay } from './find-day.ts';
import { formatDate } from './format-date.ts';
import { pointableAttributes, pointingHandlers } from './pointed.ts';

const KINDS = ['person', 'organisation', 'place', 'event'] as const;

/** Who and what the article names, who says what, when, and what it is about. */
export function Overview({ article }: { readonly article: Article }): JSX.Element {
  const { entities = [], summary, keywords = [] } = article;
  return (
    <section class="overview" aria-label={texts.value.inTheArticle} {...pointingHandlers}>
      <Quotations article={article} />
      {KINDS.map((kind) => (
        <EntityList
          key={kind}
          article={article}
          kind={kind}
          entities={entities.filter(({ type }) => type === kind)}
        />
      ))}
      <Dates article={article} />
      {summary !== undefined && (
        <>
          <h2>{texts.value.summary}</h2>
          <div lang="vi" class="summary">
            {summary.spans.map((span) => (
              <p key={span.start} {...pointableAttributes(span)}>
                {sliceField(article, span)}
              </p>
            ))}
          </div>
        </>
      )}
      {keywords.length > 0 && (
        <>
          <h2>{texts.value.keywords}</h2>
          <ul class="keywords" lang="vi">
            {keywords.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function EntityList({
  article,
  kind,
  entities,
}: {
  readonly article: Article;
  readonly kind: Entity['type'];
  readonly entities: readonly Entity[];
}): JSX.Element | null {
  if (entities.length === 0) return null;
  return (
    <>
      <h2 class={`kind kind-${kind}`}>{texts.value.kindGroups[kind]}</h2>
      <ul class="entities" lang="vi">
        {entities.map((entity) => {
          const mentions = findMentionsOf(article, entity.id);
          const titles = entity.type === 'person' ? (entity.titles ?? []) : [];
          return (
            <li key={entity.id}>
              <a href={addressOf({ mention: mentions[0]?.id })}>{entity.name}</a>{' '}
              <span class="count" aria-label={texts.value.mentions(mentions.length)}>
                {mentions.length}
              </span>
              {titles.length > 0 && <span class="entity-titles">{titles.join(', ')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Quotations({ article }: { readonly article: Article }): JSX.Element | null {
  const { quotations = [], mentions = [], entities = [] } = article;
  if (quotations.length === 0) return null;
  const day = findDay(article);
  const when = day?.value === undefined ? [] : [formatDate(day.value, state.value.language)];
  return (
    <>
      <h2>{texts.value.quotations}</h2>
      {quotations.map(({ id, span, speaker, entity, type, cue }) => {
        const mention = mentions.find((candidate) => candidate.id === speaker);
        const name = entities.find((candidate) => candidate.id === entity)?.name ?? mention?.text;
        const words = sliceField(article, span);
        return (
          <figure key={id} class="quotation" {...pointableAttributes(span)}>
            <figcaption>
              {mention === undefined ? (
                <span>{name ?? texts.value.unknownSpeaker}</span>
              ) : (
                <a lang="vi" href={addressOf({ mention: mention.id })}>
                  {name}
                </a>
              )}{' '}
              {[...(cue === undefined ? [] : [cue.text.toLowerCase()]), ...when].join(' · ')}
            </figcaption>
            <blockquote lang="vi">{type === 'direct' ? `“${words}”` : words}</blockquote>
          </figure>
        );
      })}
    </>
  );
}

function Dates({ article }: { readonly article: Article }): JSX.Element | null {
  const mentions = (article.mentions ?? []).filter((mention) => mention.type === 'date');
  if (mentions.length === 0) return null;
  // What is written alike and means the same stands here once.
  const groups = groupBy(mentions, (mention) => {
    const value = article.dates?.find(({ id }) => id === mention.date)?.value;
    return JSON.stringify([mention.text, value]);
  });
  return (
    <>
      <h2 class="kind kind-date">{texts.value.kindGroups.date}</h2>
      <ul class="entities">
        {[...groups.values()].map((group) => {
          const [first] = group;
          const value = article.dates?.find(({ id }) => id === first?.date)?.value;
          return (
            <li key={first?.id}>
              <a href={addressOf({ mention: first?.id })} lang="vi">
                {first?.text}
              </a>{' '}
              <span class="count" aria-label={texts.value.mentions(group.length)}>
                {group.length}
              </span>
              {value !== undefined && value !== first?.text && (
                <span class="entity-titles">{formatDate(value, state.value.language)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
