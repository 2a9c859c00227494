import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that decides where words end. */
export interface WordModel {
  readonly vocabulary: Vocabulary;
  /** Traits of syllables by their numbers; see `syllable-traits.ts`. */
  readonly traits: Uint32Array;
  readonly lexicon: Lexicon;
  /**
   * All weights, in the memory of the lexicon: those of its places where they stand in it; behind it
   * those of syllables, `SYLLABLE_WEIGHTS` each, and of the tables.
   */
  readonly weights: Int16Array;
  /** Where in them each part behind the lexicon begins, and where the last one ends. */
  readonly offsets: Readonly<Record<TableName | 'syllables' | 'end', number>>;
}

/** The names of `TABLES`. */
export type TableName =
  | 'classes'
  | 'extensions'
  | 'families'
  | 'four'
  | 'frequencies'
  | 'listed'
  | 'more'
  | 'names'
  | 'one'
  | 'shapes'
  | 'two';
