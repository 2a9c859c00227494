import { requireOneOf } from '../arguments/require.ts';
import { foldMarks } from '../fold/fold-marks.ts';
import { spellSymbols, type SymbolWords } from './symbol-words.ts';

/** What may stand between the words of a slug: the signs that addresses never escape, or nothing. */
export type SlugSeparator = '-' | '_' | '.' | '';

/** What `toSlug` may be told. */
export interface ToSlugOptions {
  /** What stands between words; `-` where left out. */
  readonly separator?: SlugSeparator;
  /** `lower` (the default) writes small letters, `keep` leaves capitals. */
  readonly case?: 'lower' | 'keep';
  /**
   * Words that are written in the place of signs, and of letters that folding leaves:
   * `SYMBOL_WORDS`, or a table of your own such as `{ '&': 'and', ß: 'ss' }`. All others are dropped,
   * as they all are where this is left out.
   */
  readonly symbols?: SymbolWords;
  /**
   * Characters at most, from 1: words at the end are left out, and a first word that is longer by
   * itself is cut. Without a limit where left out.
   */
  readonly maximumLength?: number;
}

/**
 * Makes the address form of a title: `Đà Nẵng: mưa lớn` becomes `da-nang-mua-lon`.
 *
 * The text is folded as by `foldMarks` and put into lower case; then every run of characters other
 * than a to z and 0 to 9 is one hyphen, with none at either end. Letters that folding leaves
 * (ø, ł, other scripts) are such characters.
 *
 * @param text - Any string, composed or decomposed.
 * @param options - Another separator, capitals kept, symbols in words, a maximum length.
 * @returns Letters a to z, digits and single separators; `''` where nothing is left.
 * @throws TypeError where `text` is no string; TypeError or RangeError for an option with a value
 *   that is not allowed.
 * @see RFC 3986, section 2.3, for the separators.
 *
 * @example
 * ```ts
 * import { SYMBOL_WORDS, toSlug } from '@quocngu/text';
 *
 * toSlug('Giá vàng ngày 5/2: tăng 1,5%!'); //=> 'gia-vang-ngay-5-2-tang-1-5'
 * toSlug('Tăng 5%', { symbols: SYMBOL_WORDS, separator: '_' }); //=> 'tang_5_phan_tram'
 * toSlug('Đà Nẵng: mưa lớn', { maximumLength: 12 }); //=> 'da-nang-mua'
 * toSlug('日本'); //=> ''
 * ```
 */
export function toSlug(text: string, options: ToSlugOptions = {}): string {
  const { separator = '-', symbols = {}, maximumLength = Infinity } = options;
  const { case: letterCase = 'lower' } = options;
  requireOneOf('separator', separator, ['-', '_', '.', '']);
  requireOneOf('case', letterCase, ['lower', 'keep']);
  if (Object(symbols) !== symbols) {
    throw new TypeError(`symbols must be an object, not ${typeof symbols}`);
  }
  if (!(typeof maximumLength === 'number' && maximumLength >= 1)) {
    throw new RangeError(`maximumLength must be a number from 1, not ${String(maximumLength)}`);
  }
  const words = spellSymbols(foldMarks(text), symbols).match(/[a-z\d]+/gi) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug && slug + separator + word;
    if (longer.length > maximumLength) break;
    slug = longer || word.slice(0, maximumLength);
  }
  return letterCase === 'keep' ? slug : slug.toLowerCase();
}
