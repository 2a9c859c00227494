/**
 * An order of Vietnamese text. In `cldr`, that of `Intl.Collator('vi')`, tones are compared after the
 * letters of the whole text; in `dictionary`, that of printed dictionaries, syllable by syllable.
 */
export type SortOrder = 'cldr' | 'dictionary';

export const SORT_ORDERS: readonly SortOrder[] = ['cldr', 'dictionary'];
