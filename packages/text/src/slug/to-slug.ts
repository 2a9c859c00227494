import { foldMarks } from '../fold/fold-marks.ts';

/**
 * Makes the address form of a title: `Đà Nẵng: mưa lớn` becomes `da-nang-mua-lon`.
 *
 * The text is folded as by `foldMarks` and put into lower case; then every run of characters other
 * than a to z and 0 to 9 is one hyphen, with none at either end. Letters that folding leaves
 * (ø, ł, other scripts) are such characters.
 *
 * @param text - Any string, composed or decomposed.
 * @returns Letters a to z, digits and single hyphens; `''` where nothing is left.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { toSlug } from '@quocngu/text';
 *
 * toSlug('Giá vàng ngày 5/2: tăng 1,5%!'); //=> 'gia-vang-ngay-5-2-tang-1-5'
 * toSlug('日本'); //=> ''
 * ```
 */
export function toSlug(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
