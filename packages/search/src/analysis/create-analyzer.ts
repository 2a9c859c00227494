import type { Span } from '@quocngu/span';
import { type SearchKey, type SpellingVariants, toSearchKeys } from '@quocngu/text';
import { requireString } from '../arguments/require.ts';
import { LONGEST_QUERY, readQuery, type SearchQuery } from './search-query.ts';
import { joinKeys, LONGEST_UNIT, type SearchTerm, toKeys } from './search-term.ts';

/** Finds the words of a text: what `createWordSegmenter` of `@quocngu/nlp` gives, or another one. */
export interface WordFinder {
  /** The words in ascending order, without overlaps; what lies between them belongs to none. */
  readonly segment: (text: string) => readonly Span[];
}

/** What every analyser may be told. */
export interface AnalyzerOptions {
  /** Whose words of two to four syllables are terms too; without it, only syllables are. */
  readonly segmenter?: WordFinder;
  /**
   * Whether a query asks for words of several syllables too; where left out, `true` with a
   * segmenter. Say `true` without one for an index that was built with it: a query needs no model.
   */
  readonly units?: boolean;
  /** Words that are not indexed, such as `STOP_WORDS`; none where left out. */
  readonly stopWords?: Iterable<string>;
  /** Whether `kĩ` and `kỹ` are one, as in `toSearchKeys`; `unify` where left out. */
  readonly variants?: SpellingVariants;
}

/** Turns texts and queries into terms. */
export interface Analyzer {
  /** The terms of a text, in the order of their starts, a word behind its first syllable. */
  readonly analyze: (text: string) => readonly SearchTerm[];
  /** What an index is to be asked for. */
  readonly analyzeQuery: (text: string) => SearchQuery;
}

/**
 * Makes the analyser that all adapters are made of: text → terms, each with its place and two keys,
 * exact and folded. Use it for an engine that has no adapter here.
 *
 * The terms are the keys of `toSearchKeys` and, with a segmenter, its words of two to four syllables
 * (`văn_phòng` beside `văn` and `phòng`). Keys of more than 255 code units are left out.
 *
 * @param options - The segmenter, stop words, and whether spellings with i and y are one.
 * @returns The analyser. NFC and NFD, old and new style of the tone, and letters of any case give the
 *   same keys. Time is linear in the length of the text; of a query, the first 64 syllables
 *   count.
 * @throws TypeError where a stop word is no string; RangeError where `variants` is wrong.
 *
 * @example
 * ```ts
 * import { createAnalyzer } from '@quocngu/search';
 *
 * const { analyze, analyzeQuery } = createAnalyzer();
 * analyze('Hoà Bình')[0]; //=> { start: 0, end: 3, exact: 'hòa', folded: 'hoa', syllables: 1 }
 * analyzeQuery('Đảng'); //=> [{ folded: 'dang', exact: ['đảng'], units: [] }]
 *
 * const segmenter = { segment: () => [{ start: 0, end: 9 }] };
 * createAnalyzer({ segmenter }).analyze('Văn phòng mới').map(({ exact }) => exact);
 * //=> ['văn', 'văn_phòng', 'phòng', 'mới']
 * ```
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const { segmenter, stopWords = [], variants = 'unify' } = options;
  const { units = segmenter !== undefined } = options;
  const stopped = new Set<string>();
  const stoppedPlain = new Set<string>();
  for (const word of stopWords) {
    requireString('a stop word', word);
    const term = joinKeys(toSearchKeys(word, { variants }));
    if (term !== undefined) {
      stopped.add(term.exact);
      stoppedPlain.add(term.folded);
    }
  }
  // An option that is wrong is told at once, not with the first text.
  toSearchKeys('', { variants });
  const isWanted = ({ exact }: SearchTerm): boolean => !stopped.has(exact);

  return {
    analyze(text) {
      requireString('text', text);
      const keys = toKeys(text, variants);
      const terms =
        segmenter === undefined ? keys.map(toTerm) : withUnits(keys, segmenter.segment(text));
      return stopped.size === 0 ? terms : terms.filter(isWanted);
    },
    analyzeQuery(text) {
      requireString('query', text);
      const terms = toKeys(text, variants).slice(0, LONGEST_QUERY).map(toTerm);
      const isNamed = terms.map(({ exact }) => !stopped.has(exact) && !stoppedPlain.has(exact));
      // `cua`, which may be `của`, is passed over, but not where there is nothing else.
      const isKept = isNamed.includes(true) ? isNamed : terms.map(isWanted);
      return readQuery(terms, isKept, units);
    },
  };
}

function toTerm({ start, end, exact, folded }: SearchKey): SearchTerm {
  return { start, end, exact, folded, syllables: 1 };
}

/** Puts words of several syllables behind their first one. */
function withUnits(keys: readonly SearchKey[], words: readonly Span[]): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  let at = 0;
  const addUntil = (offset: number): void => {
    for (let key = keys[at]; key !== undefined && key.start < offset; key = keys[at]) {
      terms.push(toTerm(key));
      at++;
    }
  };
  for (const { start, end } of words) {
    addUntil(start);
    const from = at;
    const place = terms.length + 1;
    addUntil(end);
    const count = at - from;
    if (count < 2 || count > LONGEST_UNIT) continue;
    const unit = joinKeys(keys.slice(from, at));
    if (unit !== undefined) terms.splice(place, 0, unit);
  }
  addUntil(Infinity);
  return terms;
}
