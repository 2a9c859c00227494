import {
  decodeCharset,
  detectCharset,
  getCharset,
  utf8,
  type CharsetName,
} from '@quocngu/text/charset';

/** A page as text, and what its bytes were in. */
export interface DecodedPage {
  readonly text: string;
  /** The charset; left out where the page was text already. */
  readonly charset?: string;
  /** Whether some bytes could not be read. */
  readonly hasLosses: boolean;
}

/** Below this, a detected charset is not relied on. */
const SURE = 0.8;

/** Where a page may name its charset, in bytes. */
const HEAD = 4096;

/** Names under which pages have the charsets that are not named alike. */
const ALIASES: Readonly<Record<string, CharsetName>> = {
  utf8: 'utf-8',
  'utf-8': 'utf-8',
  'windows-1258': 'windows-1258',
  cp1258: 'windows-1258',
  'x-cp1258': 'windows-1258',
  viscii: 'viscii',
  'x-viet-viscii': 'viscii',
  'x-viet-tcvn': 'tcvn3',
  'x-viet-tcvn5712': 'tcvn5712-1',
  'x-viet-vni': 'vni',
  'x-viet-vps': 'vps',
};

/**
 * Reads the bytes of a page: by its byte order mark, by the charset that it names, else by what its
 * bytes look like. A name that the bytes contradict is passed over, as pages of old often name one
 * that they are not in.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const named = namedCharset(bytes);
  const asUtf8 = decodeCharset(bytes, utf8);
  if (asUtf8.losses.length === 0 && (named === undefined || named === 'utf-8')) {
    return { text: asUtf8.text, charset: 'utf-8', hasLosses: false };
  }
  const charset = named !== undefined && named !== 'utf-8' ? named : detectLegacy(bytes);
  if (charset === undefined) return { text: asUtf8.text, charset: 'utf-8', hasLosses: true };
  const { text, losses } = decodeCharset(bytes, getCharset(charset), { mode: 'lenient' });
  return { text, charset, hasLosses: losses.length > 0 };
}

function decodeMarked(bytes: Uint8Array): DecodedPage | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const { text, losses } = decodeCharset(bytes.subarray(3), utf8);
    return { text, charset: 'utf-8', hasLosses: losses.length > 0 };
  }
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (!isLittle && !isBig) return undefined;
  const charset = isLittle ? 'utf-16le' : 'utf-16be';
  return {
    text: decodeUtf16(bytes.subarray(2), isLittle),
    charset,
    hasLosses: bytes.length % 2 > 0,
  };
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    chunks.push(String.fromCharCode(view.getUint16(at, isLittle)));
  }
  return chunks.join('').normalize('NFC');
}

function namedCharset(bytes: Uint8Array): CharsetName | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const name = /<meta[^>]{1,400}?charset=["']?([\w-]+)/i.exec(head.replaceAll(' ', ''))?.[1];
  return name === undefined ? undefined : ALIASES[name.toLowerCase()];
}

function detectLegacy(bytes: Uint8Array): CharsetName | undefined {
  const [guess] = detectCharset(bytes);
  if (guess === undefined || guess.confidence < SURE) return undefined;
  const { charset } = guess;
  return charset === 'utf-16be' || charset === 'utf-16le' || charset === 'utf-8'
    ? undefined
    : charset;
}
