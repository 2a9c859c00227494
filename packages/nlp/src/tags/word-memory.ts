import { copyText } from '../words/copy-text.ts';
import { copyFacts, createWordFacts, FIRST_NUMBER, LONGEST_SENTENCE } from './tag-sentence.ts';
import { UNLISTED } from './tag-model.ts';
import type { TagSentence, WordFacts } from './tag-sentence.ts';
import type { WordReader } from './word-reader.ts';
import { hasCapital, NUMBER, NUMERAL, SIGN } from './word-shape.ts';

/** How many forms are kept at most; their numbers stay below it. */
export const MOST_FORMS = 8192;

/** Longer forms are rare, and not kept. */
const LONGEST_FORM = 48;

/** Classes of words by their shapes, where those say more than the lexicon. */
const NAME_CLASS = -3;
const NUMBER_CLASS = -4;

/** Reads words, and remembers the forms that it has read. */
export interface WordMemory {
  /** Reads a word into a sentence. */
  readonly read: (form: string, sentence: TagSentence, index: number) => void;
  /** Begins a sentence; when too many forms are kept, all are forgotten. */
  readonly begin: (sentence: TagSentence) => void;
}

/** Creates a memory of what a reader reads. */
export function createWordMemory(reader: WordReader): WordMemory {
  const numbers = new Map<string, number>();
  const facts = createWordFacts(MOST_FORMS);
  let generation = 0;
  return { read, begin };

  function begin(sentence: TagSentence): void {
    if (FIRST_NUMBER + numbers.size + LONGEST_SENTENCE > MOST_FORMS) {
      numbers.clear();
      generation++;
    }
    sentence.generation = generation;
  }

  function read(form: string, sentence: TagSentence, index: number): void {
    let number = numbers.get(form) ?? 0;
    if (number === 0 && form.length <= LONGEST_FORM) {
      number = FIRST_NUMBER + numbers.size;
      numbers.set(copyText(form), number);
      reader.read(form, facts, number);
      classify(facts, number);
    }
    sentence.numbers[index] = number;
    if (number > 0) {
      copyFacts(facts, number, sentence, index);
    } else {
      reader.read(form, sentence, index);
      classify(sentence, index);
    }
  }
}

/** Gives a word the class of its shape, where that says more than the lexicon. */
export function classify({ shapes, classes, keys }: WordFacts, at: number): void {
  const shape = shapes[at] ?? 0;
  if (shape === NUMBER || shape === NUMERAL) classes[at] = NUMBER_CLASS;
  else if (shape === SIGN) classes[at] = keys[at] ?? 0;
  else if (classes[at] === UNLISTED && hasCapital(shape)) classes[at] = NAME_CLASS;
}
