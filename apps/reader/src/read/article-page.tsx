import type { Article, Block, FieldSpan, Media } from '@quocngu/article';
import type { ComponentChildren, JSX } from 'preact';
import { state } from '../address/current-state.ts';
import { formatCount, texts } from '../interface/interface-texts.ts';
import { ExternalLink } from './external-link.tsx';
import { findDay } from './find-day.ts';
import { formatDate } from './format-date.ts';
import { collectMarks, MarkedText, type TextMarks } from './marked-text.tsx';

/** The article as a page of a newspaper. */
export function ArticlePage({ article }: { readonly article: Article }): JSX.Element {
  const title = collectMarks(article, 'title');
  const body = collectMarks(article, 'body');
  return (
    <article
      class={`article-page${body.words.length > 0 ? ' has-words' : ''}`}
      lang={article.language ?? 'vi'}
    >
      <header>
        <Kicker article={article} />
        <h1>
          <MarkedText marks={title} span={{ field: 'title', start: 0, end: title.text.length }} />
        </h1>
        <Imprint article={article} />
      </header>
      {article.media?.map((medium) => (
        <Figure key={medium.id} medium={medium} marks={body} />
      ))}
      <div class="article-body">{renderBlocks(article, body)}</div>
      <Counts article={article} />
    </article>
  );
}

function Kicker({ article: { publisher, address } }: { readonly article: Article }): JSX.Element {
  return (
    <p class="kicker">
      {[publisher?.name, address?.section?.text].filter((text) => text !== undefined).join(' · ')}
    </p>
  );
}

/** Where the article comes from, who signs it, and when it was published. */
function Imprint({ article }: { readonly article: Article }): JSX.Element {
  const { publisher, address, identifiers, bylines = [], agencies = [] } = article;
  const native = identifiers?.native?.text ?? address?.nativeId?.text;
  const day = findDay(article);
  return (
    <dl class="imprint" lang={state.value.language}>
      {article.text.url !== '' && (
        <>
          <dt>{texts.value.source}</dt>
          <dd>
            {publisher?.name}
            {native !== undefined && `, ${texts.value.articleNumber(native)}`}{' '}
            <ExternalLink address={article.text.url} />
          </dd>
        </>
      )}
      {agencies.length > 0 && (
        <>
          <dt>{texts.value.agency}</dt>
          <dd>{[...new Set(agencies.map(({ name }) => name))].join(', ')}</dd>
        </>
      )}
      {bylines.length > 0 && (
        <>
          <dt>{texts.value.by}</dt>
          <dd>{bylines.map(({ text }) => text).join(', ')}</dd>
        </>
      )}
      {day?.value !== undefined && (
        <>
          <dt>{day.role === 'published' ? texts.value.published : texts.value.day}</dt>
          <dd>
            <time dateTime={day.value}>{formatDate(day.value, state.value.language)}</time>
            {day.role !== 'published' && ` (${texts.value.dateRoles[day.role]})`}
          </dd>
        </>
      )}
    </dl>
  );
}

/** A picture that the seed does not hold, with what it says of it. */
function Figure({
  medium: { caption, credit },
  marks,
}: {
  readonly medium: Media;
  readonly marks: TextMarks;
}): JSX.Element {
  return (
    <figure>
      <div class="picture" role="img" aria-label={texts.value.pictureAbsent}>
        <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
          <path
            d="M4 8h10l4-4h12l4 4h10v20H4z M24 12a6 6 0 1 0 0 12 6 6 0 0 0 0-12z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
          />
        </svg>
      </div>
      <figcaption>
        {caption !== undefined && (
          <span class="caption">
            <MarkedText marks={marks} span={caption.span} />
          </span>
        )}{' '}
        {credit !== undefined && (
          <span class="credit">
            <MarkedText marks={marks} span={credit.span} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** The blocks of the body in their order; a dateline stands at the beginning of its paragraph. */
function renderBlocks(article: Article, marks: TextMarks): ComponentChildren {
  const shown: ComponentChildren[] = [];
  let dateline: ComponentChildren = null;
  const blocks = article.blocks ?? [];
  const last = blocks.findLast(({ type }) => type === 'paragraph');
  const endMark = blocks.find(({ type }) => type === 'end-mark');
  for (const block of blocks) {
    switch (block.type) {
      case 'caption':
      case 'credit':
        // They stand below their picture.
        break;
      case 'dateline':
        dateline = (
          <span class="dateline">
            <MarkedText marks={marks} span={block.span} />{' '}
          </span>
        );
        break;
      case 'paragraph':
      case 'sapo':
        shown.push(
          <p key={block.id} class={block.type}>
            {dateline}
            {renderSentences(article, marks, block)}
            {block === last && endMark !== undefined && (
              <span class="end-mark" title={texts.value.endMark}>
                <MarkedText marks={marks} span={endMark.span} />
              </span>
            )}
          </p>,
        );
        dateline = null;
        break;
      case 'heading':
        shown.push(
          <h2 key={block.id}>
            <MarkedText marks={marks} span={block.span} />
          </h2>,
        );
        break;
      case 'byline':
        shown.push(
          <p key={block.id} class="byline">
            <MarkedText marks={marks} span={block.span} />
          </p>,
        );
        break;
      case 'related-link':
        shown.push(
          <p key={block.id} class="related-link">
            <MarkedText marks={marks} span={block.span} />{' '}
            {block.href !== undefined && <ExternalLink address={block.href} />}
          </p>,
        );
        break;
      case 'end-mark':
        // It stands at the end of the last paragraph.
        break;
    }
  }
  return shown;
}

/** The sentences of a block, and what stands between them. */
function renderSentences(article: Article, marks: TextMarks, block: Block): ComponentChildren {
  const isNumbered = state.value.layers.includes('sentences');
  const { start, end } = block.span;
  const sentences = (article.sentences ?? []).filter(
    ({ span }) => span.field === undefined && span.start < end && span.end > start,
  );
  const shown: ComponentChildren[] = [];
  let at = start;
  const add = (to: number, number?: number): void => {
    if (at >= to) return;
    const span: FieldSpan = { start: at, end: to };
    shown.push(
      number !== undefined && isNumbered ? (
        <span class="sentence" data-number={number}>
          <MarkedText marks={marks} span={span} />
        </span>
      ) : (
        <MarkedText marks={marks} span={span} />
      ),
    );
    at = to;
  };
  for (const [index, { span }] of sentences.entries()) {
    add(Math.max(start, span.start));
    add(Math.min(end, span.end), index + 1);
  }
  add(end);
  return shown;
}

function Counts({ article: { counts } }: { readonly article: Article }): JSX.Element | null {
  if (counts === undefined) return null;
  const { syllables, words, sentences, readingTime } = counts;
  return (
    <p class="counts" lang={state.value.language}>
      {[
        ...(sentences === undefined ? [] : [texts.value.counts.sentences(formatCount(sentences))]),
        ...(words === undefined ? [] : [texts.value.counts.words(formatCount(words))]),
        ...(syllables === undefined ? [] : [texts.value.counts.syllables(formatCount(syllables))]),
        ...(readingTime === undefined
          ? []
          : [texts.value.readingTime(Math.max(1, Math.round(readingTime.seconds / 60)))]),
      ].join(' · ')}
    </p>
  );
}
