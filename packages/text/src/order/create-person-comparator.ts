import { requireOneOf } from '../arguments/require.ts';
import { toCollationElements } from './collation-elements.ts';
import { compareBytes } from './compare-bytes.ts';
import { comparePeople } from './compare-people.ts';
import { DICTIONARY_WRITERS } from './person-key-writers.ts';
import { orderedParts, type PersonName } from './person-name.ts';
import type { ToPersonSortKeyOptions } from './person-sort-key.ts';
import { SORT_ORDERS } from './sort-order.ts';

/** What `createPersonComparator` may be told: what `toPersonSortKey` may. */
export type CreatePersonComparatorOptions = ToPersonSortKeyOptions;

/**
 * Makes a function that compares people's names by given name, then by middle name, then by family name,
 * for `Array.prototype.sort`.
 *
 * @param options - `order`, in which each part is compared: `cldr` (the default), which makes it
 *   `comparePeople`, or `dictionary`, which differs where parts have several syllables.
 * @returns A function that takes two names, or their parts, and gives a negative number where the first
 *   comes first, a positive one where the second does, else 0.
 * @throws TypeError or RangeError where `order` is wrong.
 *
 * @example
 * ```ts
 * import { createPersonComparator } from '@quocngu/text';
 *
 * const names = ['Lê Bà Cẩm An', 'Lê Ba Đạt An'];
 * names.sort(createPersonComparator({ order: 'dictionary' })); //=> ['Lê Ba Đạt An', 'Lê Bà Cẩm An']
 * ```
 */
export function createPersonComparator(
  options: CreatePersonComparatorOptions = {},
): (left: string | PersonName, right: string | PersonName) => number {
  const { order = 'cldr' } = options;
  requireOneOf('order', order, SORT_ORDERS);
  return order === 'cldr' ? comparePeople : compareInDictionaryOrder;
}

function compareInDictionaryOrder(left: string | PersonName, right: string | PersonName): number {
  const first = orderedParts(left);
  const second = orderedParts(right);
  for (const write of [DICTIONARY_WRITERS.letters, DICTIONARY_WRITERS.details]) {
    for (let part = 0; part < first.length; part++) {
      const keys = [first[part] ?? '', second[part] ?? ''].map((text) => {
        const key: number[] = [];
        write(key, toCollationElements(text));
        return key;
      }) as [number[], number[]];
      const difference = compareBytes(...keys);
      if (difference !== 0) return difference;
    }
  }
  return 0;
}
