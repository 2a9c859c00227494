import { FIRST_BASE, type MarkSyllables } from '../../src/marks/mark-model.ts';
import { createMarkSyllables } from '../../src/marks/mark-syllables.ts';
import { addSentences, candidateKey, contextKey, createMarkCounts } from './count-marks.ts';
import { drawEvidence, type MarkLists } from './mark-evidence.ts';
import { type MarkExample, makeExample } from './mark-example.ts';
import type { MarkSources, MarkTexts } from './mark-texts.ts';
import type { MarkWeights } from './mark-weights.ts';
import { type MarkSentence, readSentences } from './read-sentences.ts';
import { spellingOf } from './gather-spellings.ts';
import { trainMarkWeights } from './train-mark-weights.ts';
import { writeMarkModel } from './write-mark-model.ts';

/** Texts that were read. */
export interface ReadTexts {
  readonly sentences: readonly MarkSentence[];
  readonly weight: number;
  readonly isList: boolean;
}

/** A model, and what it learned that evidence weighs. */
export interface TrainedMarks {
  readonly bytes: Uint8Array;
  readonly weights: MarkWeights;
}

/** Trains models on parts of what was read. */
export interface MarkTrainer {
  readonly read: (texts: MarkTexts) => ReadTexts;
  /**
   * Trains a model on the general texts and on those given, which are the ones to be good at.
   *
   * @param near - Texts like those that will be read, in pieces that belong together.
   */
  readonly train: (near: readonly (readonly ReadTexts[])[]) => TrainedMarks;
}

/** Weights are learned on pieces, each with counts of all others: so many times. */
const PARTS = 4;
const SEED = 20_260_101;

/** Creates a trainer, which counts the general texts once. */
export function createMarkTrainer(sources: MarkSources, spellings: readonly string[]): MarkTrainer {
  const syllables = createMarkSyllables(spellings);
  const read = ({ texts, weight, isList }: MarkTexts): ReadTexts => ({
    sentences: readSentences(syllables, texts),
    weight,
    isList,
  });
  const lists = readLists(syllables, sources, read(sources.words).sentences);
  const counts = createMarkCounts();
  const add = ({ sentences, weight, isList }: ReadTexts, sign: 1 | -1 = 1): void => {
    addSentences(counts, sentences, weight * sign, isList);
  };
  for (const texts of sources.general) add(read(texts));

  return { read, train };

  function train(near: readonly (readonly ReadTexts[])[]): TrainedMarks {
    for (const texts of near.flat()) add(texts);
    const examples: MarkExample[] = [];
    for (let part = 0; part < PARTS; part++) {
      const held = near.filter((_, index) => index % PARTS === part).flat();
      for (const texts of held) add(texts, -1);
      const evidence = drawEvidence(counts, lists);
      for (const { sentences } of held) {
        for (const sentence of sentences) examples.push(makeExample(sentence, evidence, syllables));
      }
      for (const texts of held) add(texts);
    }
    const weights = trainMarkWeights(examples, SEED);
    const bytes = writeMarkModel(lists, drawEvidence(counts, lists), weights);
    for (const texts of near.flat()) add(texts, -1);
    return { bytes, weights };
  }
}

function readLists(
  syllables: MarkSyllables,
  sources: MarkSources,
  words: readonly MarkSentence[],
): MarkLists {
  const { spellings, firstCandidates, baseCount } = syllables;
  const baseOfCandidate = new Uint16Array(spellings.length);
  for (let base = 0; base < baseCount; base++) {
    baseOfCandidate.fill(base, firstCandidates[base], firstCandidates[base + 1]);
  }
  const numbers = new Map(spellings.map((spelling, candidate) => [spelling, candidate]));
  const frequencies = new Float64Array(spellings.length);
  for (const [syllable, share] of sources.frequencies) {
    const candidate = numbers.get(spellingOf(syllable));
    if (candidate !== undefined && candidate >= FIRST_BASE) {
      frequencies[candidate] = (frequencies[candidate] ?? 0) + share;
    }
  }
  const total = frequencies.reduce((sum, share) => sum + share, 0);
  const pairs = new Set<number>();
  const behindTwo = new Set<number>();
  for (const { bases, candidates } of words) {
    // The edges stand around each word.
    const length = bases.length - 2;
    if (length === 2) pairs.add(candidateKey(candidates[1] ?? 0, candidates[2] ?? 0));
    for (let at = 3; at <= length; at++) {
      const context = contextKey(bases[at - 2] ?? 0, bases[at - 1] ?? 0);
      behindTwo.add(candidateKey(context, candidates[at] ?? 0));
    }
  }
  return {
    syllables,
    baseOfCandidate,
    frequencies: frequencies.map((share) => share / total),
    pairs,
    behindTwo,
  };
}
