export type { Dialect, Phonemes, PhoneticDetail, ToPhonemesOptions } from './phonemes.ts';
export {
  type PhonemeSegment,
  segmentPhonemes,
  type SegmentPhonemesOptions,
} from './segment-phonemes.ts';
export { stringifyPhonemes } from './stringify-phonemes.ts';
export { toIpa, type ToIpaOptions } from './to-ipa.ts';
export { toPhonemes } from './to-phonemes.ts';
