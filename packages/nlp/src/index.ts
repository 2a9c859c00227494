export {
  createWordSegmenter,
  type AddWordsOptions,
  type CreateWordSegmenterOptions,
  type WordSegmenter,
} from './words/create-word-segmenter.ts';
export type { WordListCode, WordPriority } from './words/own-words.ts';
export type { Word } from './words/word.ts';
export type { WordStream } from './words/word-stream.ts';
