import { sliceField, type Article, type Field, type Word } from '@quocngu/article';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import type { TextExport } from '../losses/text-export.ts';
import { escapeSpaces } from './escape-spaces.ts';
import { conlluForm } from './form.ts';
import { groupWords, type SentenceUnit } from './sentence-units.ts';

/** Options of {@link toConllu}. */
export interface ToConlluOptions {
  /** The id of the document; its address where left out, or else its title. */
  readonly id?: string;
}

/**
 * Writes the words of an article as CoNLL-U: title and body in sentences, each word with its tags and
 * its place. `Start` and `End` in MISC are UTF-16 offsets into the title or the body; `SpaceAfter`,
 * `SpacesAfter`, `SpacesBefore` and `SpacesInToken` say what stands between and inside the words, so
 * that {@link parseConllu} gives back the same text. Words hold their inner spaces, as those of the
 * Vietnamese treebank do. Forms are written as they stand in the text, decomposed letters too.
 *
 * @param article - A valid article with words.
 * @param options - The id of the document.
 * @returns The text, empty where there are no words, and what it does not say.
 * @see https://universaldependencies.org/format.html
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toConllu } from '@quocngu/export';
 *
 * const article = createArticle(
 *   { url: 'https://bao.example/1', title: '', body: 'Hà Nội mưa' },
 *   {
 *     words: [
 *       { type: 'word', span: { start: 0, end: 6 }, upos: 'PROPN' },
 *       { type: 'word', span: { start: 7, end: 10 }, upos: 'VERB' },
 *     ],
 *   },
 * );
 * toConllu(article).text.split('\n')[5]; //=> '1\tHà Nội\t_\tPROPN\t_\t_\t_\t_\t_\tStart=0|End=6'
 * ```
 */
export function toConllu(article: Article, options: ToConlluOptions = {}): TextExport {
  const losses = createLossReport(conlluForm, [article]);
  const units = groupWords(article);
  if (units.length === 0) {
    losses.add('no-words', '/words');
    return { text: '', losses: losses.list() };
  }
  const gaps = createGaps(article, units, losses);
  const lines = [
    ...describe(article, units, options, losses),
    ...units.flatMap((unit, index) => [...writeUnit(article, unit, index, gaps), '']),
  ];
  const { text, count } = replaceForbidden(lines.join('\n'), forbidden.text);
  if (count > 0) losses.add('character-replaced', '/text', count);
  return { text: `${text}\n`, losses: losses.list() };
}

/** Comments before the first sentence: the id, and what is not in words. */
function describe(
  { text: { url, title } }: Article,
  units: readonly SentenceUnit[],
  { id }: ToConlluOptions,
  losses: LossReport,
): readonly string[] {
  const comment = (key: 'title' | 'url', text: string): readonly string[] => {
    const line = toLine(text);
    if (line !== text) losses.add('character-replaced', `/text/${key}`);
    return line === '' ? [] : [`# ${key} = ${line}`];
  };
  const hasTitle = units.some(({ words: [word] }) => word?.span.field === 'title');
  return [
    `# newdoc id = ${toLine(id ?? (url || title)) || 'article'}`,
    ...comment('url', url),
    ...(hasTitle ? [] : comment('title', title)),
  ];
}

/** A comment is one line. */
function toLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}

/** What stands around the words: white space, as far as it is that. */
interface Gaps {
  readonly before: (word: Word) => string;
  readonly after: (word: Word) => string;
  /** Whether a word is the last of its field, after which nothing is understood. */
  readonly isLast: (word: Word) => boolean;
}

function createGaps(article: Article, units: readonly SentenceUnit[], losses: LossReport): Gaps {
  const words = units.flatMap((unit) => unit.words);
  const before = new Map<Word, string>();
  const after = new Map<Word, string>();
  const last = new Set<Word | undefined>();
  for (const field of ['title', 'body'] as const) {
    const inField = words.filter(({ span }) => (span.field ?? 'body') === field);
    const text = article.text[field];
    inField.forEach((word, index) => {
      const end = inField[index + 1]?.span.start ?? text.length;
      after.set(word, readGap(text, word.span.end, end, field, losses));
    });
    const [first] = inField;
    if (first !== undefined) before.set(first, readGap(text, 0, first.span.start, field, losses));
    else if (field === 'body' && text.trim() !== '') losses.add('text-left-out', '/text/body');
    last.add(inField.at(-1));
  }
  return {
    before: (word) => before.get(word) ?? '',
    after: (word) => after.get(word) ?? '',
    isLast: (word) => last.has(word),
  };
}

/** White space between two words; other text there is in no word, and is left out. */
function readGap(
  text: string,
  start: number,
  end: number,
  field: Field,
  losses: LossReport,
): string {
  const gap = text.slice(start, end);
  if (gap.trim() === '') return gap;
  losses.add('text-left-out', `/text/${field}`);
  return ' ';
}

function writeUnit(
  article: Article,
  unit: SentenceUnit,
  index: number,
  gaps: Gaps,
): readonly string[] {
  const field = unit.words[0]?.span.field ?? 'body';
  const forms = unit.words.map((word) => toForm(sliceField(article, word.span)));
  const text = forms
    .map((form, at) => {
      const word = unit.words[at];
      const isLast = at === forms.length - 1;
      return word === undefined || isLast || gaps.after(word) === '' ? form : `${form} `;
    })
    .join('');
  return [
    `# sent_id = ${index + 1}`,
    ...(field === 'title' ? ['# field = title'] : []),
    ...(unit.sentence === undefined ? ['# sentence = no'] : []),
    `# text = ${text}`,
    ...unit.words.map((word, at) => writeWord(article, word, forms[at] ?? '', at + 1, gaps)),
  ];
}

/** FORM holds single spaces only; `SpacesInToken` says what stood there. */
function toForm(text: string): string {
  return toLine(text) || '_';
}

function writeWord(article: Article, word: Word, form: string, id: number, gaps: Gaps): string {
  const { span, upos = '_', xpos = '_' } = word;
  const written = sliceField(article, span);
  const before = gaps.before(word);
  const after = gaps.after(word);
  const misc = [
    ...(after === '' ? ['SpaceAfter=No'] : []),
    ...(after === '' || (after === ' ' && !gaps.isLast(word))
      ? []
      : [`SpacesAfter=${escapeSpaces(after)}`]),
    ...(before === '' ? [] : [`SpacesBefore=${escapeSpaces(before)}`]),
    ...(written === form ? [] : [`SpacesInToken=${escapeSpaces(written)}`]),
    `Start=${span.start}`,
    `End=${span.end}`,
  ];
  const tag = xpos.replace(/\s+/g, '_') || '_';
  return [id, form, '_', upos, tag, '_', '_', '_', '_', misc.join('|')].join('\t');
}
