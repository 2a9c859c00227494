import type { Span } from '@quocngu/span';
import { requireString } from '../arguments/require.ts';
import { holdsAddress } from '../characters/address.ts';
import type { Phonemes, ToPhonemesOptions } from './phonemes.ts';
import { requirePhoneticOptions, toPhonemes } from './to-phonemes.ts';

/** What `segmentPhonemes` may be told. */
export type SegmentPhonemesOptions = ToPhonemesOptions;

/** A syllable of a text with its sounds, or something else that a reader would have to say. */
export interface PhonemeSegment extends Span {
  /** What stands there, as it is written. */
  readonly text: string;
  /** The sounds; left out where it is no Vietnamese syllable: a foreign word, a number, an address. */
  readonly phonemes?: Phonemes;
}

/**
 * Letters and digits in a row, with the apostrophes and joiners inside, and the signs between the
 * digits of numbers, dates and times.
 */
const PIECE =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’\u00ad\u200c\u2060\u200d]|(?<=\p{N})[.,:/–-](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** An address without the punctuation around it. */
const ADDRESS = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}/])?/u;

/**
 * Finds the syllables of a text, each with its sounds, and between them what is no syllable, so that
 * nothing that is spoken gets lost unseen. White space, punctuation and symbols are left out.
 *
 * A foreign word that is written like a syllable is read as one: `in`, `AI`. Numbers are not read:
 * `@quocngu/text/spoken` says them.
 *
 * @param text - Any text.
 * @param options - The dialect, and how much is written.
 * @returns The segments in order, with offsets in UTF-16 code units.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { segmentPhonemes } from '@quocngu/text/phonetics';
 *
 * const segments = segmentPhonemes('Sở KH&ĐT báo cáo', { dialect: 'central' });
 * segments.map(({ phonemes }) => phonemes?.onset); //=> ['ʂ', undefined, undefined, 'ɓ', 'k']
 * segments.filter(({ phonemes }) => !phonemes); //=> [{ start: 3, end: 5, text: 'KH' }, { start: 6, end: 8, text: 'ĐT' }]
 * ```
 */
export function segmentPhonemes(
  text: string,
  options: SegmentPhonemesOptions = {},
): PhonemeSegment[] {
  requireString(text);
  requirePhoneticOptions(options);
  const segments: PhonemeSegment[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    const pieces = holdsAddress(chunk) ? [ADDRESS.exec(chunk)] : chunk.matchAll(PIECE);
    for (const piece of pieces) {
      if (piece === null) continue;
      const start = index + piece.index;
      const phonemes = toPhonemes(piece[0], options);
      const segment = { start, end: start + piece[0].length, text: piece[0] };
      segments.push(phonemes ? { ...segment, phonemes } : segment);
    }
  }
  return segments;
}
