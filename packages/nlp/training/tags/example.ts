import { listFeatures, FEATURE_KINDS } from '../../src/tags/features.ts';
import { createSentenceReader } from '../../src/tags/sentence-reader.ts';
import type { TagLexicon } from '../../src/tags/tag-model.ts';
import { createTagSentence, MARGIN } from '../../src/tags/tag-sentence.ts';
import { createWordReader } from '../../src/tags/word-reader.ts';
import type { TaggedForms } from './treebank.ts';

/** A sentence as training needs it. */
export interface TagExample {
  /** Rows of the features of each word. */
  readonly features: readonly Int32Array[];
  /** Numbers of the gold tags. */
  readonly gold: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** Gives features rows, one after another. */
export interface FeatureRows {
  readonly rows: ReadonlyMap<number, number>;
  /** Makes the examples of sentences: the same parts that the tagger takes them apart into. */
  readonly makeExamples: (sentences: readonly TaggedForms[]) => readonly TagExample[];
}

/** Creates rows for features as they are met. */
export function createFeatureRows(lexicon: TagLexicon): FeatureRows {
  const rows = new Map<number, number>();
  const sentenceReader = createSentenceReader(createWordReader(lexicon));
  const sentence = createTagSentence();
  const keys = new Int32Array(FEATURE_KINDS);
  const rowsOf = (at: number): Int32Array => {
    const count = listFeatures(sentence, at, keys);
    return keys.slice(0, count).map((key) => {
      const row = rows.get(key) ?? rows.size;
      rows.set(key, row);
      return row;
    });
  };
  const makeExamples = (sentences: readonly TaggedForms[]): readonly TagExample[] =>
    sentences.flatMap(({ forms, tags, weight }) => {
      const examples: TagExample[] = [];
      for (let start = 0; start < forms.length;) {
        const end = sentenceReader.read(forms, start, sentence);
        const features = Array.from({ length: end - start }, (_, index) => rowsOf(MARGIN + index));
        examples.push({ features, gold: Uint8Array.from(tags.slice(start, end)), weight });
        start = end;
      }
      return examples;
    });
  return { rows, makeExamples };
}
