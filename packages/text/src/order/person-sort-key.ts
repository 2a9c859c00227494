import { requireOneOf } from '../arguments/require.ts';
import { toCollationElements } from './collation-elements.ts';
import { CLDR_WRITERS, DICTIONARY_WRITERS } from './person-key-writers.ts';
import { orderedParts, type PersonName } from './person-name.ts';
import { type SortOrder, SORT_ORDERS } from './sort-order.ts';

/** What `toPersonSortKey` may be told, and `createPersonComparator` too. */
export interface ToPersonSortKeyOptions {
  /** The order in which each part of a name is compared; `cldr` where it is left out. */
  readonly order?: SortOrder;
}

/**
 * Makes the key of a person's name for sorting by given name, then middle, then family name, as class
 * lists and registers do: bytes that compare as `createPersonComparator` with the same option does.
 *
 * @param name - A name as `parsePersonName` takes it apart, or its parts, where they are known.
 * @param options - `order`.
 * @returns Bytes, none of them 0. They do not compare with those of `toSortKey`.
 * @throws TypeError where `name` is neither; TypeError or RangeError where `order` is wrong.
 *
 * @example
 * ```ts
 * import { compareSortKeys, toPersonSortKey } from '@quocngu/text';
 *
 * compareSortKeys(toPersonSortKey('Vũ Văn An'), toPersonSortKey('Lê Bình')) < 0; //=> true
 * ```
 */
export function toPersonSortKey(
  name: string | PersonName,
  options: ToPersonSortKeyOptions = {},
): Uint8Array {
  const { order = 'cldr' } = options;
  requireOneOf('order', order, SORT_ORDERS);
  const write = order === 'cldr' ? CLDR_WRITERS : DICTIONARY_WRITERS;
  const key: number[] = [];
  const parts = orderedParts(name).map(toCollationElements);
  // Case comes last, so that a name in capitals stands beside the same given name in small letters.
  for (const elements of parts) write.letters(key, elements);
  for (const elements of parts) write.details(key, elements);
  return Uint8Array.from(key);
}
