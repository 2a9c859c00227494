import type { Article } from '@quocngu/article';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import { findOuterBylines, tellStory, textOfPassage, type StoryPart } from '../content/story.ts';
import type { Form } from '../losses/form.ts';
import { createLossReport } from '../losses/loss-report.ts';
import type { TextExport } from '../losses/text-export.ts';

/** What plain text carries: the text itself, without saying what is what. */
const plainTextForm: Form = {
  carries: {
    text: { title: true, body: true },
    headline: true,
    sapo: true,
    bylines: { text: true },
    media: { caption: { text: true }, credit: { text: true } },
  },
};

/**
 * Writes an article as plain text: the headline, then every part of the body, apart by empty lines; a
 * dateline with the text that it opens, a credit with its caption, and at the end who signs, where
 * the body does not say it. Lines are not wrapped.
 *
 * @param article - A valid article.
 * @returns The text, and what it does not say.
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toPlainText } from '@quocngu/export';
 *
 * const article = createArticle({ url: '', title: 'Mưa', body: 'Hà Nội mưa.' });
 * toPlainText(article).text; //=> 'Mưa\n\nHà Nội mưa.\n'
 * ```
 */
export function toPlainText(article: Article): TextExport {
  const losses = createLossReport(plainTextForm, [article]);
  const title = article.headline?.text ?? article.text.title;
  const parts = [title, ...tellStory(article).map(textOf), ...findOuterBylines(article)];
  const written = parts.filter((part) => part !== '').join('\n\n');
  const { text, count } = replaceForbidden(written, forbidden.text);
  if (count > 0) losses.add('character-replaced', '/text', count);
  return { text: `${text}\n`, losses: losses.list() };
}

function textOf(part: StoryPart): string {
  const pieces =
    part.type === 'figure'
      ? [part.caption?.text, part.credit?.text]
      : [part.dateline?.text, textOfPassage(part)];
  return pieces.filter((piece) => piece !== undefined).join(' ');
}
