import type { Charset } from '../charset.ts';
import { decodeCharset } from '../decode-charset.ts';
import { tcvn3 } from '../tcvn3.ts';
import { tcvn5712 } from '../tcvn5712.ts';
import { viscii } from '../viscii.ts';
import { vni } from '../vni.ts';
import { vps } from '../vps.ts';
import { windows1258 } from '../windows-1258.ts';
import type { CollectedWords } from './collect-words.ts';
import type { Candidate } from './rank-charsets.ts';
import { weighWords } from './weigh-word.ts';

/** What is known beforehand: most files are in none of these, and hardly one is in the last. */
const PRIORS: readonly (readonly [Charset, number])[] = [
  [tcvn3, -1.5],
  [vni, -1.5],
  [windows1258, -1.5],
  [viscii, -1.5],
  [vps, -1.5],
  [tcvn5712, -3],
];

/** Words of ASCII count half, and tell no more than this: files have code and markup in them too. */
const LEAST_PLAIN = -6;
const MOST_PLAIN = 3;

/** Weighs the charsets of one byte a character by how Vietnamese the words look that they read. */
export function weighByteCharsets({ ascii, other }: CollectedWords): readonly Candidate[] {
  const bytes = Uint8Array.from(other.join('\n'), (byte) => byte.charCodeAt(0));
  const plain = Math.max(LEAST_PLAIN, Math.min(MOST_PLAIN, weighWords(ascii) / 2));
  return PRIORS.map(([charset, prior]) => {
    const reading = decodeCharset(bytes, charset).text;
    const weight = prior + plain + weighWords(reading.split('\n'));
    return { charset: charset.name, weight, reading };
  });
}
