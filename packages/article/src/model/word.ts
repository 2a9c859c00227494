import type { FieldSpan } from './span.ts';

/** A universal part-of-speech tag, see https://universaldependencies.org/u/pos/. */
export type UniversalTag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark of punctuation. Words do not overlap. */
export interface Word {
  /** Always `word`. */
  readonly type: 'word';
  /** The stretch of text; a word of several syllables holds the spaces between them. */
  readonly span: FieldSpan;
  /** Universal part-of-speech tag. */
  readonly upos?: UniversalTag;
  /** Part-of-speech tag of the tag set that the producer was trained on. */
  readonly xpos?: string;
}
