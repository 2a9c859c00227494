import type { Run } from '../../src/words/run.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';
import type { WordKnowledge } from './build-lexicon.ts';
import { forEachRun, goldLengths } from './read-runs.ts';
import type { SlotFinder } from './slots.ts';

/** The most tokens of a word in training. */
export const LONGEST_TRAINED = 7;

/** A run with the slots of all its gaps and possible words, and with its gold words. */
export interface Example {
  readonly count: number;
  /** Slots of the gap behind each token, from index 1. */
  readonly gaps: readonly Int32Array[];
  /** At `(start − 1) · LONGEST_TRAINED + length − 1` the slots of a word. */
  readonly words: readonly Int32Array[];
  /** Lengths of the gold words at the indices of their last tokens. */
  readonly gold: Int32Array;
}

/** Makes the examples of a sentence: one for each run of two tokens or more. */
export function makeExamples(
  sentence: TreebankSentence,
  knowledge: WordKnowledge,
  finder: SlotFinder,
): readonly Example[] {
  const examples: Example[] = [];
  forEachRun(sentence.text, knowledge, (run) => {
    if (run.count > 1) examples.push(makeExample(run, goldLengths(run, sentence), finder));
  });
  return examples;
}

function makeExample(run: Run, gold: Int32Array, finder: SlotFinder): Example {
  const { count } = run;
  const empty: Int32Array = new Int32Array(0);
  const gaps = [empty];
  const words: Int32Array[] = [];
  for (let at = 1; at <= count; at++) {
    if (at < count) gaps.push(finder.ofGap(run, at));
    for (let length = 1; length <= LONGEST_TRAINED; length++) {
      words.push(at + length - 1 <= count ? finder.ofWord(run, at, length) : empty);
    }
  }
  return { count, gaps, words, gold: trim(gold) };
}

/** Gold words that are longer than training can have them, cut from their beginning. */
function trim(gold: Int32Array): Int32Array {
  const lengths = Int32Array.from(gold);
  for (let at = 1; at < lengths.length; at++) {
    let length = lengths[at] ?? 0;
    let end = at - length;
    while (length > LONGEST_TRAINED) {
      end += LONGEST_TRAINED;
      lengths[end] = LONGEST_TRAINED;
      length -= LONGEST_TRAINED;
    }
    lengths[at] = length;
  }
  return lengths;
}
