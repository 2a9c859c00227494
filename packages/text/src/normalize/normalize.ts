import { requireOneOf, requireString } from '../arguments/require.ts';
import { composeText } from './compose-text.ts';
import { orderMarks } from './order-marks.ts';

/**
 * A canonical normalisation form of Unicode: `nfc` writes a marked letter as one character (ế),
 * `nfd` as the plain letter followed by its marks.
 */
export type NormalizationForm = 'nfc' | 'nfd';

/** What `normalize` may be told. */
export interface NormalizeOptions {
  /** The form wanted; `nfc` where it is left out. */
  readonly form?: NormalizationForm;
}

const FORMS: readonly NormalizationForm[] = ['nfc', 'nfd'];

/**
 * Brings text into one canonical form, so that equal letters are equal strings.
 *
 * Only canonical equivalents change: full-width letters, ligatures, misplaced marks and letters
 * that merely look alike stay as they are.
 *
 * @param text - Any string; lone surrogates pass through.
 * @param options - `form`: `nfc` (the default) or `nfd`.
 * @returns The text in that form; the same string where it was in it already.
 * @throws TypeError where `text` or `form` is no string, RangeError for another form.
 * @see Unicode Standard Annex #15, Unicode Normalization Forms.
 *
 * @example
 * ```ts
 * import { normalize } from '@quocngu/text';
 *
 * normalize('Hue\u0302\u0301'); //=> 'Huế'
 * normalize('Huế', { form: 'nfd' }); //=> 'Hue\u0302\u0301'
 * ```
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  requireString(text);
  const { form = 'nfc' } = options;
  requireOneOf('form', form, FORMS);
  return form === 'nfc' ? composeText(text) : orderMarks(text).normalize('NFD');
}
