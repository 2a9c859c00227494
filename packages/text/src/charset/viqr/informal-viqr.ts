import type { Charset } from '../charset.ts';
import { decodeInformally } from './decode-informally.ts';
import { decodeViqr } from './decode-viqr.ts';

/**
 * VIQR whose lenient mode reads what people wrote in letters and newsgroups: full stops, questions
 * and quotes without a backslash (`tha^'y.`, `ra. Sau`), `*` for `+`, backslashes that keep nothing,
 * English words (`address`), addresses of the web and of mail.
 *
 * A stop behind a vowel that could be its dot below is told by the shape of syllables, by what
 * follows, and at the end of sentences by which of the two the syllable mostly is; it is a guess
 * there. In the strict mode, and in writing, it is `viqr`.
 *
 * @example
 * ```ts
 * import { decodeCharset, informalViqr, viqr } from '@quocngu/text/charset';
 *
 * const bytes = Uint8Array.from("Anh ta hay. Mai tha^'y.", (unit) => unit.charCodeAt(0));
 * decodeCharset(bytes, viqr).text; //=> 'Anh ta haỵ Mai thấỵ'
 * decodeCharset(bytes, informalViqr, { mode: 'lenient' }).text; //=> 'Anh ta hay. Mai thấy.'
 * ```
 */
export const informalViqr: Charset = {
  name: 'viqr',
  openDecoder: ({ mode }) => (mode === 'strict' ? decodeViqr : decodeInformally),
};
