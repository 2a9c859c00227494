import { NO_ECHO } from './echo.ts';
import { EDGE } from './word-shape.ts';

/** How far features look to both sides of a word. */
export const MARGIN = 2;

/** The most words of a sentence; a longer one is tagged in parts. */
export const LONGEST_SENTENCE = 256;

/** The words of a sentence, each with what features are made of, from index `MARGIN` on. */
export interface TagSentence {
  /** Index behind the last word. */
  end: number;
  /** Hashes of the letters and signs of words, whatever their forms and cases. */
  readonly keys: Int32Array;
  /** Hashes of their first and last syllables. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Numbers of their syllables. */
  readonly lengths: Int32Array;
  readonly shapes: Uint8Array;
  /** How their two syllables echo each other. */
  readonly echoes: Uint8Array;
  /** 1 where a sentence or quotation may begin with the word. */
  readonly opens: Uint8Array;
  /** What the lexicon says of words, and shapes of those that it has not. */
  readonly classes: Int32Array;
  /** What the lexicon says of their first and last syllables. */
  readonly firstClasses: Uint8Array;
  readonly lastClasses: Uint8Array;
}

/** Creates an empty sentence with room for the longest one. */
export function createTagSentence(): TagSentence {
  const room = LONGEST_SENTENCE + 2 * MARGIN;
  return {
    end: MARGIN,
    keys: new Int32Array(room),
    firsts: new Int32Array(room),
    lasts: new Int32Array(room),
    lengths: new Int32Array(room),
    shapes: new Uint8Array(room),
    echoes: new Uint8Array(room),
    opens: new Uint8Array(room),
    classes: new Int32Array(room),
    firstClasses: new Uint8Array(room),
    lastClasses: new Uint8Array(room),
  };
}

/** Puts into the margins what stands for the beginning and the end. */
export function fillMargins(sentence: TagSentence): void {
  for (let distance = 0; distance < MARGIN; distance++) {
    fillEdge(sentence, distance, 1);
    fillEdge(sentence, sentence.end + distance, 2);
  }
}

function fillEdge(sentence: TagSentence, index: number, side: number): void {
  sentence.keys[index] = side;
  sentence.firsts[index] = side;
  sentence.lasts[index] = side;
  sentence.lengths[index] = 0;
  sentence.shapes[index] = EDGE;
  sentence.echoes[index] = NO_ECHO;
  sentence.opens[index] = 0;
  sentence.classes[index] = -side;
  sentence.firstClasses[index] = 0;
  sentence.lastClasses[index] = 0;
}
