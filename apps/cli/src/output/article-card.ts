import type { Article, Credit, Media, ReadingTime } from '@quocngu/article';
import type { NewsDiagnosticCode } from '@quocngu/news';
import { toVisibleText } from '@quocngu/span';
import { countNoun } from './count-noun.ts';
import {
  describeBody,
  describeByline,
  describeDates,
  describePerson,
  describePlace,
  describeQuote,
  entitiesOf,
} from './describe-nodes.ts';
import type { Paint } from './style.ts';
import { shortenText, wrapText } from './wrap-text.ts';

/** How a card is laid out. */
export interface ArticleCardOptions {
  /** Columns that the card may take. */
  readonly columns: number;
  readonly paint: Paint;
}

/** Columns in front of what stands in rows with a label. */
const LABEL_COLUMNS = 12;

/** A list of the card shows this many items at the most. */
const MOST_ITEMS = 12;

/** A card shows this many sentences at the most. */
const MOST_SENTENCES = 40;

/** Lays an article out for reading on a terminal; each line ends with LF. */
export function renderArticleCard(article: Article, options: ArticleCardOptions): string {
  const { columns, paint } = options;
  const row = (label: string, text: string): readonly string[] =>
    labelled(label, text, columns, paint);
  return [
    ...wrapText(visible(article.headline?.text ?? '(no headline)'), columns).map((line) =>
      paint('bold', line),
    ),
    '',
    ...row('Source', sourceOf(article)),
    ...row('Address', article.text.url === '' ? '(none)' : article.text.url),
    ...row('File', fileOf(article)),
    ...row('Dateline', datelineOf(article)),
    ...row('By', (article.bylines ?? []).map(describeByline).join(', ')),
    ...(article.media ?? []).flatMap((medium) => [
      '',
      ...row('Caption', medium.caption?.text ?? ''),
      ...row('Credit', medium.credit === undefined ? '' : creditOf(medium.credit)),
    ]),
    ...section(row('Summary', summaryOf(article))),
    ...section([
      ...list(row, 'People', entitiesOf(article, 'person').map(describePerson)),
      ...row('Bodies', entitiesOf(article, 'organisation').map(describeBody).join(', ')),
      ...row('Places', entitiesOf(article, 'place').map(describePlace).join(', ')),
      ...list(row, 'Dates', describeDates(article.dates ?? [])),
      ...list(
        row,
        'Quotes',
        (article.quotations ?? []).map((each) => describeQuote(each, article)),
      ),
      ...row('Keywords', (article.keywords ?? []).map(({ text }) => text).join(', ')),
    ]),
    '',
    ...sentenceRows(article, columns, paint),
    '',
    ...row('Counts', countsOf(article)),
    ...row('Found', foundIn(article).join(', ')),
    ...row('Not found', missingFrom(article).join(', ')),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function visible(text: string): string {
  return toVisibleText(text);
}

/** A label and its text, wrapped beside it; nothing where there is no text. */
function labelled(label: string, text: string, columns: number, paint: Paint): readonly string[] {
  if (text === '') return [];
  return wrapText(visible(text), columns - LABEL_COLUMNS).map(
    (line, index) => paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS)) + line,
  );
}

type Row = (label: string, text: string) => readonly string[];

/** Rows of which each begins anew, the first with the label. */
function list(row: Row, label: string, texts: readonly string[]): readonly string[] {
  const shown = texts.slice(0, MOST_ITEMS);
  const hidden = texts.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`and ${hidden} more`] : [])].flatMap((text, index) =>
    row(index === 0 ? label : '', text),
  );
}

/** Rows with an empty line before them, where there are any. */
function section(rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : ['', ...rows];
}

function sourceOf({ publisher, identifiers, agencies }: Article): string {
  const native = identifiers?.native;
  return [
    publisher?.name ?? '(unknown)',
    ...(native === undefined ? [] : [`article ${native.text}`]),
    ...(agencies ?? []).map(({ name }) => `through ${name}`),
  ].join(', ');
}

function fileOf({ provenance }: Article): string {
  if (provenance?.file === undefined) return '';
  const record = provenance.record ?? 1;
  return record === 1 ? provenance.file : `${provenance.file}, record ${record}`;
}

function creditOf(credit: Credit): string {
  const named = (role: string, values: Credit['photographers']): readonly string[] =>
    (values ?? []).map(({ text }) => `${text} (${role})`);
  const parts = [
    ...named('photographer', credit.photographers),
    ...named('agency', credit.agencies),
    ...named('provider', credit.providers),
    ...(credit.notes ?? []).map(({ value }) => value),
  ];
  return parts.join(', ');
}

/** One row a sentence, cut to the width: enough to see where each begins. */
function sentenceRows(
  { sentences = [], text }: Article,
  columns: number,
  paint: Paint,
): readonly string[] {
  const digits = String(sentences.length).length;
  const rows = sentences.slice(0, MOST_SENTENCES).map(({ span }, index) => {
    const label = `${String(index + 1).padStart(digits + 1)}  `;
    const sentence = visible(text.body.slice(span.start, span.end));
    return paint('dim', label) + shortenText(sentence, columns - label.length);
  });
  const hidden = sentences.length - rows.length;
  return hidden > 0 ? [...rows, paint('dim', `    and ${hidden} more`)] : rows;
}

function datelineOf({ blocks = [], text }: Article): string {
  return blocks
    .filter(({ type }) => type === 'dateline')
    .map(({ span }) => text.body.slice(span.start, span.end))
    .join(' ');
}

function summaryOf({ summary, text }: Article): string {
  return (summary?.spans ?? []).map(({ start, end }) => text.body.slice(start, end)).join(' […] ');
}

function countsOf({ counts }: Article): string {
  const { sentences, syllables, words, paragraphs, readingTime } = counts ?? {};
  const counted: readonly (readonly [string, number | undefined])[] = [
    ['sentence', sentences],
    ['syllable', syllables],
    ['word', words],
    ['paragraph', paragraphs],
  ];
  return [
    ...counted.flatMap(([noun, count]) => (count === undefined ? [] : [countNoun(count, noun)])),
    ...(readingTime === undefined ? [] : [readingTimeOf(readingTime)]),
  ].join(', ');
}

function readingTimeOf({ seconds }: ReadingTime): string {
  const text =
    seconds < 60 ? countNoun(seconds, 'second') : countNoun(Math.round(seconds / 60), 'minute');
  return `${text} to read`;
}

function foundIn({
  address,
  headline,
  media = [],
  blocks = [],
  agencies = [],
  dates = [],
}: Article): readonly string[] {
  const found: readonly (readonly [string, boolean])[] = [
    ['publisher', address !== undefined],
    ['slug', address?.slug !== undefined],
    ['article id', address?.nativeId !== undefined],
    ['headline', headline !== undefined],
    ['caption', media.some((medium: Media) => medium.caption !== undefined)],
    ['credit', media.some((medium: Media) => medium.credit !== undefined)],
    ['end mark', blocks.some(({ type }) => type === 'end-mark')],
    ['agency', agencies.length > 0],
    ['reference date', dates.some(({ role }) => role === 'reference')],
  ];
  return found.flatMap(([what, isFound]) => (isFound ? [what] : []));
}

/** What the findings of `@quocngu/news` say is not there. */
const MISSING: Readonly<Record<NewsDiagnosticCode, string>> = {
  'empty-body': 'body',
  'empty-title': 'headline',
  'invalid-address': 'address',
  'no-caption': 'caption',
  'no-end-mark': 'end mark',
  'no-name-model': 'names',
  'no-publication-time': 'publication time',
  'no-word-model': 'words',
  'not-vietnamese': 'Vietnamese text',
  'uncertain-caption': 'start of a caption',
  'uncertain-credit': 'end of a credit',
  'unknown-address-form': 'slug and article id',
  'unknown-publisher': 'publisher beyond the host',
};

function missingFrom({ diagnostics = [] }: Article): readonly string[] {
  const missing: Readonly<Record<string, string>> = MISSING;
  return diagnostics.map(({ code, message }) => missing[code] ?? message);
}
