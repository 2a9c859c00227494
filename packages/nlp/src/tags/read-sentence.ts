import { UNLISTED } from './tag-model.ts';
import { fillMargins, LONGEST_SENTENCE, MARGIN, type TagSentence } from './tag-sentence.ts';
import type { WordReader } from './word-reader.ts';
import { hasCapital, LOWER, NUMBER, NUMERAL, SIGN } from './word-shape.ts';

/** Classes of words by their shapes, where those say more than the lexicon. */
const NAME_CLASS = -3;
const NUMBER_CLASS = -4;

/** Words with letters that a sentence in capitals has at least: an abbreviation alone is none. */
const HEADLINE_WORDS = 3;

/**
 * Reads words up to the end of the sentence that begins with one of them.
 *
 * @param forms - The words as they are written.
 * @param start - Index of the first word of the sentence.
 * @returns Index behind its last word.
 */
export function readSentence(
  reader: WordReader,
  forms: readonly string[],
  start: number,
  sentence: TagSentence,
): number {
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let next = start;
  let end = MARGIN;
  for (; next < forms.length && end < LONGEST_SENTENCE + MARGIN; next++) {
    const form = forms[next] ?? '';
    if (end > MARGIN && reader.isStop() && reader.isCapitalized(form)) break;
    reader.read(form, sentence, end++);
    const { make } = reader;
    if (make.letters > 0) words++;
    letters += make.letters;
    capitals += make.capitals;
  }
  sentence.end = end;
  // In a headline in capitals they tell nothing.
  const isHeadline = words >= HEADLINE_WORDS && capitals * 10 >= letters * 9;
  for (let at = MARGIN; at < end; at++) classify(sentence, at, isHeadline);
  fillMargins(sentence);
  return next;
}

function classify({ shapes, classes, keys }: TagSentence, at: number, isHeadline: boolean): void {
  let shape = shapes[at] ?? 0;
  if (isHeadline && hasCapital(shape)) shape = shapes[at] = LOWER;
  if (shape === NUMBER || shape === NUMERAL) classes[at] = NUMBER_CLASS;
  else if (shape === SIGN) classes[at] = keys[at] ?? 0;
  else if (classes[at] === UNLISTED && hasCapital(shape)) classes[at] = NAME_CLASS;
}
