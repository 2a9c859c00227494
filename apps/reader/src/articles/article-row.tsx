import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { addressOf, state } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { formatDate } from '../read/format-date.ts';
import { facts } from './article-facts.ts';
import { type FoundArticle, markedQuery } from './found-articles.ts';
import { highlightExcerpt, highlightText } from './highlighted-text.tsx';

/** As much of a text is shown, in UTF-16 code units. */
const EXCERPT = 220;

/** An article of the list, with what was found in it. */
export function ArticleRow({
  found: { opened, isExact },
}: {
  readonly found: FoundArticle;
}): JSX.Element {
  const query = markedQuery.value;
  const { url } = opened.document;
  const { publisher, day } = facts.value.get(opened) ?? {};
  const worst = opened.diagnostics.find(({ severity }) => severity !== 'info');
  // Keys that are typed and facts that come in change nothing in most rows.
  const [title, text] = useMemo(() => {
    const { title, body } = opened.document;
    return [highlightText(title, query), highlightExcerpt(body, query, EXCERPT)];
  }, [opened, query]);
  return (
    <>
      <a
        class="row-title"
        lang="vi"
        href={addressOf({ view: 'read', document: opened.id, mention: undefined })}
      >
        {opened.document.title === '' ? texts.value.untitled : title}
      </a>
      <p class="row-text" lang="vi">
        {text}
      </p>
      <p class="row-source">
        {publisher ?? hostOf(url)}
        {day !== undefined && ` · ${formatDate(day, state.value.language)}`}{' '}
        <code>{opened.fileName}</code>
        {!isExact && <span class="row-note">{texts.value.similar}</span>}
        {worst !== undefined && (
          <span class="row-note">
            {texts.value.severities[worst.severity]}: {worst.code}
          </span>
        )}
      </p>
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
