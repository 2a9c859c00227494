import type { Article } from '@quocngu/article';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import { allowLink, isImage, levelOf, linkOfFigure, linkOfPassage } from '../content/links.ts';
import { cutBody, type Section } from '../content/sections.ts';
import {
  findOuterBylines,
  spaceBeforeEndMark,
  tellStory,
  type Figure,
  type Passage,
  type StoryPart,
} from '../content/story.ts';
import { findDates } from '../dates/date-value.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import type { TextExport } from '../losses/text-export.ts';
import { toDateTime } from './date-time.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlForm } from './form.ts';
import { findMarkedDates, markDates } from './mark-dates.ts';

/** Options of {@link toHtml}. */
export interface ToHtmlOptions {
  /** A whole page, or only the `article` element to put into one; that where left out. */
  readonly kind?: 'document' | 'fragment';
}

/**
 * Writes an article as HTML for people and their tools: an `article` with its language, pictures in
 * `figure` with `figcaption` and `cite`, dates in `time` as precise as they are known, bylines in
 * `address`. Everything that the article says is escaped; links lead to the web only.
 *
 * @param article - A valid article.
 * @param options - Whether to write a page or a fragment.
 * @returns The HTML, and what it does not say.
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toHtml } from '@quocngu/export';
 *
 * const article = createArticle({ url: '', title: 'Giá < 5%', body: 'Giá tăng.' }, { language: 'vi' });
 * toHtml(article).text; //=> '<article lang="vi">\n<header>\n<h1>Giá &lt; 5%</h1>\n</header>\n<p>Giá tăng.</p>\n</article>\n'
 * ```
 */
export function toHtml(article: Article, options: ToHtmlOptions = {}): TextExport {
  const isDocument = options.kind === 'document';
  const losses = createLossReport(htmlForm(isDocument), [article]);
  const written = writeArticle(article, losses);
  const { text, count } = replaceForbidden(
    isDocument ? writeDocument(article, written, losses) : written,
    forbidden.html,
  );
  if (count > 0) losses.add('character-replaced', '/text', count);
  return { text, losses: losses.list() };
}

/**
 * Writes the parts of an article below its headline, for feeds that have a field for that.
 * Characters that the feed cannot hold are for the caller to replace.
 */
export function writeStory(article: Article, losses: Pick<LossReport, 'add'>): string {
  const dates = findMarkedDates(article);
  const context: Context = { body: article.text.body, dates, losses };
  return tellStory(article)
    .map((part) => `${writePart(part, context)}\n`)
    .join('');
}

interface Context {
  readonly body: string;
  readonly dates: ReturnType<typeof findMarkedDates>;
  readonly losses: Pick<LossReport, 'add'>;
}

function writeDocument(article: Article, written: string, losses: LossReport): string {
  const { headline, text } = article;
  const canonical = allowLink(text.url || undefined, '/text/url', losses);
  return [
    '<!doctype html>',
    // An empty language is HTML's word for one that is not known.
    `<html lang="${escapeHtml(article.language ?? '')}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml((headline?.text ?? text.title) || text.url || '–')}</title>`,
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}">`]),
    '</head>',
    '<body>',
    '<main>',
    written.trimEnd(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeArticle(article: Article, losses: LossReport): string {
  const { language } = article;
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  return [
    `<article${lang}>\n`,
    wrap('header', writeHeader(article)),
    writeStory(article, losses),
    wrap('footer', writeFooter(article, losses)),
    '</article>\n',
  ].join('');
}

function wrap(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<${name}>\n${lines.join('\n')}\n</${name}>\n`;
}

function writeHeader(article: Article): readonly string[] {
  const title = article.headline?.text ?? article.text.title;
  const times = findDates(article.dates, 'published', 'modified').flatMap(({ date }) => {
    const dateTime = toDateTime(date);
    if (dateTime === undefined) return [];
    const shown = dateTime.replace('T', ' ');
    return [`<p class="${date.role}"><time datetime="${dateTime}">${shown}</time></p>`];
  });
  return [
    ...(title.trim() === '' ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    ...times,
    ...findOuterBylines(article).map((text) => `<address>${escapeHtml(text)}</address>`),
  ];
}

function writeFooter(article: Article, losses: LossReport): readonly string[] {
  const { publisher, rights } = article;
  const license = allowLink(rights?.license, '/rights/license', losses);
  const isShown =
    rights?.span !== undefined && cutBody(article).some(({ text }) => text === rights.text);
  return [
    ...(publisher ? [`<p class="publisher">${escapeHtml(publisher.name)}</p>`] : []),
    ...[isShown ? undefined : rights?.text, rights?.holder, rights?.terms].flatMap((text) =>
      text === undefined ? [] : [`<p class="rights">${escapeHtml(text)}</p>`],
    ),
    ...(license === undefined
      ? []
      : [
          `<p class="rights"><a rel="license" href="${escapeHtml(license)}">${escapeHtml(license)}</a></p>`,
        ]),
  ];
}

function writePart(part: StoryPart, context: Context): string {
  switch (part.type) {
    case 'figure':
      return writeFigure(part, context);
    case 'heading':
      return `<h${levelOf(part)}>${textOf(part, context)}</h${levelOf(part)}>`;
    case 'byline':
      return `<address>${textOf(part, context)}</address>`;
    case 'related-link': {
      const uri = linkOfPassage(part, context.losses);
      const text = textOf(part, context);
      const link = uri === undefined ? text : `<a href="${escapeHtml(uri)}">${text}</a>`;
      return `<p class="related-link">${link}</p>`;
    }
    case 'paragraph':
      return `<p>${textOf(part, context)}</p>`;
    case 'sapo':
    case 'dateline':
    case 'end-mark':
      return `<p class="${part.type}">${textOf(part, context)}</p>`;
  }
}

function textOf(passage: Passage, { body, dates }: Context): string {
  const { section, dateline, endMark } = passage;
  const write = (part: Section): string =>
    part === section
      ? markDates(body, part.span, dates)
      : `<span class="${part.type}">${markDates(body, part.span, dates)}</span>`;
  return breakLines(
    (dateline ? `${write(dateline)} ` : '') +
      write(section) +
      (endMark ? spaceBeforeEndMark(passage) + write(endMark) : ''),
  );
}

function breakLines(html: string): string {
  return html.replace(/\n+/g, '<br>');
}

function writeFigure(figure: Figure, { body, dates, losses }: Context): string {
  const uri = linkOfFigure(figure, losses);
  const { caption, credit } = figure;
  const mark = (excerpt: NonNullable<typeof caption>): string =>
    excerpt.span.field === undefined
      ? breakLines(markDates(body, excerpt.span, dates))
      : escapeHtml(excerpt.text);
  const label = escapeHtml(caption?.text.replace(/\s+/g, ' ') ?? '');
  const shown =
    uri &&
    (isImage(figure)
      ? `<img src="${escapeHtml(uri)}" alt="${label}">`
      : `<a href="${escapeHtml(uri)}">${label || escapeHtml(uri)}</a>`);
  const text = [caption && mark(caption), credit && `<cite>${mark(credit)}</cite>`]
    .filter(Boolean)
    .join(' ');
  return [
    '<figure>',
    ...(shown === undefined ? [] : [shown]),
    ...(text === '' ? [] : [`<figcaption>${text}</figcaption>`]),
    '</figure>',
  ].join('\n');
}
