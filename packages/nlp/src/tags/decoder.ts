import { listFeatures, MOST_FEATURES } from './features.ts';
import { COUNT_BITS, stretchOf, type TagModel } from './tag-model.ts';
import { LONGEST_SENTENCE, MARGIN, type TagSentence } from './tag-sentence.ts';
import { TAG_COUNT } from './universal-tag.ts';

/** Finds the best tags of a sentence, and puts the number of each at the index of its word. */
export type TagDecoder = (sentence: TagSentence, tags: Uint8Array) => void;

/** Weights behind each tag and at the start. */
const ROW = TAG_COUNT + 1;

/** What a word must be outweighs all weights. */
const DEMAND = 0x1000_0000;

/**
 * Creates a decoder: the features of words have weights for each tag, and so have pairs of tags; the
 * best sequence is found by dynamic programming.
 *
 * @param demanded - The number of the tag that a word must have, or -1.
 * @see G. David Forney, The Viterbi Algorithm (1973).
 */
export function createTagDecoder(
  { features, weights, transitions }: TagModel,
  demanded: (sentence: TagSentence, at: number) => number,
): TagDecoder {
  const keys = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(TAG_COUNT);
  const last = new Int32Array(TAG_COUNT);
  const best = new Int32Array(TAG_COUNT);
  const origins = new Uint8Array((LONGEST_SENTENCE + 2 * MARGIN) * TAG_COUNT);

  return (sentence, tags) => {
    const { end } = sentence;
    for (let at = MARGIN; at < end; at++) {
      weigh(sentence, at);
      if (at === MARGIN) begin();
      else step(at * TAG_COUNT);
      last.set(best);
    }
    let tag = indexOfHighest(last);
    for (let at = end - 1; at >= MARGIN; at--) {
      tags[at] = tag;
      tag = origins[at * TAG_COUNT + tag] ?? 0;
    }
  };

  function weigh(sentence: TagSentence, at: number): void {
    scores.fill(0);
    const count = listFeatures(sentence, at, keys);
    for (let index = 0; index < count; index++) {
      const stretch = stretchOf(features, keys[index] ?? 0);
      if (stretch < 0) continue;
      const start = stretch >> COUNT_BITS;
      const end = start + (stretch & ((1 << COUNT_BITS) - 1));
      for (let entry = start; entry < end; entry++) {
        const packed = weights[entry] ?? 0;
        const tag = packed >> 8;
        scores[tag] = (scores[tag] ?? 0) + ((packed << 24) >> 24);
      }
    }
    const demand = demanded(sentence, at);
    if (demand >= 0) scores[demand] = DEMAND;
  }

  function begin(): void {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      best[tag] = (scores[tag] ?? 0) + (transitions[tag * ROW + TAG_COUNT] ?? 0);
    }
  }

  function step(from: number): void {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const row = tag * ROW;
      let highest = (last[0] ?? 0) + (transitions[row] ?? 0);
      let origin = 0;
      for (let before = 1; before < TAG_COUNT; before++) {
        const score = (last[before] ?? 0) + (transitions[row + before] ?? 0);
        if (score > highest) {
          highest = score;
          origin = before;
        }
      }
      best[tag] = highest + (scores[tag] ?? 0);
      origins[from + tag] = origin;
    }
    // Demands do not add up: only differences count.
    const most = best[indexOfHighest(best)] ?? 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) best[tag] = (best[tag] ?? 0) - most;
  }
}

function indexOfHighest(scores: Int32Array): number {
  let highest = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? 0) > (scores[highest] ?? 0)) highest = index;
  }
  return highest;
}
