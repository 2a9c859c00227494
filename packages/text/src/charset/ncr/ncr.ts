import type { Charset } from '../charset.ts';
import { openNcrDecoder } from './decode-ncr.ts';

/**
 * Text in ASCII, where references of HTML stand for all other characters: `Vi&#7879;t`,
 * `Vi&#x1EC7;t`, `&Agrave;`, `&ldquo;`.
 *
 * Numbers are read as browsers read them, 128 to 159 as bytes of windows-1252 among them; of the names
 * those of Latin-1, of punctuation and of Vietnamese letters are known. Bytes beyond ASCII are read as
 * UTF-8. In the lenient mode semicolons may be missing as far as browsers allow it, and bytes that are
 * no UTF-8 are read as windows-1252. Markup is not looked at: `&lt;` is `<`.
 *
 * What is written are numbers, and `&amp;` where a `&` could be taken for a reference.
 *
 * @see HTML Standard, section 13.2.5.72: Character reference state.
 */
export const ncr: Charset = {
  name: 'ncr',
  openDecoder: ({ mode }) => openNcrDecoder(mode),
};
