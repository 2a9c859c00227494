import { decodeCharset } from '../decode-charset.ts';
import { utf8 } from '../utf-8.ts';
import type { CollectedWords } from './collect-words.ts';
import type { Candidate } from './rank-charsets.ts';
import { weighWords } from './weigh-word.ts';

/** How much a character of UTF-8 tells: its bytes stand one after another by chance in one of twenty. */
const CHARACTER = 3;

/** How much it tells against it that a letter of another script stands within a word. */
const MIXED = -4;
const MIXED_WORD = /[A-Za-z](?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}[A-Za-z]/u;

/** Weighs UTF-8 for words with few characters beyond ASCII, whatever their language. */
export function weighUtf8({ other }: CollectedWords): Candidate {
  const bytes = Uint8Array.from(other.join('\n'), (byte) => byte.charCodeAt(0));
  const { text, losses } = decodeCharset(bytes, utf8);
  const words = text.split('\n');
  const characters = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const mixed = words.filter((word) => MIXED_WORD.test(word)).length;
  const weight = CHARACTER * characters + MIXED * mixed + Math.max(0, weighWords(words));
  return { charset: 'utf-8', weight: losses.length > 0 ? -Infinity : weight, reading: 'utf-8' };
}
