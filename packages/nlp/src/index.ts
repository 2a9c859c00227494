export { extractKeywords, type ExtractKeywordsOptions } from './keywords/extract-keywords.ts';
export type { Keyword } from './keywords/keyword.ts';
export { detectLanguage } from './language/detect-language.ts';
export { detectLineLanguages, type LineLanguage } from './language/detect-line-languages.ts';
export type { TextLanguage } from './language/profiles.ts';
export type { LanguageGuess } from './language/weigh-evidence.ts';
export {
  createMarkRestorer,
  type CreateMarkRestorerOptions,
  type MarkCandidate,
  type MarkRestorer,
  type MarkSuggestion,
  type SuggestMarksOptions,
} from './marks/create-mark-restorer.ts';
export {
  createNameRecognizer,
  type CreateNameRecognizerOptions,
  type NameRecognizer,
  type NamesAndTitles,
} from './names/create-name-recognizer.ts';
export type { Name, NameType, Title } from './names/name.ts';
export {
  summarize,
  type SummarizeOptions,
  type SummaryPosition,
  type SummarySentence,
} from './summary/summarize.ts';
export { createTagger, type CreateTaggerOptions, type Tagger } from './tags/create-tagger.ts';
export type { Taggable, TaggedWord } from './tags/tagged-word.ts';
export type { UniversalTag } from './tags/universal-tag.ts';
export {
  createWordSegmenter,
  type AddWordsOptions,
  type CreateWordSegmenterOptions,
  type WordSegmenter,
} from './words/create-word-segmenter.ts';
export type { WordListCode, WordPriority } from './words/own-words.ts';
export type { Word } from './words/word.ts';
export type { WordStream } from './words/word-stream.ts';
