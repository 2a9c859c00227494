/**
 * The decoders of legacy charsets against the one that platforms have, which reads the same bytes
 * as windows-1258 and composes nothing. Run: `tsx bench/charset.ts`.
 */
import {
  decodeCharset,
  encodeCharset,
  ncr,
  tcvn3,
  tcvn5712,
  viqr,
  viscii,
  vni,
  vps,
  windows1258,
} from '@quocngu/text/charset';
import { compare, readSamples } from './compare.ts';

const decoder = new TextDecoder('windows-1258');
const news = readSamples().filter(({ name }) => name.endsWith('NFC'));
const long = news.at(-1)?.text ?? '';
const megabyte = { name: '1 MB', text: long.repeat(Math.ceil(1e6 / long.length)) };

for (const charset of [tcvn3, tcvn5712, viscii, vps, vni, windows1258, viqr, ncr]) {
  for (const { name, text } of [...news, megabyte]) {
    const { bytes } = encodeCharset(text, charset);
    compare(
      `decodeCharset, ${charset.name}`,
      [
        { name: 'decodeCharset', run: () => decodeCharset(bytes, charset).text },
        { name: 'TextDecoder', run: () => decoder.decode(bytes) },
      ],
      // One unit for a byte, so that a figure is for a byte.
      [{ name: `${bytes.length} bytes (${name})`, text: ' '.repeat(bytes.length) }],
    );
  }
}
