export type { CapitalsTreatment, ToSentenceCaseOptions } from './case/rewrite-words.ts';
export { toLowerCase } from './case/to-lower-case.ts';
export { toSentenceCase } from './case/to-sentence-case.ts';
export { toTitleCase, type ToTitleCaseOptions } from './case/to-title-case.ts';
export { toUpperCase } from './case/to-upper-case.ts';
export { foldMarks } from './fold/fold-marks.ts';
export { foldMarksWithMap } from './fold/fold-marks-with-map.ts';
export { composeLetter } from './letters/compose-letter.ts';
export { decomposeLetter } from './letters/decompose-letter.ts';
export type { Letter, LetterShape } from './letters/letter.ts';
export type { MappedText } from './normalize/mapped-text.ts';
export { normalize, type NormalizationForm, type NormalizeOptions } from './normalize/normalize.ts';
export { normalizeWithMap } from './normalize/normalize-with-map.ts';
export { compareCldr } from './order/compare-cldr.ts';
export { compareDictionary } from './order/compare-dictionary.ts';
export { comparePeople } from './order/compare-people.ts';
export { createComparator, type CreateComparatorOptions } from './order/create-comparator.ts';
export {
  createPersonComparator,
  type CreatePersonComparatorOptions,
} from './order/create-person-comparator.ts';
export { parsePersonName, type PersonName } from './order/person-name.ts';
export { toPersonSortKey, type ToPersonSortKeyOptions } from './order/person-sort-key.ts';
export { compareSortKeys, toSortKey, type ToSortKeyOptions } from './order/sort-key.ts';
export type { SortOrder } from './order/sort-order.ts';
export type { RepairCode } from './repair/pass.ts';
export { repair, type Repair, type RepairedText, type RepairOptions } from './repair/repair.ts';
export {
  createMatcher,
  type CreateMatcherOptions,
  type Matcher,
  type SearchMatch,
} from './search/create-matcher.ts';
export { findMatches } from './search/find-matches.ts';
export { isSearchMatch, type IsSearchMatchOptions } from './search/is-search-match.ts';
export type { MarkSensitivity } from './search/key-form.ts';
export type { SpellingVariants } from './search/key-text.ts';
export { matchesQuery } from './search/matches-query.ts';
export { type MatchSegment, segmentMatches } from './search/segment-matches.ts';
export { type SearchKey, toSearchKeys, type ToSearchKeysOptions } from './search/to-search-keys.ts';
export { segmentSentences, type SegmentSentencesOptions } from './sentences/segment-sentences.ts';
export { SYMBOL_WORDS, type SymbolWords } from './slug/symbol-words.ts';
export { type SlugSeparator, toSlug, type ToSlugOptions } from './slug/to-slug.ts';
export {
  composeSyllable,
  type SyllableParts,
  type ToneStyle,
} from './syllables/compose-syllable.ts';
export { countSyllables } from './syllables/count-syllables.ts';
export { listSyllables } from './syllables/list-syllables.ts';
export {
  normalizeSpelling,
  type NormalizeSpellingOptions,
  normalizeSpellingWithMap,
} from './syllables/normalize-spelling.ts';
export { parseSyllable } from './syllables/parse-syllable.ts';
export {
  segmentSyllables,
  type SyllableToken,
  type SyllableTokenType,
} from './syllables/segment-syllables.ts';
export { isSpellingVariant, listSpellingVariants } from './syllables/spelling-variants.ts';
export type { Syllable, SyllableFault, Tone } from './syllables/syllable.ts';
export {
  normalizeTone,
  normalizeToneWithMap,
  type NormalizeToneOptions,
} from './tones/normalize-tone.ts';
