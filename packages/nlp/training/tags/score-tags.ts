import { createTagger, type Tagger } from '../../src/tags/create-tagger.ts';
import { UNIVERSAL_TAGS } from '../../src/tags/universal-tag.ts';
import { createWordSegmenter } from '../../src/words/create-word-segmenter.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';
import type { DataFolder } from '../corpus/data-folder.ts';
import { createRandom } from '../learning/random.ts';
import { scoreSpans, type SpanScore } from '../scoring/score-spans.ts';
import { trainTags } from './train-tags.ts';
import { respellForms, takeTags, type TaggedForms } from './treebank.ts';

/** How many words were tagged, and how many of them right. */
export interface TagCounts {
  readonly words: number;
  readonly right: number;
}

/** Counts for the same gold words, written in several ways. */
export interface TagScores {
  readonly asWritten: TagCounts;
  readonly decomposed: TagCounts;
  readonly upper: TagCounts;
  readonly lower: TagCounts;
}

const FOLDS = 5;
const SEED = 5;

/** Scores a model on gold words. */
export function scoreTags(bytes: Uint8Array, sentences: readonly TreebankSentence[]): TagScores {
  const tagger = createTagger(bytes);
  const tagged = takeTags(sentences);
  const scoreOf = (write: (form: string) => string): TagCounts =>
    countRight(tagger, respellForms(tagged, write));
  return {
    asWritten: countRight(tagger, tagged),
    decomposed: scoreOf((form) => form.normalize('NFD')),
    upper: scoreOf((form) => form.toUpperCase()),
    lower: scoreOf((form) => form.toLowerCase()),
  };
}

/** Scores each fifth of sentences by a model that was trained on the others. */
export function scoreTagFolds(
  folder: DataFolder,
  sentences: readonly TreebankSentence[],
): TagCounts {
  const random = createRandom(SEED);
  const folds = sentences.map(() => random.below(FOLDS));
  let words = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, index) => folds[index] !== fold);
    const tagger = createTagger(trainTags(folder, others, { models: 1 }));
    const held = sentences.filter((_, index) => folds[index] === fold);
    const counts = countRight(tagger, takeTags(held));
    words += counts.words;
    right += counts.right;
  }
  return { words, right };
}

/** Scores tags of words that a segmenter finds: a word counts where its span and its tag are right. */
export function scoreTagsOfText(
  tags: Uint8Array,
  words: Uint8Array,
  sentences: readonly TreebankSentence[],
): SpanScore {
  const tagger = createTagger(tags);
  const segmenter = createWordSegmenter(words);
  return scoreSpans(
    sentences.map((sentence) => {
      const gold = new Set(sentence.words.map(({ start, end, upos }) => `${start} ${end} ${upos}`));
      const found = tagger.tag(segmenter.segment(sentence.text));
      const right = found.filter(({ start, end, upos }) => gold.has(`${start} ${end} ${upos}`));
      return { gold: gold.size, found: found.length, right: right.length };
    }),
  );
}

/** The share of words with the right tag. */
export function accuracyOf({ words, right }: TagCounts): number {
  return words === 0 ? 0 : right / words;
}

function countRight(tagger: Tagger, sentences: readonly TaggedForms[]): TagCounts {
  let words = 0;
  let right = 0;
  for (const { forms, tags } of sentences) {
    words += forms.length;
    for (const [index, tag] of tagger.tagForms(forms).entries()) {
      if (UNIVERSAL_TAGS.indexOf(tag) === tags[index]) right++;
    }
  }
  return { words, right };
}
