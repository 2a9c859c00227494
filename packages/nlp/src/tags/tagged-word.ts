import type { UniversalTag } from './universal-tag.ts';

/** Anything with the letters of a word: the words of a segmenter, with their spans, for one. */
export interface Taggable {
  /** As it is written; syllables are apart by white space or `_`. */
  readonly text: string;
}

/** A word with its part of speech, and with whatever it came with. */
export type TaggedWord<Word extends Taggable = Taggable> = Word & { readonly upos: UniversalTag };
