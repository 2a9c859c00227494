import { requireString } from '../arguments/require.ts';
import type { ToPhonemesOptions } from './phonemes.ts';
import { type PhonemeSegment, segmentPhonemes } from './segment-phonemes.ts';
import { stringifyPhonemes } from './stringify-phonemes.ts';
import { requirePhoneticOptions } from './to-phonemes.ts';

/** What `toIpa` may be told. */
export type ToIpaOptions = ToPhonemesOptions;

/**
 * Writes a text in IPA, in one of the three standards: syllables apart by spaces, each ending in its
 * Chao tone letters. Line breaks stay where they are.
 *
 * What is no Vietnamese syllable (foreign words, numbers, addresses) is given as it is written, in
 * the brackets `⟨ ⟩` that phoneticians put around spelling. Punctuation and symbols are left out.
 * `segmentPhonemes` gives the same with spans and parts.
 *
 * @param text - Any text, composed or decomposed.
 * @param options - The dialect, and how much is written.
 * @returns The transcription.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { toIpa } from '@quocngu/text/phonetics';
 *
 * toIpa('Việt Nam'); //=> 'viət˨˩ naːm˧˧'
 * toIpa('Việt Nam', { dialect: 'south' }); //=> 'jiːk˨˩˨ naːm˧˧'
 * toIpa('Giá vàng: 3.500 USD!'); //=> 'zaː˨˦ vaːŋ˧˨ ⟨3.500⟩ ⟨USD⟩'
 * ```
 */
export function toIpa(text: string, options: ToIpaOptions = {}): string {
  requireString(text);
  requirePhoneticOptions(options);
  return text.replace(/[^\n\r]+/g, (line) =>
    segmentPhonemes(line, options).map(writeSegment).join(' '),
  );
}

function writeSegment({ text, phonemes }: PhonemeSegment): string {
  return phonemes ? stringifyPhonemes(phonemes) : `⟨${text}⟩`;
}
