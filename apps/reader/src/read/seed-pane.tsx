import type { Article, Field, FieldSpan } from '@quocngu/article';
import { mapSpan } from '@quocngu/span';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OpenedDocument, SourceField } from '../documents/opened-document.ts';
import { texts } from '../interface/interface-texts.ts';
import { nestMentions, type Piece } from './nest-mentions.ts';
import { isPointed, point, pointableAttributes, pointed, pointingHandlers } from './pointed.ts';

/** The seed as its file has it; what is pointed at here is marked in the article, and back. */
export function SeedPane({
  opened: { source, fileName },
  article,
}: {
  readonly opened: OpenedDocument;
  readonly article: Article;
}): JSX.Element {
  const pane = useRef<HTMLPreElement>(null);
  useEffect(() => {
    // Only the pane is scrolled, and never while the pointer is in it.
    const mark = pane.current?.querySelector<HTMLElement>('.is-pointed');
    if (!mark || !pane.current || pane.current.matches(':hover, :focus')) return;
    const { offsetTop, offsetHeight } = mark;
    const { scrollTop, clientHeight } = pane.current;
    const isSeen = offsetTop >= scrollTop && offsetTop + offsetHeight <= scrollTop + clientHeight;
    if (!isSeen) pane.current.scrollTop = offsetTop - clientHeight / 3;
  }, [pointed.value]);
  const shown: ComponentChildren[] = [];
  let at = 0;
  for (const field of ['url', 'title', 'body'] as const) {
    const place = source.fields[field];
    shown.push(source.text.slice(at, place.span.start));
    shown.push(
      <SeedField key={field} field={field} place={place} text={source.text} article={article} />,
    );
    at = Math.max(at, place.span.end);
  }
  shown.push(source.text.slice(at));
  return (
    <div class="seed-pane">
      <h2>
        {texts.value.rawSeed} <small>{fileName}</small>
      </h2>
      <pre
        ref={pane}
        // It scrolls, and whoever uses the keyboard walks through its parts.
        tabIndex={0}
        role="region"
        aria-label={texts.value.rawSeed}
        lang="vi"
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') step(1);
          else if (event.key === 'ArrowLeft') step(-1);
          else return;
          event.preventDefault();
        }}
        {...pointingHandlers}
      >
        {shown}
      </pre>
    </div>
  );

  /** Points at the next part, or at the one before. */
  function step(by: number): void {
    const parts = listParts(article);
    const span = pointed.value?.span;
    const now = parts.findIndex((part) => part.start === span?.start && part.end === span.end);
    const next = parts[Math.min(parts.length - 1, Math.max(0, now + by))];
    if (next !== undefined) point({ span: next, ...mentionAt(article, next) });
  }
}

/** What the arrow keys walk through: sentences and mentions of the body. */
function listParts({ sentences = [], mentions = [] }: Article): readonly FieldSpan[] {
  return [...sentences, ...mentions]
    .map(({ span }) => span)
    .filter(({ field }) => field === undefined)
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

function mentionAt({ mentions = [] }: Article, span: FieldSpan): { readonly mention?: string } {
  const found = mentions.find(
    (mention) => mention.span.start === span.start && mention.span.end === span.end,
  );
  return found === undefined ? {} : { mention: found.id };
}

function SeedField({
  field,
  place,
  text,
  article,
}: {
  readonly field: Field;
  readonly place: SourceField;
  readonly text: string;
  readonly article: Article;
}): JSX.Element {
  const isHere = ({ span }: { readonly span: FieldSpan }): boolean =>
    (span.field ?? 'body') === field;
  const units = [...(article.sentences ?? []), ...(article.blocks ?? [])].filter(isHere);
  const cuts = [...new Set(units.flatMap(({ span }) => [span.start, span.end]))].sort(
    (left, right) => left - right,
  );
  const mentions = (article.mentions ?? []).filter(isHere);
  const toSpan = (start: number, end: number): FieldSpan => ({
    ...(field === 'body' ? {} : { field }),
    start,
    end,
  });
  const whole = toSpan(0, article.text[field].length);
  const unitOf = (start: number, end: number): FieldSpan =>
    units.find(({ span }) => span.start <= start && end <= span.end)?.span ?? whole;
  const render = (pieces: readonly Piece[]): ComponentChildren =>
    pieces.map((piece) => {
      if (piece.type === 'mention') {
        const { id, span } = piece.mention;
        return (
          <span key={id} {...pointableAttributes(span, id)}>
            {render(piece.pieces)}
          </span>
        );
      }
      const { start, end } = mapSpan(place.map, piece);
      const written = text.slice(place.span.start + start, place.span.start + end);
      const className = isPointed(toSpan(piece.start, piece.end)) ? 'is-pointed' : undefined;
      return (
        <span key={piece.start} class={className}>
          {written}
        </span>
      );
    });
  const pieces = nestMentions(whole, mentions, cuts);
  // Outside mentions, what is pointed at is the sentence or the block.
  return (
    <>
      {pieces.map((piece) =>
        piece.type === 'mention' ? (
          render([piece])
        ) : (
          <span key={piece.start} {...pointableAttributes(unitOf(piece.start, piece.end))}>
            {render([piece])}
          </span>
        ),
      )}
    </>
  );
}
