import { createRunReader } from '../../src/words/run-reader.ts';
import { createRun, lookUp, type Run } from '../../src/words/run.ts';
import { createScanner } from '../../src/words/scanner.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';
import type { WordKnowledge } from './build-lexicon.ts';

/** Tells the function of every run of a text, as the segmenter at work sees them. */
export function forEachRun(
  text: string,
  knowledge: Pick<WordKnowledge, 'vocabulary' | 'lexicon'>,
  use: (run: Run) => void,
): void {
  const run = createRun();
  const reader = createRunReader(createScanner(knowledge.vocabulary), knowledge.vocabulary, run);
  while (reader.at < text.length) {
    reader.read(text);
    lookUp(run, knowledge.lexicon);
    if (run.count > 0) use(run);
  }
}

/**
 * The gold lengths of the words of a run: at the index of the last token of each its number of
 * tokens, else 0. A token that crosses the end of a gold word is a word of its own.
 */
export function goldLengths(run: Run, { words }: TreebankSentence): Int32Array {
  const lengths = new Int32Array(run.count + 1);
  let word = 0;
  let length = 0;
  for (let at = 1; at <= run.count; at++) {
    const start = run.starts[at] ?? 0;
    const end = run.ends[at] ?? 0;
    while (word < words.length && (words[word]?.end ?? 0) <= start) word++;
    length++;
    const next = run.starts[at + 1] ?? 0;
    const isInside = at < run.count && next < (words[word]?.end ?? 0) && end <= next;
    if (isInside) continue;
    lengths[at] = length;
    length = 0;
  }
  return lengths;
}
