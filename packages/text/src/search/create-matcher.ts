import type { Span } from '@quocngu/span';
import { requireBoolean, requireOneOf } from '../arguments/require.ts';
import { MARK_SENSITIVITIES, type MarkSensitivity } from './key-form.ts';
import type { SpellingVariants } from './key-text.ts';
import { type FoundPhrase, matchPhrase, type SearchedText } from './match-phrase.ts';
import { type Phrase, readPhrases } from './query.ts';
import { toSearchKeys } from './to-search-keys.ts';

/** What `createMatcher`, `findMatches` and `matchesQuery` may be told. */
export interface CreateMatcherOptions {
  /** What the marks of the query ask for; `letter` where left out. */
  readonly marks?: MarkSensitivity;
  /**
   * Whether the last word of the query is only the start of one, as it is while someone types; a
   * space or a sign behind it ends it. `false` where left out.
   */
  readonly prefix?: boolean;
  /**
   * What may stand between the words of a phrase: `ignore` (the default) any signs and spaces,
   * `keep` the signs that stand there in the query, with any white space around them.
   */
  readonly punctuation?: 'ignore' | 'keep';
  /** Whether i and y in `kĩ` and `kỹ` count as one, as in `toSearchKeys`; `unify` where left out. */
  readonly variants?: SpellingVariants;
}

/** A stretch of text that a query has found. */
export interface SearchMatch extends Span {
  /** Whether it agrees in all marks with the query, so that it can be put before what does not. */
  readonly isExact: boolean;
}

/** A query that is ready to be looked for in many texts. */
export interface Matcher {
  /** Tells whether a text holds the query; of several, all of them. */
  readonly matches: (text: string) => boolean;
  /** Finds the query in a text; of several, every one. */
  readonly findMatches: (text: string) => readonly SearchMatch[];
}

const PUNCTUATION = ['ignore', 'keep'];

/**
 * Makes a query ready to be looked for in many texts.
 *
 * A query is a phrase: its words are found where they follow one another, as whole syllables, in any
 * case and form, in the old and the new style of the tone. A query without marks finds all marks; one
 * with marks finds these, and `marks` says what of half-marked ones. Several phrases are looked for at
 * once, the longest first where they begin at the same word; matches do not overlap.
 *
 * @param query - A phrase, or several; one without letters and digits is not found.
 * @param options - What counts as the same.
 * @returns `matches` and `findMatches`. Their time is linear in the length of the text, times that of
 *   the query where the text repeats it in part at every word.
 * @throws TypeError where `query` is no string nor an array of strings; TypeError or RangeError for an
 *   option with a value that is not allowed.
 * @see Unicode Technical Standard #10, section 8.2, on asymmetric search.
 *
 * @example
 * ```ts
 * import { createMatcher } from '@quocngu/text';
 *
 * const matcher = createMatcher('dang');
 * matcher.matches('Văn phòng Trung ương Đảng'); //=> true
 * matcher.findMatches('đang, Đảng'); //=> [{ start: 0, end: 4, isExact: false }, { start: 6, end: 10, isExact: false }]
 * createMatcher('đảng').matches('đang'); //=> false
 * createMatcher(['mưa', 'gió']).findMatches('Mưa to, gió giật').length; //=> 2
 * createMatcher('tien', { prefix: true }).matches('Tiếng Việt'); //=> true
 * ```
 */
export function createMatcher(
  query: string | readonly string[],
  options: CreateMatcherOptions = {},
): Matcher {
  const { marks = 'letter', prefix = false, punctuation = 'ignore', variants = 'unify' } = options;
  requireOneOf('marks', marks, MARK_SENSITIVITIES);
  requireOneOf('punctuation', punctuation, PUNCTUATION);
  requireBoolean('prefix', prefix);
  const phrases = readPhrases(query, variants, prefix);
  const keepsPunctuation = punctuation === 'keep';
  const read = (text: string): SearchedText => {
    return { text, keys: toSearchKeys(text, { variants }), marks, keepsPunctuation };
  };
  return {
    matches: (text) => holdsAll(read(text), phrases),
    findMatches: (text) => findAll(read(text), phrases),
  };
}

/** Tells whether a text holds every phrase, and there is one. */
function holdsAll(searched: SearchedText, phrases: readonly Phrase[]): boolean {
  return (
    phrases.length > 0 &&
    phrases.every((phrase) =>
      searched.keys.some((_, first) => matchPhrase(searched, first, phrase)),
    )
  );
}

/** Finds phrases from left to right, the longest first. */
function findAll(searched: SearchedText, phrases: readonly Phrase[]): readonly SearchMatch[] {
  const matches: SearchMatch[] = [];
  let next = 0;
  for (const [first, { start }] of searched.keys.entries()) {
    if (first < next) continue;
    let best: FoundPhrase | undefined;
    for (const phrase of phrases) {
      const found = matchPhrase(searched, first, phrase);
      if (found !== undefined && found.count > (best?.count ?? 0)) best = found;
    }
    if (best === undefined) continue;
    matches.push({ start, end: best.end, isExact: best.isExact });
    next = first + best.count;
  }
  return matches;
}
