import { otherVowel, withRegularVowel, writeLike } from './canonical-syllable.ts';
import { composeSyllable } from './compose-syllable.ts';
import { parseSyllable } from './parse-syllable.ts';

/**
 * Lists the ways in which a syllable is written: `kỹ` and `kĩ`, `hòa` and `hoà`.
 *
 * Two things vary. The tone of an open oa, oe or uy stands on the first letter or on the second (the
 * old and the new style). And a final i is written y as well behind h, k, l, m, s, t and v, and in
 * all of `quy`, `quýt`, `quỳnh`: the press has `kỹ thuật`, `Mỹ`, `quý`, school books `kĩ thuật`, `Mĩ`,
 * `quý`. Where the vowel stands alone (`y tế`, `ì ạch`) or behind other onsets, one spelling is in
 * use; names go their own ways (`Thy`, `Nhi`), and `Vy` and `Vi` are two names.
 *
 * @param syllable - One syllable, with nothing around it, in any case, composed or decomposed.
 * @returns The syllable as it was given, then its other spellings in the same case and form; only
 *   itself where it has none, or is no syllable of the orthography.
 * @throws TypeError where `syllable` is no string.
 * @see Decision 240/QĐ of the Ministry of Education (1984) and Decision 1989/QĐ-BGDĐT (2018),
 *   article 9, on i and y: i behind an onset, but uy, and names as they are written. The onsets are
 *   those whose both spellings are found in the statutes and in wordfreq.
 *
 * @example
 * ```ts
 * import { listSpellingVariants } from '@quocngu/text';
 *
 * listSpellingVariants('Mỹ'); //=> ['Mỹ', 'Mĩ']
 * listSpellingVariants('thúy'); //=> ['thúy', 'thuý']
 * listSpellingVariants('thi'); //=> ['thi']
 * ```
 */
export function listSpellingVariants(syllable: string): readonly string[] {
  const parsed = parseSyllable(syllable);
  if (!parsed.valid) return [syllable];
  const other = otherVowel(parsed);
  const spellings = [parsed, ...(other === undefined ? [] : [{ ...parsed, nucleus: other }])];
  const written = spellings.flatMap((parts) => [
    writeLike(syllable, parts, 'old'),
    writeLike(syllable, parts, 'new'),
  ]);
  return [...new Set([syllable, ...written])];
}

/**
 * Tells whether two spellings are of one syllable: equal, but for i and y at its end and for the
 * style of its tone, as `listSpellingVariants` says. Case and form do not matter.
 *
 * @param left - One syllable.
 * @param right - Another one.
 * @returns `true` for `kỹ` and `kĩ`, `Hoà` and `hòa`; `false` for `thi` and `thy`, and for what is no
 *   syllable, unless the two are equal.
 * @throws TypeError where one is no string.
 *
 * @example
 * ```ts
 * import { isSpellingVariant } from '@quocngu/text';
 *
 * isSpellingVariant('Lý', 'lí'); //=> true
 * isSpellingVariant('tai', 'tay'); //=> false
 * ```
 */
export function isSpellingVariant(left: string, right: string): boolean {
  return toSpelling(left) === toSpelling(right);
}

function toSpelling(text: string): string {
  const syllable = parseSyllable(text);
  return syllable.valid
    ? composeSyllable(withRegularVowel(syllable))
    : text.normalize('NFC').toLowerCase();
}
