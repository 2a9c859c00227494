import { requireBoolean, requireOneOf, requireString } from '../arguments/require.ts';
import { compareSyllables } from './compare-dictionary.ts';
import { toCollationElements } from './collation-elements.ts';
import { toNumericElements } from './numeric-elements.ts';
import type { ToSortKeyOptions } from './sort-key.ts';
import { SORT_ORDERS } from './sort-order.ts';

/** What `createComparator` may be told: what `toSortKey` may. */
export type CreateComparatorOptions = ToSortKeyOptions;

/**
 * Makes a function that compares texts in an order of your choice, for `Array.prototype.sort`.
 *
 * @param options - `order`: `cldr` (the default) as `compareCldr`, `dictionary` as `compareDictionary`;
 *   `numeric`: whether runs of digits are compared by their value.
 * @returns A function that takes two strings and gives a negative number where the first comes first, a
 *   positive one where the second does, else 0. It throws a TypeError for what is no string.
 * @throws TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { createComparator } from '@quocngu/text';
 *
 * ['Quận 10', 'Quận 2'].sort(createComparator({ numeric: true })); //=> ['Quận 2', 'Quận 10']
 * ['bà ba', 'ba cá'].sort(createComparator({ order: 'dictionary' })); //=> ['ba cá', 'bà ba']
 * ```
 */
export function createComparator(
  options: CreateComparatorOptions = {},
): (left: string, right: string) => number {
  const { order = 'cldr', numeric = false } = options;
  requireOneOf('order', order, SORT_ORDERS);
  requireBoolean('numeric', numeric);
  const compare = order === 'cldr' ? compareByCollator(numeric) : compareBySyllables(numeric);
  return (left, right) => {
    requireString(left);
    requireString(right);
    return compare(left, right);
  };
}

function compareByCollator(numeric: boolean): (left: string, right: string) => number {
  return new Intl.Collator('vi', { numeric }).compare;
}

function compareBySyllables(numeric: boolean): (left: string, right: string) => number {
  const toElements = numeric ? toNumericElements : toCollationElements;
  return (left, right) => compareSyllables(left, right, toElements);
}
