export { foldMarks } from './fold/fold-marks.ts';
export { normalize, type NormalizationForm, type NormalizeOptions } from './normalize/normalize.ts';
export { segmentSentences, type SegmentSentencesOptions } from './sentences/segment-sentences.ts';
export { toSlug } from './slug/to-slug.ts';
export {
  composeSyllable,
  type SyllableParts,
  type ToneStyle,
} from './syllables/compose-syllable.ts';
export { countSyllables } from './syllables/count-syllables.ts';
export { listSyllables } from './syllables/list-syllables.ts';
export { parseSyllable } from './syllables/parse-syllable.ts';
export type { Syllable, SyllableFault, Tone } from './syllables/syllable.ts';
export { normalizeTone, type NormalizeToneOptions } from './tones/normalize-tone.ts';
