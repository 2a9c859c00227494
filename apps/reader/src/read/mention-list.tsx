import type { Article, Mention } from '@quocngu/article';
import type { JSX } from 'preact';
import { addressOf } from '../address/current-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { excerptAround } from './excerpt-around.ts';
import { pointableAttributes } from './pointed.ts';

/** Mentions, each with the words around it. */
export function MentionList({
  article,
  mentions,
}: {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}): JSX.Element {
  return (
    <>
      <h3>{texts.value.mentions(mentions.length)}</h3>
      <ol class="mention-list" lang="vi">
        {mentions.map(({ id, span }) => {
          const { before, found, after } = excerptAround(article.text[span.field ?? 'body'], span);
          return (
            <li key={id}>
              <a href={addressOf({ mention: id })} {...pointableAttributes(span, id)}>
                {before}
                <b>{found}</b>
                {after}
              </a>
            </li>
          );
        })}
      </ol>
    </>
  );
}
