import { NO_ECHO } from './echo.ts';
import { EDGE } from './word-shape.ts';

/** How far features look to both sides of a word. */
export const MARGIN = 2;

/** The most words of a sentence; a longer one is tagged in parts. */
export const LONGEST_SENTENCE = 256;

/** What features are made of, of the word at each index. */
export interface WordFacts {
  /** Hashes of the letters and signs of words, whatever their forms and cases. */
  readonly keys: Int32Array;
  /** Hashes of their first and last syllables. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Numbers of their syllables, letters, and capitals among these. */
  readonly lengths: Int32Array;
  readonly letters: Int32Array;
  readonly capitals: Int32Array;
  readonly shapes: Uint8Array;
  /** How their two syllables echo each other. */
  readonly echoes: Uint8Array;
  /** What signs do: `STOPS` and `OPENS`, added up. */
  readonly signs: Uint8Array;
  /** What the lexicon says of words, and shapes of those that it has not. */
  readonly classes: Int32Array;
  /** What the lexicon says of their first and last syllables. */
  readonly firstClasses: Uint8Array;
  readonly lastClasses: Uint8Array;
}

/** A sign that ends sentences. */
export const STOPS = 1;

/** A sign behind which something may begin. */
export const OPENS = 2;

/** Creates room for what is known of words. */
export function createWordFacts(room: number): WordFacts {
  return {
    keys: new Int32Array(room),
    firsts: new Int32Array(room),
    lasts: new Int32Array(room),
    lengths: new Int32Array(room),
    letters: new Int32Array(room),
    capitals: new Int32Array(room),
    shapes: new Uint8Array(room),
    echoes: new Uint8Array(room),
    signs: new Uint8Array(room),
    classes: new Int32Array(room),
    firstClasses: new Uint8Array(room),
    lastClasses: new Uint8Array(room),
  };
}

/** Copies what is known of a word. */
export function copyFacts(from: WordFacts, at: number, into: WordFacts, index: number): void {
  into.keys[index] = from.keys[at] ?? 0;
  into.firsts[index] = from.firsts[at] ?? 0;
  into.lasts[index] = from.lasts[at] ?? 0;
  into.lengths[index] = from.lengths[at] ?? 0;
  into.letters[index] = from.letters[at] ?? 0;
  into.capitals[index] = from.capitals[at] ?? 0;
  into.shapes[index] = from.shapes[at] ?? 0;
  into.echoes[index] = from.echoes[at] ?? 0;
  into.signs[index] = from.signs[at] ?? 0;
  into.classes[index] = from.classes[at] ?? 0;
  into.firstClasses[index] = from.firstClasses[at] ?? 0;
  into.lastClasses[index] = from.lastClasses[at] ?? 0;
}

/** The words of a sentence, from index `MARGIN` on. */
export interface TagSentence extends WordFacts {
  /** Index behind the last word. */
  end: number;
  /** 1 where a sentence or quotation may begin with the word. */
  readonly opens: Uint8Array;
  /** Numbers of words that are alike in all that is known of them; 0 for words without one. */
  readonly numbers: Int32Array;
  /** Counts how often numbers have been given anew. */
  generation: number;
}

/** The numbers of what stands before and behind a sentence, and the first one of a word. */
const BEGIN_NUMBER = 1;
const END_NUMBER = 2;
export const FIRST_NUMBER = 3;

/** Creates an empty sentence with room for the longest one. */
export function createTagSentence(): TagSentence {
  const room = LONGEST_SENTENCE + 2 * MARGIN;
  return {
    end: MARGIN,
    ...createWordFacts(room),
    opens: new Uint8Array(room),
    numbers: new Int32Array(room),
    generation: 0,
  };
}

/** Puts into the margins what stands for the beginning and the end. */
export function fillMargins(sentence: TagSentence): void {
  for (let distance = 0; distance < MARGIN; distance++) {
    fillEdge(sentence, distance, BEGIN_NUMBER);
    fillEdge(sentence, sentence.end + distance, END_NUMBER);
  }
}

function fillEdge(sentence: TagSentence, index: number, side: number): void {
  sentence.numbers[index] = side;
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
