import { requireOneOf } from '../arguments/require.ts';
import { CHARSET_NAMES, type Charset, type CharsetName } from './charset.ts';
import { ncr } from './ncr/ncr.ts';
import { tcvn3 } from './tcvn3.ts';
import { tcvn5712 } from './tcvn5712.ts';
import { utf8 } from './utf-8.ts';
import { informalViqr } from './viqr/informal-viqr.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';
import { windows1258 } from './windows-1258.ts';

const CHARSETS: Readonly<Record<CharsetName, Charset>> = {
  ncr,
  tcvn3,
  'tcvn5712-1': tcvn5712,
  'utf-8': utf8,
  viqr: informalViqr,
  viscii,
  vni,
  vps,
  'windows-1258': windows1258,
};

/**
 * Gives the charset of a name; for `viqr` it is `informalViqr`. It brings all of them along: where the
 * charset is known beforehand, import its constant instead.
 *
 * @param name - One of the names of `CharsetName`, in small letters.
 * @returns The charset, for `decodeCharset` and its like.
 * @throws TypeError where the name is no string, RangeError for another name.
 *
 * @example
 * ```ts
 * import { decodeCharset, getCharset } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0x61, 0xf8), getCharset('vni')).text; //=> 'à'
 * ```
 */
export function getCharset(name: CharsetName): Charset {
  requireOneOf('name', name, CHARSET_NAMES);
  return CHARSETS[name];
}
