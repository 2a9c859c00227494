import type { JSX } from 'preact';
import { addressOf, state } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { formatDate } from '../read/format-date.ts';
import { type FoundStatement, markedQuery } from './found-articles.ts';
import { highlightExcerpt, highlightText } from './highlighted-text.tsx';

/** As much of a text is shown, in UTF-16 code units. */
const EXCERPT = 330;

/** Who said something, what, when, and where that stands. */
export function StatementRow({
  found: { opened, statement, day },
}: {
  readonly found: FoundStatement;
}): JSX.Element {
  const { speaker, isPerson, text, isDirect, mention } = statement;
  const { filters, language } = state.value;
  const query = markedQuery.value;
  const words = highlightExcerpt(text, query, EXCERPT);
  const name = speaker === undefined ? undefined : highlightText(speaker, query);
  return (
    <>
      <p class="row-speaker">
        {speaker === undefined ? (
          texts.value.unknownSpeaker
        ) : isPerson ? (
          <a lang="vi" href={addressOf({ filters: { ...filters, person: speaker } })}>
            {name}
          </a>
        ) : (
          <span lang="vi">{name}</span>
        )}
        {day !== undefined && <time dateTime={day}>{formatDate(day, language)}</time>}
      </p>
      <p class="row-text" lang="vi">
        {isDirect ? <q>{words}</q> : words}
      </p>
      <p class="row-source">
        <a lang="vi" href={addressOf({ view: 'read', document: opened.id, mention })}>
          {opened.document.title === '' ? texts.value.untitled : opened.document.title}
        </a>
      </p>
    </>
  );
}
