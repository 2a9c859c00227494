import {
  createArticle,
  type FieldSpan,
  type Sentence,
  type UniversalTag,
  type Word,
} from '@quocngu/article';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import type { ParsedArticle } from '../reading/article-draft.ts';
import { readDiagnostic, type ReadDiagnostic } from '../reading/diagnostic.ts';
import { unescapeSpaces } from './escape-spaces.ts';

/**
 * Reads sentences, words and tags from CoNLL-U. A document that {@link toConllu} wrote gives back its
 * title and body at the same offsets; of others, such as treebanks, the text is put together from
 * the words and what MISC says of the spaces between them. Multiword tokens, empty nodes and syntax
 * are passed over; of several documents in a file, the words follow each other.
 *
 * @param input - The text.
 * @returns The article, with what could not be read. Never throws.
 *
 * @example
 * ```ts
 * import { parseConllu } from '@quocngu/export';
 *
 * const { article } = parseConllu('1\tHà Nội\t_\tPROPN\t_\t_\t_\t_\t_\t_\n2\tmưa\t_\tVERB\t_\t_\t_\t_\t_\tSpaceAfter=No\n');
 * article.text.body; //=> 'Hà Nội mưa'
 * article.words?.[1]?.span; //=> { start: 7, end: 10 }
 * ```
 */
export function parseConllu(input: string): ParsedArticle {
  const reader = createReader();
  // Halves of a character could meet where words do.
  const { text } = replaceForbidden(input, forbidden.text);
  text.split('\n').forEach((line, index) => {
    reader.readLine(line.replace(/\r$/, ''), index + 1);
  });
  return reader.finish();
}

interface Reader {
  readonly readLine: (line: string, number: number) => void;
  readonly finish: () => ParsedArticle;
}

/** The text of a field as far as it is known, and the space that may still come. */
interface FieldText {
  readonly pieces: string[];
  length: number;
  pending: string;
  /** Whether the pending space is only the rule's, and not written. */
  isImplied: boolean;
}

function createReader(): Reader {
  const diagnostics: ReadDiagnostic[] = [];
  const fields: Readonly<Record<'body' | 'title', FieldText>> = {
    body: { pieces: [], length: 0, pending: '', isImplied: false },
    title: { pieces: [], length: 0, pending: '', isImplied: false },
  };
  const words: Record<'body' | 'title', Word[]> = { body: [], title: [] };
  const sentences: Record<'body' | 'title', Sentence[]> = { body: [], title: [] };
  let url = '';
  let statedTitle = '';
  let field: 'body' | 'title' = 'body';
  let isSentence = true;
  let first: Word | undefined;

  const closeSentence = (): void => {
    const last = words[field].at(-1);
    if (isSentence && first !== undefined && last !== undefined) {
      const span = { ...first.span, end: last.span.end };
      sentences[field].push({ type: 'sentence', span });
    }
    field = 'body';
    isSentence = true;
    first = undefined;
  };

  const readComment = (line: string): void => {
    const [, key, value = ''] = /^#[ \t]*(\w+)[ \t]*=(.*)$/.exec(line) ?? [];
    if (key === 'url') url = value.trim();
    if (key === 'title') statedTitle = value.trim();
    if (key === 'field' && value.trim() === 'title') field = 'title';
    if (key === 'sentence' && value.trim() === 'no') isSentence = false;
  };

  const readWord = (line: string, number: number): void => {
    const columns = line.split('\t');
    const [id = '', form = '', , upos = '', xpos = '', , , , , misc = ''] = columns;
    if (columns.length !== 10 || form === '' || !/^\d+(?:[-.]\d+)?$/.test(id)) {
      diagnostics.push(readDiagnostic('wrong-word', { line: number }));
      return;
    }
    // Multiword tokens and empty nodes are no words of the text's own.
    if (/[-.]/.test(id)) return;
    const place = placeWord(fields[field], form, readMisc(misc));
    if (!place.isExact) diagnostics.push(readDiagnostic('unknown-text', { line: number }));
    const word: Word = {
      type: 'word',
      span: field === 'title' ? { field, ...place.span } : place.span,
      ...(isUniversalTag(upos) ? { upos } : {}),
      ...(xpos === '_' || xpos === '' ? {} : { xpos }),
    };
    first ??= word;
    words[field].push(word);
  };

  return {
    readLine: (line, number) => {
      if (line.trim() === '') closeSentence();
      else if (line.startsWith('#')) readComment(line);
      else readWord(line, number);
    },
    finish: () => {
      closeSentence();
      const title = finishField(fields.title) || statedTitle;
      const all = [...words.title, ...words.body];
      const article = createArticle(
        { url, title, body: finishField(fields.body) },
        {
          headline:
            title === ''
              ? undefined
              : { type: 'headline', text: title, span: titleSpan(title.length) },
          sentences: all.length === 0 ? undefined : [...sentences.title, ...sentences.body],
          words: all.length === 0 ? undefined : all,
        },
      );
      return { article, diagnostics };
    },
  };
}

function titleSpan(end: number): FieldSpan {
  return { field: 'title', start: 0, end };
}

function finishField({ pieces, pending, isImplied }: FieldText): string {
  return pieces.join('') + (isImplied ? '' : pending);
}

type Misc = ReadonlyMap<string, string>;

function readMisc(misc: string): Misc {
  return new Map(
    misc.split('|').map((item) => {
      const at = item.indexOf('=');
      return at < 0 ? [item, ''] : [item.slice(0, at), item.slice(at + 1)];
    }),
  );
}

/** Puts a word behind those before it; where `Start` says that more stands between, as spaces. */
function placeWord(
  field: FieldText,
  form: string,
  misc: Misc,
): { readonly span: { readonly start: number; readonly end: number }; readonly isExact: boolean } {
  const inside = misc.get('SpacesInToken');
  const text = inside === undefined ? form : unescapeSpaces(inside);
  const gap = field.pending + unescapeSpaces(misc.get('SpacesBefore') ?? '');
  const known = field.length + gap.length;
  const stated = Number(misc.get('Start') ?? known);
  const missing = Number.isSafeInteger(stated) ? stated - known : 0;
  // A document that lies about its offsets must not fill the memory.
  const fill = missing > 0 && missing <= mostFilled ? ' '.repeat(missing) : '';
  const start = known + fill.length;
  field.pieces.push(gap, fill, text);
  field.length = start + text.length;
  field.pending = gapAfter(misc);
  field.isImplied = !misc.has('SpacesAfter');
  return { span: { start, end: field.length }, isExact: missing === 0 };
}

const mostFilled = 1_000_000;

function gapAfter(misc: Misc): string {
  const spaces = misc.get('SpacesAfter');
  if (spaces !== undefined) return unescapeSpaces(spaces);
  return misc.get('SpaceAfter') === 'No' ? '' : ' ';
}

const universalTags: Readonly<Record<UniversalTag, true>> = {
  ADJ: true,
  ADP: true,
  ADV: true,
  AUX: true,
  CCONJ: true,
  DET: true,
  INTJ: true,
  NOUN: true,
  NUM: true,
  PART: true,
  PRON: true,
  PROPN: true,
  PUNCT: true,
  SCONJ: true,
  SYM: true,
  VERB: true,
  X: true,
};

function isUniversalTag(value: string): value is UniversalTag {
  return Object.hasOwn(universalTags, value);
}
