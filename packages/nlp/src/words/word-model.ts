import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that decides where words end. */
export interface WordModel {
  readonly vocabulary: Vocabulary;
  /** Traits of syllables by their numbers; see `syllable-traits.ts`. */
  readonly traits: Uint32Array;
  readonly lexicon: Lexicon;
  /**
   * All weights: of syllables, `SYLLABLE_WEIGHTS` each; of the places of the lexicon,
   * `LEXICON_WEIGHTS` each; of the tables.
   */
  readonly weights: Int16Array;
  /** Where in them each part begins. */
  readonly offsets: Readonly<Record<TableName | 'sequences' | 'end', number>>;
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
