import { LONGEST_SENTENCE, MARGIN, type TagSentence } from './tag-sentence.ts';
import type { TagModel } from './tag-model.ts';
import { createWordScorer } from './word-scorer.ts';
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
  model: TagModel,
  demanded: (sentence: TagSentence, at: number) => number,
): TagDecoder {
  const { transitions } = model;
  const scorer = createWordScorer(model);
  /** An even number, as the scorer puts them two at a time. */
  const scores = new Int32Array(TAG_COUNT + (TAG_COUNT & 1));
  /** Scores of the best ways to each tag of the word before, and of the word. */
  let last = new Int32Array(TAG_COUNT);
  let best = new Int32Array(TAG_COUNT);
  const origins = new Uint8Array((LONGEST_SENTENCE + 2 * MARGIN) * TAG_COUNT);
  /** Tags that are so far behind the best one that no step can come from them are left out. */
  const reach = widestStep(transitions);
  const near = new Uint8Array(TAG_COUNT);

  return (sentence, tags) => {
    const { end } = sentence;
    for (let at = MARGIN; at < end; at++) {
      scorer.score(sentence, at, scores);
      const demand = demanded(sentence, at);
      if (demand >= 0) scores[demand] = DEMAND;
      if (at === MARGIN) begin();
      else step(at * TAG_COUNT);
      // Demands do not add up: only differences count.
      if (demand >= 0) level(best);
      [last, best] = [best, last];
    }
    let tag = indexOfHighest(last);
    for (let at = end - 1; at >= MARGIN; at--) {
      tags[at] = tag;
      tag = origins[at * TAG_COUNT + tag] ?? 0;
    }
  };

  function begin(): void {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      best[tag] = (scores[tag] ?? 0) + (transitions[tag * ROW + TAG_COUNT] ?? 0);
    }
  }

  function step(from: number): void {
    const least = (last[indexOfHighest(last)] ?? 0) - reach;
    let count = 0;
    for (let before = 0; before < TAG_COUNT; before++) {
      if ((last[before] ?? 0) >= least) near[count++] = before;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const row = tag * ROW;
      let origin = near[0] ?? 0;
      let highest = (last[origin] ?? 0) + (transitions[row + origin] ?? 0);
      for (let index = 1; index < count; index++) {
        const before = near[index] ?? 0;
        const score = (last[before] ?? 0) + (transitions[row + before] ?? 0);
        if (score > highest) {
          highest = score;
          origin = before;
        }
      }
      best[tag] = highest + (scores[tag] ?? 0);
      origins[from + tag] = origin;
    }
  }
}

/** Sets the highest score to 0, and keeps the differences. */
function level(scores: Int32Array): void {
  const most = scores[indexOfHighest(scores)] ?? 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[tag] = (scores[tag] ?? 0) - most;
}

/** The most by which steps to one tag differ. */
function widestStep(transitions: Int16Array): number {
  let widest = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const row = transitions.subarray(tag * ROW, tag * ROW + TAG_COUNT);
    widest = Math.max(widest, Math.max(...row) - Math.min(...row));
  }
  return widest;
}

function indexOfHighest(scores: Int32Array): number {
  let highest = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? 0) > (scores[highest] ?? 0)) highest = index;
  }
  return highest;
}
