import type { Article, Derived, Entity, Mention } from '@quocngu/article';
import { findMentionsOf, sliceField } from '@quocngu/article';
import type { ComponentChildren, JSX } from 'preact';
import { addressOf } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { DateFacts } from './date-facts.tsx';
import { Fact } from './fact.tsx';
import { MentionList } from './mention-list.tsx';
import { OriginFact } from './origin-fact.tsx';

/** All that is known of what a mention names. */
export function MentionCard({
  article,
  mention,
}: {
  readonly article: Article;
  readonly mention: Mention;
}): JSX.Element {
  const entityId = 'entity' in mention ? mention.entity : undefined;
  const entity = article.entities?.find(({ id }) => id === entityId);
  const dateId = mention.type === 'date' ? mention.date : undefined;
  const date = article.dates?.find(({ id }) => id === dateId);
  const around = findAround(article, mention);
  return (
    <section class={`card card-${mention.type}`} aria-label={texts.value.cardTitle}>
      <header>
        <p class="card-kind">{texts.value.kinds[mention.type]}</p>
        <h2 lang="vi">{entity?.name ?? mention.text}</h2>
      </header>
      <dl>
        {entity !== undefined && <EntityFacts article={article} entity={entity} />}
        {date !== undefined && <DateFacts article={article} date={date} />}
        {mention.type === 'title' && (
          <>
            <NamedMentions article={article} label={texts.value.bearers} ids={mention.persons} />
            <NamedMentions
              article={article}
              label={texts.value.heldIn}
              ids={mention.organisations}
            />
          </>
        )}
        {around !== undefined && (
          <Fact label={texts.value.partOf}>
            <MentionLink mention={around} /> ({texts.value.kinds[around.type]})
          </Fact>
        )}
        {/* A date says by itself why it is what it is. */}
        {date === undefined && <OriginFact article={article} of={originOf(mention, entity)} />}
      </dl>
      {entity !== undefined && <Said article={article} entity={entity} />}
      {entity !== undefined && (
        <MentionList article={article} mentions={findMentionsOf(article, entity.id)} />
      )}
    </section>
  );
}

/** What decided: the rule of the mention, for it says why this is marked at all. */
function originOf(mention: Mention, entity: Entity | undefined): Derived {
  return mention.origin === undefined ? (entity ?? mention) : mention;
}

/** The mention that directly holds another. */
function findAround({ mentions = [] }: Article, { id, span }: Mention): Mention | undefined {
  return mentions.findLast(
    (other) =>
      other.id !== id &&
      other.span.field === span.field &&
      other.span.start <= span.start &&
      span.end <= other.span.end,
  );
}

function EntityFacts({
  article,
  entity,
}: {
  readonly article: Article;
  readonly entity: Entity;
}): JSX.Element {
  const { aliases = [], abbreviations = [], identifiers = [] } = entity;
  return (
    <>
      {entity.type === 'person' && entity.titles !== undefined && (
        <Fact label={texts.value.titles}>
          <ul lang="vi">
            {entity.titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Fact>
      )}
      {entity.type === 'organisation' && entity.longForm !== undefined && (
        <Fact label={texts.value.longForm}>
          <span lang="vi">{entity.longForm}</span>
        </Fact>
      )}
      {entity.type === 'place' && <PlaceFacts article={article} place={entity} />}
      {aliases.length > 0 && (
        <Fact label={texts.value.aliases}>
          <span lang="vi">{aliases.join(', ')}</span>
        </Fact>
      )}
      {abbreviations.length > 0 && (
        <Fact label={texts.value.abbreviations}>{abbreviations.join(', ')}</Fact>
      )}
      {identifiers.map(({ scheme, value }) => (
        <Fact key={scheme} label={texts.value.identifiers}>
          {scheme} {value}
        </Fact>
      ))}
    </>
  );
}

/** What an article quotes of somebody. */
function Said({
  article,
  entity,
}: {
  readonly article: Article;
  readonly entity: Entity;
}): JSX.Element | null {
  const said = (article.quotations ?? []).filter((quotation) => quotation.entity === entity.id);
  if (said.length === 0) return null;
  return (
    <>
      <h3>{texts.value.saidBy}</h3>
      {said.map(({ id, span, type }) => (
        <blockquote key={id} class="said" lang="vi">
          {type === 'direct' ? `“${sliceField(article, span)}”` : sliceField(article, span)}
        </blockquote>
      ))}
    </>
  );
}

function PlaceFacts({
  article,
  place,
}: {
  readonly article: Article;
  readonly place: Extract<Entity, { type: 'place' }>;
}): JSX.Element {
  const within = article.entities?.find(({ id }) => id === place.within);
  const placeKinds: Readonly<Record<string, string>> = texts.value.placeKinds;
  return (
    <>
      {place.kind !== undefined && (
        <Fact label={texts.value.placeKind}>{placeKinds[place.kind] ?? place.kind}</Fact>
      )}
      {within !== undefined && <Fact label={texts.value.within}>{within.name}</Fact>}
      {place.asOf !== undefined && <Fact label={texts.value.asOf}>{place.asOf}</Fact>}
    </>
  );
}

function NamedMentions({
  article,
  label,
  ids = [],
}: {
  readonly article: Article;
  readonly label: string;
  readonly ids: readonly string[] | undefined;
}): JSX.Element | null {
  const named = (article.mentions ?? []).filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  return (
    <Fact label={label}>
      {named.map((mention, index): ComponentChildren => (
        <>
          {index > 0 && ', '}
          <MentionLink key={mention.id} mention={mention} />
        </>
      ))}
    </Fact>
  );
}

function MentionLink({ mention }: { readonly mention: Mention }): JSX.Element {
  return (
    <a href={addressOf({ mention: mention.id })} lang="vi">
      {mention.text}
    </a>
  );
}
