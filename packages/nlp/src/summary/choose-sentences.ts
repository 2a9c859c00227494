import type { SentenceVectors } from './sentence-vectors.ts';

/** A sentence that is as much like one chosen before it would say the same again. */
const MOST_LIKENESS = 0.6;

/** So many of the sentences chosen first are looked at for that, so that time stays linear. */
const MOST_COMPARED = 32;

/** Sentences with fewer terms are headings, credits and asides: taken where nothing else is left. */
const FEWEST_TERMS = 4;

/** Chooses sentences of high rank that do not repeat each other; gives their numbers, best first. */
export function chooseSentences(
  vectors: SentenceVectors,
  ranks: Float64Array,
  count: number,
): readonly number[] {
  const { offsets } = vectors;
  const termsOf = (index: number): number => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
  const order = Array.from(ranks.keys())
    .filter((index) => termsOf(index) > 0)
    .sort((left, right) => (ranks[right] ?? 0) - (ranks[left] ?? 0) || left - right);
  const chosen: number[] = [];
  const rows: ReadonlyMap<number, number>[] = [];
  for (const isShortTurn of [false, true]) {
    for (const index of order) {
      if (chosen.length >= count) return chosen;
      if (termsOf(index) < FEWEST_TERMS !== isShortTurn) continue;
      const row = readRow(vectors, index);
      if (rows.some((other) => likenessOf(row, other) > MOST_LIKENESS)) continue;
      chosen.push(index);
      if (rows.length < MOST_COMPARED) rows.push(row);
    }
  }
  return chosen;
}

/** The weights of a sentence by term. */
function readRow({ offsets, terms, weights }: SentenceVectors, index: number): Map<number, number> {
  const row = new Map<number, number>();
  for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at++) {
    row.set(terms[at] ?? 0, weights[at] ?? 0);
  }
  return row;
}

function likenessOf(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number {
  let likeness = 0;
  for (const [term, weight] of left) likeness += weight * (right.get(term) ?? 0);
  return likeness;
}
