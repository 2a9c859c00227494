/** The forms of an article, or of a set of them, that the reader writes. */
export const EXPORT_FORMS = [
  'jsonld',
  'ninjs',
  'markdown',
  'html',
  'text',
  'conllu',
  'rss',
  'atom',
  'jsonfeed',
  'parquet',
] as const;

/** A form to export to. */
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** Forms that hold one article alone; the others hold many. */
const SINGLE: ReadonlySet<ExportForm> = new Set(['markdown', 'html', 'text']);

/** What the names of files of a form end in. */
export const FILE_ENDINGS: Readonly<Record<ExportForm, string>> = {
  jsonld: '.jsonld',
  ninjs: '.ninjs.json',
  markdown: '.md',
  html: '.html',
  text: '.txt',
  conllu: '.conllu',
  rss: '.rss.xml',
  atom: '.atom.xml',
  jsonfeed: '.feed.json',
  parquet: '.parquet',
};

/** The forms that can hold so many articles. */
export function formsFor(count: number): readonly ExportForm[] {
  return count === 1 ? EXPORT_FORMS : EXPORT_FORMS.filter((form) => !SINGLE.has(form));
}
