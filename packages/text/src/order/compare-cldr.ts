import { requireString } from '../arguments/require.ts';

/** The engine's collator, made when it is first wanted. */
let collator: Intl.Collator | undefined;

/**
 * Compares two texts in the order of CLDR for Vietnamese, by `Intl.Collator('vi')`, made once. For
 * `Array.prototype.sort`.
 *
 * The letters are a ă â b c d đ e ê … o ô ơ … u ư …, the tones none, huyền, hỏi, ngã, sắc, nặng. Letters
 * of the whole text are compared first, then tones, then case, lower first: `ba ba` < `bà ba` < `ba cá`.
 *
 * @param left - Any string, composed or decomposed.
 * @param right - Any string.
 * @returns A negative number where `left` comes first, a positive one where `right` does, else 0.
 * @throws TypeError where one is no string.
 * @see CLDR, `common/collation/vi.xml`. An engine without Vietnamese (Node built with `small-icu`)
 *   falls back to its own language; `Intl.Collator.supportedLocalesOf('vi')` tells.
 *
 * @example
 * ```ts
 * import { compareCldr } from '@quocngu/text';
 *
 * ['ba cá', 'bà ba', 'đa', 'ba ba', 'da'].sort(compareCldr); //=> ['ba ba', 'bà ba', 'ba cá', 'da', 'đa']
 * ```
 */
export function compareCldr(left: string, right: string): number {
  requireString(left);
  requireString(right);
  return (collator ??= new Intl.Collator('vi')).compare(left, right);
}
