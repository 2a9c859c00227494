import { orderedParts, type PersonName } from './person-name.ts';

/** The engine's collators without and with case, made when they are first wanted. */
let collators: readonly [Intl.Collator, Intl.Collator] | undefined;

/**
 * Compares two people's names in the order of Vietnamese lists: by given name, then by middle name, then
 * by family name, each in the order of `compareCldr`. For `Array.prototype.sort`.
 *
 * Case only decides between names that are equal in all parts but for it.
 *
 * @param left - A name as `parsePersonName` takes it apart, or its parts, where they are known.
 * @param right - Another name.
 * @returns A negative number where `left` comes first, a positive one where `right` does, else 0.
 * @throws TypeError where one is neither a string nor the parts of a name.
 *
 * @example
 * ```ts
 * import { comparePeople } from '@quocngu/text';
 *
 * ['Nguyễn Thị Minh Khai', 'Vũ Văn An', 'Lê Thị An', 'Hồ Ân'].sort(comparePeople);
 * //=> ['Lê Thị An', 'Vũ Văn An', 'Hồ Ân', 'Nguyễn Thị Minh Khai']
 * ```
 */
export function comparePeople(left: string | PersonName, right: string | PersonName): number {
  collators ??= [new Intl.Collator('vi', { sensitivity: 'accent' }), new Intl.Collator('vi')];
  const first = orderedParts(left);
  const second = orderedParts(right);
  for (const collator of collators) {
    for (let part = 0; part < first.length; part++) {
      const difference = collator.compare(first[part] ?? '', second[part] ?? '');
      if (difference !== 0) return difference;
    }
  }
  return 0;
}
