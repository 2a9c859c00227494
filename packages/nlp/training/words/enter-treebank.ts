import { addBranch, DEEPER } from '../../src/words/lexicon.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';
import type { WordKnowledge } from './build-lexicon.ts';
import { forEachRun, goldLengths } from './read-runs.ts';

/**
 * Enters the pairs of neighbouring syllables of annotated sentences, and their longer words, so that
 * they can have weights. They stay what they are to the lists: in none, or in those that have them.
 */
export function enterTreebank(
  knowledge: WordKnowledge,
  sentences: readonly TreebankSentence[],
): void {
  const { lexicon } = knowledge;
  for (const sentence of sentences) {
    forEachRun(sentence.text, knowledge, (run) => {
      const { count, syllables } = run;
      for (let at = 0; at <= count; at++) {
        addBranch(lexicon, syllables[at] ?? 0, syllables[at + 1] ?? 0);
      }
      const lengths = goldLengths(run, sentence);
      for (let end = 3; end <= count; end++) {
        const length = lengths[end] ?? 0;
        if (length !== 3 && length !== 4) continue;
        let node = syllables[end - length + 1] ?? 0;
        for (let at = end - length + 2; at <= end; at++) {
          node = DEEPER + addBranch(lexicon, node, syllables[at] ?? 0);
        }
      }
    });
  }
}
