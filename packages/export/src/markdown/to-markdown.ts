import type { Article } from '@quocngu/article';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import { isImage, levelOf, linkOfFigure, linkOfPassage } from '../content/links.ts';
import {
  findOuterBylines,
  tellStory,
  textOfPassage,
  type Figure,
  type StoryPart,
} from '../content/story.ts';
import { findDates } from '../dates/date-value.ts';
import { writeIsoDate } from '../dates/write-date.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import type { TextExport } from '../losses/text-export.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escape-markdown.ts';
import { markdownForm } from './form.ts';
import { writeFrontMatter } from './front-matter.ts';

/** Options of {@link toMarkdown}. */
export interface ToMarkdownOptions {
  /** Whether the text begins with front matter in YAML; `true` where left out. */
  readonly frontMatter?: boolean;
}

/**
 * Writes an article as Markdown (CommonMark, also read rightly as GFM): front matter, the headline as
 * a heading, captions and credits as quotations under their pictures. Whatever the article says is
 * text there and nothing else.
 *
 * @param article - A valid article.
 * @param options - Whether there is front matter.
 * @returns The text, and what it does not say.
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toMarkdown } from '@quocngu/export';
 *
 * const article = createArticle({ url: '', title: '#1', body: 'Giá *tăng*.' });
 * toMarkdown(article, { frontMatter: false }).text; //=> '# \\#1\n\nGiá \\*tăng\\*.\n'
 * ```
 */
export function toMarkdown(article: Article, options: ToMarkdownOptions = {}): TextExport {
  const { frontMatter = true } = options;
  const losses = createLossReport(markdownForm(frontMatter), [article]);
  const { headline, text: source } = article;
  const title = headline?.text ?? source.title;
  const parts = [
    title === '' ? '' : `# ${escapeMarkdownLine(title)}`,
    ...tellStory(article).map((part) => writePart(part, losses)),
    ...findOuterBylines(article).map(escapeMarkdown),
  ];
  const head = frontMatter ? describe(article, losses) : '';
  const body = parts.filter((part) => part !== '').join('\n\n');
  const { text, count } = replaceForbidden(
    [head, body].filter((piece) => piece !== '').join('\n'),
    forbidden.text,
  );
  if (count > 0) losses.add('character-replaced', '/text', count);
  return { text: `${text}\n`, losses: losses.list() };
}

function describe(article: Article, losses: LossReport): string {
  const { address, agencies = [], bylines = [], keywords = [], rights, text } = article;
  const [published] = findDates(article.dates, 'published');
  const [modified] = findDates(article.dates, 'modified');
  return replaceLone(
    {
      title: article.headline?.text ?? text.title,
      url: text.url,
      date: published && writeIsoDate(published, losses),
      modified: modified && writeIsoDate(modified, losses),
      description: article.sapo?.text,
      language: article.language,
      authors: bylines.filter(({ role }) => role === 'author').map((byline) => byline.text),
      publisher: article.publisher?.name,
      agencies: agencies.map(({ name }) => name),
      section: address?.section?.text,
      keywords: keywords.map((keyword) => keyword.text),
      rights: rights?.text,
      rightsHolder: rights?.holder,
      license: rights?.license,
    },
    losses,
  );
}

/** JSON would write half a character as an escape that YAML cannot read. */
function replaceLone(
  properties: Readonly<Record<string, string | readonly string[] | undefined>>,
  losses: LossReport,
): string {
  const replace = (text: string): string => {
    const { text: replaced, count } = replaceForbidden(text, forbidden.text);
    if (count > 0) losses.add('character-replaced', '/text', count);
    return replaced;
  };
  return writeFrontMatter(
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === 'object' ? value.map(replace) : value && replace(value),
      ]),
    ),
  );
}

function writePart(part: StoryPart, losses: LossReport): string {
  switch (part.type) {
    case 'figure':
      return writeFigure(part, losses);
    case 'heading':
      return `${'#'.repeat(levelOf(part))} ${escapeMarkdownLine(part.section.text)}`;
    case 'related-link': {
      const uri = linkOfPassage(part, losses);
      const label = escapeMarkdownLine(part.section.text);
      return uri === undefined ? label : `[${label}](<${uri}>)`;
    }
    case 'paragraph':
    case 'sapo':
    case 'dateline':
    case 'byline':
    case 'end-mark':
      return [part.dateline?.text, textOfPassage(part)]
        .filter((piece) => piece !== undefined)
        .map(escapeMarkdown)
        .join(' ');
  }
}

function writeFigure(figure: Figure, losses: LossReport): string {
  const uri = linkOfFigure(figure, losses);
  const label = escapeMarkdownLine(figure.caption?.text ?? '');
  const link = uri && (isImage(figure) ? `![${label}](<${uri}>)` : `[${label || uri}](<${uri}>)`);
  const quotation = [figure.caption, figure.credit]
    .flatMap((excerpt) => (excerpt ? [escapeMarkdown(excerpt.text)] : []))
    .join('\\\n')
    .replaceAll('\n', '\n> ');
  return [link, quotation && `> ${quotation}`].filter(Boolean).join('\n\n');
}
