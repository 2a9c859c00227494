import type { MarkSyllables } from '../../src/marks/mark-model.ts';
import { contextKey } from './count-marks.ts';
import { type MarkEvidence, type PairEvidence, tripleKey } from './mark-evidence.ts';
import { ALONE, TOGETHER } from './mark-weights.ts';
import type { MarkSentence } from './read-sentences.ts';

/** A token with the evidence for its candidates. */
export interface MarkExampleToken {
  readonly width: number;
  /** The candidate that was written, counted within the base. */
  readonly gold: number;
  /** At `candidate * ALONE.length + kind`. */
  readonly alone: Float64Array;
  /** Candidates of the token before and of this one, and at `edge * TOGETHER.length + kind` their evidence. */
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  readonly together: Float64Array;
}

export type MarkExample = readonly MarkExampleToken[];

/** Looks up the evidence for a sentence. */
export function makeExample(
  sentence: MarkSentence,
  evidence: MarkEvidence,
  { firstCandidates }: MarkSyllables,
): MarkExample {
  const { bases, candidates, capitals } = sentence;
  const tokens = Array.from(bases, (base, at): MarkExampleToken => {
    const first = firstCandidates[base] ?? 0;
    const width = (firstCandidates[base + 1] ?? 0) - first;
    const alone = new Float64Array(width * ALONE.length);
    for (let index = 0; index < width; index++) {
      const candidate = first + index;
      const share = evidence.shares[candidate] ?? 0;
      alone.set(
        [
          share,
          evidence.frequencies[candidate] ?? 0,
          capitals[at] === 1 ? (evidence.capitals[candidate] ?? 0) : 0,
          share + (evidence.exits[candidate] ?? 0),
        ],
        index * ALONE.length,
      );
    }
    const key = contextKey(bases[at - 1] ?? 0, base);
    const pairs: readonly PairEvidence[] = at === 0 ? [] : (evidence.pairs.get(key) ?? []);
    return {
      width,
      gold: (candidates[at] ?? 0) - first,
      alone,
      lefts: Uint8Array.from(pairs, ({ left }) => left),
      rights: Uint8Array.from(pairs, ({ right }) => right),
      together: Float64Array.from(
        pairs.flatMap(({ gain, listed, attested, both }) => [gain, listed, attested, both]),
      ),
    };
  });
  for (let at = 2; at < bases.length; at++) {
    const key = tripleKey(bases[at - 2] ?? 0, bases[at - 1] ?? 0, bases[at] ?? 0);
    for (const { isLast, candidate, gain, listed } of evidence.triples.get(key) ?? []) {
      const { alone } = tokens[isLast ? at : at - 2] ?? { alone: new Float64Array(0) };
      const from = candidate * ALONE.length;
      alone[from + ALONE.indexOf(isLast ? 'behind' : 'before')] = gain;
      if (listed === 1) alone[from + ALONE.indexOf('listedTriple')] = 1;
    }
  }
  return tokens;
}

/** How many kinds of evidence there are, those of `ALONE` before those of `TOGETHER`. */
export const KINDS: number = ALONE.length + TOGETHER.length;
