import type { Article, Field, FieldSpan, Mention, UniversalTag, Word } from '@quocngu/article';
import type { ComponentChildren, JSX } from 'preact';
import { addressOf, state } from '../address/current-state.ts';
import { nestMentions, type Piece, type TextPiece } from './nest-mentions.ts';
import { isPointed, pointableAttributes } from './pointed.ts';

/** What the text of a field is marked with. */
export interface TextMarks {
  readonly text: string;
  readonly field: Field;
  readonly mentions: readonly Mention[];
  readonly words: readonly Word[];
  /** Where somebody is quoted. */
  readonly quoted: readonly FieldSpan[];
  /** Tags by the offset at which their word ends. */
  readonly tags: ReadonlyMap<number, UniversalTag>;
}

/** Collects what a field of an article is marked with, as far as it is to be shown. */
export function collectMarks(article: Article, field: Field): TextMarks {
  const { layers } = state.value;
  const isHere = ({ span }: { readonly span: FieldSpan }): boolean =>
    (span.field ?? 'body') === field;
  const hasTags = layers.includes('tags');
  const words =
    hasTags || layers.includes('words')
      ? (article.words ?? []).filter((word) => isHere(word) && word.upos !== 'PUNCT')
      : [];
  const mentions = layers.includes('names') ? (article.mentions ?? []).filter(isHere) : [];
  return {
    text: article.text[field],
    field,
    mentions,
    words,
    quoted: layers.includes('quotations')
      ? (article.quotations ?? []).filter(isHere).map(({ span }) => span)
      : [],
    tags: new Map(
      hasTags
        ? words.flatMap(({ span, upos }) => (upos === undefined ? [] : [[span.end, upos]]))
        : [],
    ),
  };
}

/** A stretch of text with its mentions, and its words where they are shown. */
export function MarkedText({
  marks,
  span,
}: {
  readonly marks: TextMarks;
  readonly span: FieldSpan;
}): JSX.Element {
  const words = marks.words.filter(
    (word) => word.span.start < span.end && word.span.end > span.start,
  );
  const cuts = [...words.map((word) => word.span), ...marks.quoted]
    .flatMap(({ start, end }) => [start, end])
    .sort((left, right) => left - right);
  return (
    <span class="pointable" {...pointableAttributes(span)}>
      <Pieces marks={marks} pieces={nestMentions(span, marks.mentions, cuts)} words={words} />
    </span>
  );
}

interface PiecesProps {
  readonly marks: TextMarks;
  readonly pieces: readonly Piece[];
  readonly words: readonly Word[];
  /** The mention around the pieces. */
  readonly around?: Mention;
}

function Pieces({ marks, pieces, words, around }: PiecesProps): JSX.Element {
  const shown: ComponentChildren[] = [];
  let run: TextPiece[] = [];
  let isFirst = true;
  const endRun = (): void => {
    if (run.length === 0) return;
    const text = run.map((piece) => (
      <Text key={piece.start} marks={marks} piece={piece} words={words} />
    ));
    shown.push(
      around === undefined ? (
        text
      ) : (
        <a
          class="mention-link"
          href={addressOf({ mention: around.id })}
          // The parts of a mention around another are one stop for the Tab key.
          tabIndex={isFirst ? undefined : -1}
        >
          {text}
        </a>
      ),
    );
    isFirst = false;
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'text') {
      run.push(piece);
      continue;
    }
    endRun();
    const { mention } = piece;
    shown.push(
      <span
        key={mention.id}
        class={`mention mention-${mention.type}${state.value.mention === mention.id ? ' is-pinned' : ''}`}
        {...pointableAttributes(mention.span, mention.id)}
      >
        <Pieces marks={marks} pieces={piece.pieces} words={words} around={mention} />
      </span>,
    );
  }
  endRun();
  return <>{shown}</>;
}

function Text({
  marks: { text, field, tags, quoted },
  piece: { start, end },
  words,
}: {
  readonly marks: TextMarks;
  readonly piece: TextPiece;
  readonly words: readonly Word[];
}): JSX.Element {
  const span = { ...(field === 'body' ? {} : { field }), start, end };
  const isWord = words.some((word) => word.span.start <= start && end <= word.span.end);
  const tag = tags.get(end);
  const quotation = quoted.find((place) => place.start <= start && end <= place.end);
  const classes = [
    ...(isWord ? ['word'] : []),
    ...(quotation === undefined ? [] : ['quoted']),
    ...(quotation?.start === start ? ['quoted-start'] : []),
    ...(quotation?.end === end ? ['quoted-end'] : []),
    ...(isPointed(span) ? ['is-pointed'] : []),
  ];
  return (
    <>
      <span class={classes.join(' ') || undefined}>{text.slice(start, end)}</span>
      {tag !== undefined && <small class="tag">{tag}</small>}
    </>
  );
}
