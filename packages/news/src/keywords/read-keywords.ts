import type { Entity, FieldSpan, Keyword, Mention } from '@quocngu/article';
import { extractKeywords, type Word } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import { toComparable } from '../blocks/word-match.ts';
import { PLACE_HEADS } from '../entities/place-heads.ts';
import { type PlacedWord, wordAt } from '../mentions/name-context.ts';
import type { ReadWords } from '../words/read-words.ts';

/** How many keywords an article has at most, and how many are looked at for them. */
const MOST = 10;
const LOOKED_AT = 16;

/** What an article names. */
export interface NamedThings {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/**
 * Finds what an article is about: words and phrases of its title and its running text. What it names is a
 * keyword by itself, under all its names together; the titles of persons are none.
 */
export function readKeywords(
  { title, body }: { readonly title: string; readonly body: string },
  words: ReadWords,
  sentences: readonly Span[],
  { mentions, entities }: NamedThings,
): readonly Keyword[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const inField = (field: FieldSpan['field']): readonly Mention[] =>
    mentions.filter(({ span }) => span.field === field);
  const named = inField(undefined);
  const namedInTitle = inField('title');
  const found = extractKeywords(withoutTitles(wordsWithin(words.body, sentences), named), {
    title: withoutTitles(words.title, namedInTitle),
    sentences,
    names: namesOf(named, nameOf),
    titleNames: namesOf(namedInTitle, nameOf),
    count: LOOKED_AT,
  });
  const starts = { title: startsOf(namedInTitle), body: startsOf(named) };
  const keywords = found
    .map(({ score, spans, titleSpans }): Keyword & Required<Pick<Keyword, 'spans' | 'score'>> => {
      const written: readonly FieldSpan[] = [
        ...titleSpans.map(({ start, end }) => ({ field: 'title' as const, start, end })),
        ...spans,
      ];
      const [first = { start: 0, end: 0 }] = written;
      const text = (first.field === 'title' ? title : body).slice(first.start, first.end);
      return { type: 'keyword', text, score, spans: written };
    })
    .filter(({ text, spans: [span] }) => {
      const field = span?.field === 'title' ? 'title' : 'body';
      if (span === undefined || starts[field].has(span.start)) return true;
      if (isHead(toComparable(text))) return false;
      return /\s/.test(text) || isNoun(wordAt(words[field], span.start));
    })
    .slice(0, MOST);
  const most = keywords[0]?.score ?? 1;
  return keywords.map((keyword) => ({
    ...keyword,
    score: Math.round((1000 * keyword.score) / most) / 1000,
  }));
}

/** What stands before names says little by itself: `huyện`, `công ty`. */
function isHead(word: string): boolean {
  return PLACE_HEADS.has(word) || word === 'công ty' || word === 'tập đoàn';
}

/** A single syllable that is no noun says little: `tăng`, `hát`. Where nobody tagged the words, it is kept. */
function isNoun(word: PlacedWord | undefined): boolean {
  const upos = word?.upos;
  return upos === undefined || upos === 'NOUN' || upos === 'PROPN' || upos === 'X';
}

function startsOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ type, span }) => (type === 'title' ? [] : [span.start])));
}

/** The names, each as its entity is called, so that all names of an entity count together. */
function namesOf(
  mentions: readonly Mention[],
  nameOf: ReadonlyMap<string, string>,
): readonly Word[] {
  return mentions.flatMap((mention) => {
    if (mention.type === 'date' || mention.type === 'title') return [];
    const { text, entity, span } = mention;
    const name = entity === undefined ? undefined : nameOf.get(entity);
    return [{ text: name ?? text, start: span.start, end: span.end }];
  });
}

/** Leaves gaps where titles of persons stand. */
function withoutTitles(words: readonly Word[], mentions: readonly Mention[]): readonly Word[] {
  const titles = mentions.filter(({ type }) => type === 'title');
  if (titles.length === 0) return words;
  let at = 0;
  return words.map((word) => {
    while ((titles[at]?.span.end ?? Infinity) <= word.start) at += 1;
    const title = titles[at];
    return title !== undefined && title.span.start <= word.start ? { ...word, text: '' } : word;
  });
}

/** The words of the sentences, which leave captions and credits out. */
function wordsWithin(words: readonly Word[], sentences: readonly Span[]): readonly Word[] {
  let at = 0;
  return words.filter(({ start, end }) => {
    while ((sentences[at]?.end ?? Infinity) <= start) at += 1;
    const sentence = sentences[at];
    return sentence !== undefined && sentence.start <= start && end <= sentence.end;
  });
}
