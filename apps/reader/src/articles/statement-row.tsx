import type { JSX } from 'preact';
import { addressOf, state } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { formatDate } from '../read/format-date.ts';
import { type FoundStatement, markedQuery } from './found-articles.ts';
import { highlightText } from './highlighted-text.tsx';

/** Who said something, what, when, and where that stands. */
export function StatementRow({
  found: { opened, statement, day },
}: {
  readonly found: FoundStatement;
}): JSX.Element {
  const { speaker, isPerson, text, isDirect, mention } = statement;
  const { filters, language } = state.value;
  const words = highlightText(text, markedQuery.value);
  return (
    <>
      <p class="row-speaker">
        {speaker === undefined ? (
          texts.value.unknownSpeaker
        ) : isPerson ? (
          <a lang="vi" href={addressOf({ filters: { ...filters, person: speaker } })}>
            {speaker}
          </a>
        ) : (
          <span lang="vi">{speaker}</span>
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
