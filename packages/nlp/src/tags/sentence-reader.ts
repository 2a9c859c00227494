import {
  fillMargins,
  LONGEST_SENTENCE,
  MARGIN,
  OPENS,
  STOPS,
  type TagSentence,
} from './tag-sentence.ts';
import { classify, createWordMemory } from './word-memory.ts';
import type { WordReader } from './word-reader.ts';
import { hasCapital, LOWER } from './word-shape.ts';

/** Words with letters that a sentence in capitals has at least: an abbreviation alone is none. */
const HEADLINE_WORDS = 3;

/** Reads sentences of words. */
export interface SentenceReader {
  /**
   * Reads words up to the end of the sentence that begins with one of them.
   *
   * @param forms - The words as they are written.
   * @param start - Index of the first word of the sentence.
   * @returns Index behind its last word.
   */
  readonly read: (forms: readonly string[], start: number, sentence: TagSentence) => number;
}

/** Creates a reader of sentences. */
export function createSentenceReader(reader: WordReader): SentenceReader {
  const memory = createWordMemory(reader);
  return { read };

  function read(forms: readonly string[], start: number, sentence: TagSentence): number {
    memory.begin(sentence);
    const { signs, opens } = sentence;
    let words = 0;
    let letters = 0;
    let capitals = 0;
    let next = start;
    let end = MARGIN;
    let sign = OPENS;
    for (; next < forms.length && end < LONGEST_SENTENCE + MARGIN; next++) {
      const form = forms[next] ?? '';
      if ((sign & STOPS) !== 0 && reader.isCapitalized(form)) break;
      memory.read(form, sentence, end);
      opens[end] = (sign & OPENS) === 0 ? 0 : 1;
      sign = signs[end] ?? 0;
      const ofForm = sentence.letters[end] ?? 0;
      if (ofForm > 0) words++;
      letters += ofForm;
      capitals += sentence.capitals[end] ?? 0;
      end++;
    }
    sentence.end = end;
    // In a headline in capitals they tell nothing.
    if (words >= HEADLINE_WORDS && capitals * 10 >= letters * 9) {
      for (let at = MARGIN; at < end; at++) lower(forms[start + at - MARGIN] ?? '', sentence, at);
    }
    fillMargins(sentence);
    return next;
  }

  /** Reads a word as if it stood there in small letters. */
  function lower(form: string, sentence: TagSentence, at: number): void {
    if (!hasCapital(sentence.shapes[at] ?? 0)) return;
    reader.read(form, sentence, at);
    sentence.numbers[at] = 0;
    sentence.shapes[at] = LOWER;
    classify(sentence, at);
  }
}
