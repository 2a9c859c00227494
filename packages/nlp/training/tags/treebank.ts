import { UNIVERSAL_TAGS, type UniversalTag } from '../../src/tags/universal-tag.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';

/** A sentence with its tags. */
export interface TaggedForms {
  readonly forms: readonly string[];
  /** Numbers of tags. */
  readonly tags: readonly number[];
  /** How much the sentence counts in training. */
  readonly weight: number;
}

/** Takes the words and tags of sentences. */
export function takeTags(sentences: readonly TreebankSentence[]): readonly TaggedForms[] {
  return sentences.map(({ words }) => ({
    forms: words.map(({ form }) => form),
    tags: words.map(({ upos }) => UNIVERSAL_TAGS.indexOf(upos as UniversalTag)),
    weight: 1,
  }));
}

/**
 * Takes names for proper nouns, as Universal Dependencies does: the treebank tags `Việt Nam`, `Hà Nội`,
 * `VN` and `HCM` now so and now as nouns.
 *
 * @param names - Names as they are written; a word in small letters is none.
 */
export function settleNames(
  sentences: readonly TaggedForms[],
  names: ReadonlySet<string>,
): readonly TaggedForms[] {
  const properNoun = UNIVERSAL_TAGS.indexOf('PROPN');
  return sentences.map(({ forms, tags, weight }) => ({
    forms,
    tags: tags.map((tag, index) => (names.has(forms[index] ?? '') ? properNoun : tag)),
    weight,
  }));
}

/** Copies of sentences that are written in another way, of a lower weight. */
export function respellForms(
  sentences: readonly TaggedForms[],
  write: (form: string) => string,
  weight = 1,
): readonly TaggedForms[] {
  return sentences.map(({ forms, tags }) => ({ forms: forms.map(write), tags, weight }));
}
