import type { ArticleWord } from './article-words.ts';
import type { Phrase } from './phrases.ts';

/** A phrase with its score; only the order of scores means something. */
export interface RankedPhrase {
  readonly phrase: Phrase;
  readonly score: number;
}

/** What each word more in a phrase adds to its score. */
const WORD_BONUS = 0.4;

/** A phrase is left out where such a share of its occurrences overlaps with better ones, no shorter. */
const MOST_OVERLAP = 1 / 2;

/** Gives the best phrases, best first, without those that nearly always overlap with better ones. */
export function rankPhrases(
  phrases: readonly Phrase[],
  words: readonly ArticleWord[],
  weights: ReadonlyMap<string, number>,
  count: number,
): readonly RankedPhrase[] {
  const ranked = phrases
    .map((phrase) => ({ phrase, score: scorePhrase(phrase, words, weights) }))
    .sort(compareRanked);
  /** For each word, how many words the longest phrase has that was chosen and holds it. */
  const taken = new Uint8Array(words.length);
  const best: RankedPhrase[] = [];
  for (const candidate of ranked) {
    if (best.length >= count) break;
    const { starts, length } = candidate.phrase;
    const overlaps = starts.filter((start) =>
      taken.subarray(start, start + length).some((longest) => longest >= length),
    );
    if (overlaps.length / starts.length >= MOST_OVERLAP) continue;
    best.push(candidate);
    for (const start of starts) {
      for (let at = start; at < start + length; at++) taken[at] = Math.max(taken[at] ?? 0, length);
    }
  }
  return best;
}

/** Equal scores keep the order of the text, and the longer of two phrases comes first. */
function compareRanked(left: RankedPhrase, right: RankedPhrase): number {
  return (
    right.score - left.score ||
    (left.phrase.starts[0] ?? 0) - (right.phrase.starts[0] ?? 0) ||
    right.phrase.length - left.phrase.length
  );
}

function scorePhrase(
  { length, starts, count }: Phrase,
  words: readonly ArticleWord[],
  weights: ReadonlyMap<string, number>,
): number {
  const [start = 0] = starts;
  let sum = 0;
  let terms = 0;
  for (const { key, role } of words.slice(start, start + length)) {
    if (role !== 'term') continue;
    sum += Math.log(weights.get(key) ?? 1);
    terms++;
  }
  return Math.exp(sum / terms) * (1 + Math.log(count)) * (1 + WORD_BONUS * (length - 1));
}
