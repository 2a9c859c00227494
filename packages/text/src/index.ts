export { foldMarks } from './fold/fold-marks.ts';
export { foldMarksWithMap } from './fold/fold-marks-with-map.ts';
export { composeLetter } from './letters/compose-letter.ts';
export { decomposeLetter } from './letters/decompose-letter.ts';
export type { Letter, LetterShape } from './letters/letter.ts';
export type { MappedText } from './normalize/mapped-text.ts';
export { normalize, type NormalizationForm, type NormalizeOptions } from './normalize/normalize.ts';
export { normalizeWithMap } from './normalize/normalize-with-map.ts';
export type { RepairCode } from './repair/pass.ts';
export { repair, type Repair, type RepairedText, type RepairOptions } from './repair/repair.ts';
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
export {
  normalizeTone,
  normalizeToneWithMap,
  type NormalizeToneOptions,
} from './tones/normalize-tone.ts';
