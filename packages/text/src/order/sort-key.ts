import { requireBoolean, requireOneOf, requireString } from '../arguments/require.ts';
import { toCollationElements } from './collation-elements.ts';
import { compareBytes } from './compare-bytes.ts';
import { toNumericElements } from './numeric-elements.ts';
import { type SortOrder, SORT_ORDERS } from './sort-order.ts';
import { writeCldrKey, writeDictionaryKey } from './write-key.ts';

/** What `toSortKey` may be told. */
export interface ToSortKeyOptions {
  /** The order of the keys; `cldr` where it is left out. */
  readonly order?: SortOrder;
  /** Whether runs of digits are compared by their value (`Quận 2` before `Quận 10`); not where left out. */
  readonly numeric?: boolean;
}

/**
 * Makes the key of a text for sorting: bytes that compare, as unsigned numbers one after another, as the
 * texts do. Databases and files that know nothing of Vietnamese then sort and search ranges by it.
 *
 * Keys in `cldr` order compare as `Intl.Collator('vi')` of ICU 78 does for all text in Latin letters up to
 * U+024F and U+1E00 to U+1EFF, with any combining marks up to U+0362, digits, full-width forms, general
 * punctuation, currencies, arrows and geometric shapes; whatever else stands behind all letters, by code
 * point. They do not depend on the engine for that text, so that they can be kept. In `dictionary` order
 * keys compare as `compareDictionary` does.
 *
 * Equal keys mean that the order has no difference to tell: NFC and NFD have equal keys, and control
 * characters leave no trace. Keys made with other options do not compare. Text cannot be read back.
 *
 * @param text - Any string, composed or decomposed.
 * @param options - `order` and `numeric`.
 * @returns Bytes, none of them 0: for short headings about 1.6 a character in `cldr` order, and 2.1 in
 *   `dictionary` order.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 * @see Unicode Technical Standard #10 (collation), and CLDR 48, `common/collation/vi.xml`.
 *
 * @example
 * ```ts
 * import { compareSortKeys, toSortKey } from '@quocngu/text';
 *
 * compareSortKeys(toSortKey('bà ba'), toSortKey('ba cá')) < 0; //=> true
 * const order = 'dictionary';
 * compareSortKeys(toSortKey('bà ba', { order }), toSortKey('ba cá', { order })) < 0; //=> false
 * ```
 */
export function toSortKey(text: string, options: ToSortKeyOptions = {}): Uint8Array {
  requireString(text);
  const { order = 'cldr', numeric = false } = options;
  requireOneOf('order', order, SORT_ORDERS);
  requireBoolean('numeric', numeric);
  const elements = numeric ? toNumericElements(text) : toCollationElements(text);
  const key: number[] = [];
  if (order === 'cldr') writeCldrKey(key, elements);
  else writeDictionaryKey(key, elements);
  return Uint8Array.from(key);
}

/**
 * Compares two sort keys byte by byte, as databases do. For `Array.prototype.sort`.
 *
 * @param left - A key of `toSortKey` or `toPersonSortKey`.
 * @param right - Another key, made with the same options.
 * @returns A negative number where `left` comes first, a positive one where `right` does, else 0.
 *
 * @example
 * ```ts
 * import { compareSortKeys, toSortKey } from '@quocngu/text';
 *
 * compareSortKeys(toSortKey('đào'), toSortKey('dẻo')) > 0; //=> true
 * ```
 */
export function compareSortKeys(left: Uint8Array, right: Uint8Array): number {
  return compareBytes(left, right);
}
