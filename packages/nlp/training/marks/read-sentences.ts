import { createMarkReader } from '../../src/marks/mark-reader.ts';
import { FIRST_BASE, FOREIGN, type MarkSyllables, NO_PLAIN } from '../../src/marks/mark-model.ts';
import { createMarkRun } from '../../src/marks/mark-run.ts';

/** A sentence as it was written, edges included: for each token its base and its candidate. */
export interface MarkSentence {
  readonly bases: Uint16Array;
  readonly candidates: Uint16Array;
  readonly capitals: Uint8Array;
}

/** Reads sentences out of texts that have their marks. */
export function readSentences(
  syllables: MarkSyllables,
  texts: readonly string[],
): readonly MarkSentence[] {
  const run = createMarkRun();
  const reader = createMarkReader(syllables, run);
  const sentences: MarkSentence[] = [];
  for (const text of texts) {
    reader.open(text);
    while (reader.read()) {
      if (run.count === 0) continue;
      const length = run.count + 2;
      const bases = Uint16Array.from(run.bases.subarray(0, length));
      const candidates = Uint16Array.from(bases, (base, at) => {
        if (base < FIRST_BASE) return base;
        const given = run.candidates[at] ?? -1;
        if (given >= 0) return given;
        const plain = syllables.plainIndexes[base] ?? NO_PLAIN;
        if (plain !== NO_PLAIN) return (syllables.firstCandidates[base] ?? 0) + plain;
        // Written without marks, which no list has: it is no Vietnamese.
        bases[at] = FOREIGN;
        return FOREIGN;
      });
      sentences.push({ bases, candidates, capitals: run.capitals.slice(0, length) });
    }
  }
  return sentences;
}
