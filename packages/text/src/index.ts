export { foldMarks } from './fold/fold-marks.ts';
export { normalize, type NormalizationForm, type NormalizeOptions } from './normalize/normalize.ts';
export { segmentSentences, type SegmentSentencesOptions } from './sentences/segment-sentences.ts';
export { toSlug } from './slug/to-slug.ts';
export { countSyllables } from './syllables/count-syllables.ts';
