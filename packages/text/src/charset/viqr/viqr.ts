import type { Charset } from '../charset.ts';
import { decodeViqr } from './decode-viqr.ts';

/**
 * VIQR, Vietnamese Quoted-Readable: ASCII with the marks behind the letter, `a^'` for ấ, `u+` for ư,
 * `dd` for đ. A backslash keeps the character behind it as it is: `hay\.`, `Ted\dy`.
 *
 * It is read exactly, in both modes: what can be a mark of the letter before it is one, first a
 * shape, then a tone, and `ta.` is `tạ`. For text whose writers left the backslashes out there is
 * `informalViqr`. What is written reads back as it was. The switches `\V`, `\M` and `\L` between
 * states, which the report of Viet-Std has besides, are not known here.
 *
 * @see RFC 1456, Conventions for Encoding the Vietnamese Language.
 */
export const viqr: Charset = {
  name: 'viqr',
  openDecoder: () => decodeViqr,
};
