import { createMatcher, segmentMatches } from '@quocngu/text';
import type { ComponentChildren, JSX } from 'preact';
import { addressOf, state } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { facts } from './article-facts.ts';
import { excerptAround } from '../read/excerpt-around.ts';
import type { FoundArticle } from './found-articles.ts';

/** As much of a text is shown where nothing is searched for, in UTF-16 code units. */
const BEGINNING = 220;

/** An article of the list, with what was found in it. */
export function ArticleRow({
  found: { opened, isExact },
}: {
  readonly found: FoundArticle;
}): JSX.Element {
  const { query = '' } = state.value;
  const { title, body, url } = opened.document;
  const { publisher } = facts.value.get(opened) ?? {};
  const worst = opened.diagnostics.find(({ severity }) => severity !== 'info');
  return (
    <>
      <a
        class="row-title"
        lang="vi"
        href={addressOf({ view: 'read', document: opened.id, mention: undefined })}
      >
        {highlight(title === '' ? texts.value.untitled : title, query)}
      </a>
      <p class="row-text" lang="vi">
        {snippet(body, query)}
      </p>
      <p class="row-source">
        {publisher ?? hostOf(url)} <code>{opened.fileName}</code>
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

function highlight(text: string, query: string): ComponentChildren {
  if (query.trim() === '') return text;
  const matches = createMatcher(query, { prefix: true }).findMatches(text);
  return segmentMatches(text, matches).map(({ text: piece, isMatch, start }) =>
    isMatch ? <mark key={start}>{piece}</mark> : piece,
  );
}

/** The first place that was found, agreeing marks before others; else the beginning. */
function snippet(body: string, query: string): ComponentChildren {
  const matches =
    query.trim() === '' ? [] : createMatcher(query, { prefix: true }).findMatches(body);
  const best = matches.find(({ isExact }) => isExact) ?? matches[0];
  if (best === undefined) return body.slice(0, BEGINNING);
  const { before, found, after } = excerptAround(body, best, BEGINNING / 3);
  return highlight(`${before}${found}${after}`, query);
}
