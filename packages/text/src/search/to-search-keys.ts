import type { Span } from '@quocngu/span';
import { requireOneOf, requireString } from '../arguments/require.ts';
import { type CharacterClass, classAt, isWordAt, unitsOf } from '../characters/classes.ts';
import { runEnd, UNSEEN_SIGNS } from '../syllables/run.ts';
import { type SpellingVariants, toKeyText } from './key-text.ts';

/** What `toSearchKeys` may be told. */
export interface ToSearchKeysOptions {
  /**
   * `unify` (the default) gives `kĩ` and `kỹ`, `qui` and `quy` the same keys, as
   * `listSpellingVariants` knows them; `keep` does not.
   */
  readonly variants?: SpellingVariants;
}

/** A syllable, a foreign word or a number of a text, in the two forms in which it is searched. */
export interface SearchKey extends Span {
  /** Lower case, NFC, the tone in the old style, `đ` for its look-alikes; what is not seen is out. */
  readonly exact: string;
  /** The same without marks, as `foldMarks` takes them off. */
  readonly folded: string;
}

const VARIANTS: readonly SpellingVariants[] = ['unify', 'keep'];

/**
 * Gives the keys by which a text is searched: one for each run of letters and digits, exact and
 * folded, with its place. An index that holds both finds `Đường` by `duong`, and can put what agrees
 * with the marks of the query before what does not.
 *
 * Every sign and every space ends a key, so that `TP.HCM`, `TP. HCM` and `TP HCM` have the same two,
 * `tế-xã` two, and `https://x.vn/tin` the keys of its parts. Only `.` and `,` between digits do not:
 * `3.500.000` has one, and is found as it is written. A script without spaces is not cut.
 *
 * @param text - Any string, composed or decomposed; a text for the index, or a query.
 * @param options - What to do about i and y.
 * @returns Keys in ascending order, with spans in UTF-16 code units that never cut a mark off.
 * @throws TypeError where `text` is no string; TypeError or RangeError where `variants` is wrong.
 * @see Unicode Standard Annex #29, section 4.1, for numbers.
 *
 * @example
 * ```ts
 * import { toSearchKeys } from '@quocngu/text';
 *
 * toSearchKeys('Hoà Bình'); //=> [{ start: 0, end: 3, exact: 'hòa', folded: 'hoa' }, { start: 4, end: 8, exact: 'bình', folded: 'binh' }]
 * toSearchKeys('Mỹ, 1.500 tấn').map(({ exact }) => exact); //=> ['mĩ', '1.500', 'tấn']
 * toSearchKeys('Mỹ', { variants: 'keep' })[0]?.exact; //=> 'mỹ'
 * ```
 */
export function toSearchKeys(
  text: string,
  options: ToSearchKeysOptions = {},
): readonly SearchKey[] {
  requireString(text);
  const { variants = 'unify' } = options;
  requireOneOf('variants', variants, VARIANTS);
  const keys: SearchKey[] = [];
  let at = 0;
  while (at < text.length) {
    if (isWordAt(text, at)) {
      const end = runEnd(text, at, joinsKey);
      const { exact, folded } = toKeyText(text.slice(at, end), variants);
      keys.push({ start: at, end, exact, folded });
      at = end;
    } else at += unitsOf(text.charCodeAt(at));
  }
  return keys;
}

function joinsKey(text: string, at: number, before: CharacterClass): boolean {
  const sign = text.charAt(at);
  if (UNSEEN_SIGNS.includes(sign)) return true;
  return (sign === '.' || sign === ',') && before === 'digit' && classAt(text, at + 1) === 'digit';
}
