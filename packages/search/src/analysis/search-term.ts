import type { Span } from '@quocngu/span';
import { type SearchKey, type SpellingVariants, toSearchKeys } from '@quocngu/text';

/** A syllable, a foreign word, a number, or a word of several syllables, as an index holds it. */
export interface SearchTerm extends Span {
  /** Lower case, NFC, one spelling; the syllables of a word are joined by `_`. */
  readonly exact: string;
  /** The same without marks. */
  readonly folded: string;
  /** How many syllables it has: 1, or more for a word that a segmenter has found. */
  readonly syllables: number;
}

/**
 * The longest key, in UTF-16 code units. Nobody looks for more, and engines have limits of their own:
 * 255 for a token of Elasticsearch, 2,046 bytes for a lexeme of PostgreSQL.
 */
const LONGEST_KEY = 255;

/** The longest word that is a unit of its own, in syllables; a name of a person has four. */
export const LONGEST_UNIT = 4;

/** Never part of a key, so that `văn_phòng` is a word and no syllable. */
const JOINT = '_';

/** The keys of a text, without those that are too long. */
export function toKeys(text: string, variants: SpellingVariants): readonly SearchKey[] {
  return toSearchKeys(text, { variants }).filter(({ exact }) => exact.length <= LONGEST_KEY);
}

/** A key, or several in a row, as one term; none where that is too long. */
export function joinKeys(keys: readonly SearchKey[]): SearchTerm | undefined {
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const exact = keys.map((key) => key.exact).join(JOINT);
  if (exact.length > LONGEST_KEY) return undefined;
  const folded = keys.map((key) => key.folded).join(JOINT);
  return { start: first.start, end: last.end, exact, folded, syllables: keys.length };
}

/** The two keys of a term; one where it has no marks. */
export function toTermKeys({ exact, folded }: SearchTerm): readonly string[] {
  return exact === folded ? [folded] : [exact, folded];
}
