import type { Charset } from '../charset.ts';
import { decodeCharset } from '../decode-charset.ts';
import { ncr } from '../ncr/ncr.ts';
import { informalViqr } from '../viqr/informal-viqr.ts';
import type { Candidate } from './rank-charsets.ts';
import { weighWords } from './weigh-word.ts';

const CHARSETS: readonly Charset[] = [informalViqr, ncr];

/** Most text in ASCII is in neither. */
const PRIOR = -1.5;

/** In Vietnamese three words in four have marks, and in the shortest title one in five. */
const LEAST_MARKED = 0.2;

const MOST_WORDS = 400;
const LONGEST_SAMPLE = 0x2000;

/** Weighs the charsets that write Vietnamese in ASCII. */
export function weighAsciiCharsets(samples: readonly Uint8Array[]): readonly Candidate[] {
  return CHARSETS.map((charset) => {
    const words = new Set<string>();
    for (const sample of samples) {
      const bytes = sample.subarray(0, LONGEST_SAMPLE);
      const { text } = decodeCharset(bytes, charset, { mode: 'lenient' });
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) words.add(word);
    }
    const some = Array.from(words).slice(0, MOST_WORDS);
    const marked = some.filter((word) => /[^a-z]/i.test(word));
    const isMarked = marked.length > 0 && marked.length >= LEAST_MARKED * some.length;
    const weight = isMarked ? PRIOR + weighWords(some) : -Infinity;
    return { charset: charset.name, weight, reading: charset.name };
  });
}
