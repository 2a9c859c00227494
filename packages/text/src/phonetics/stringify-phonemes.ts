import type { Phonemes } from './phonemes.ts';

/**
 * Writes the sounds of a syllable as one word in IPA, with the tone letters at its end.
 *
 * @param phonemes - The sounds, as `toPhonemes` gives them.
 * @returns The transcription, in NFC.
 *
 * @example
 * ```ts
 * import { stringifyPhonemes, toPhonemes } from '@quocngu/text/phonetics';
 *
 * const phonemes = toPhonemes('nghiêng');
 * phonemes && stringifyPhonemes(phonemes); //=> 'ŋiəŋ˧˧'
 * ```
 */
export function stringifyPhonemes(phonemes: Phonemes): string {
  const { onset, medial, nucleus, coda, contour } = phonemes;
  return onset + medial + nucleus + coda + contour;
}
