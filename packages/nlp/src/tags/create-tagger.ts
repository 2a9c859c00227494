import { describeValue, requireOneOf, requireString } from '../arguments/require.ts';
import { createTagDecoder } from './decoder.ts';
import { createSentenceReader } from './sentence-reader.ts';
import { readTagModel } from './read-tag-model.ts';
import { createTagSentence, LONGEST_SENTENCE, MARGIN } from './tag-sentence.ts';
import type { Taggable, TaggedWord } from './tagged-word.ts';
import { UNIVERSAL_TAGS, type UniversalTag } from './universal-tag.ts';
import { createWordReader } from './word-reader.ts';
import { SYMBOL } from './word-shape.ts';

/** The tag of words without letters and signs. */
const NOTHING: UniversalTag = 'X';

/** The tag of words that have the shape of a symbol. */
const SYMBOL_TAG: UniversalTag = 'SYM';

/** Options of `createTagger`. */
export interface CreateTaggerOptions {
  /**
   * Words of your own with the tag that each always gets. Letters, marks and tones count, but neither
   * capitals nor the place of tones.
   */
  readonly words?: Readonly<Record<string, UniversalTag>>;
}

/** Finds the parts of speech of Vietnamese words. */
export interface Tagger {
  /**
   * Tags the words of a text, in order.
   *
   * @param words - Words and signs of one or more sentences, as `segment` of a word segmenter gives
   * them; sentences are found by their full stops.
   * @returns The same words, each with its tag as `upos`.
   * @throws TypeError where `words` is no array of objects with a string as `text`.
   */
  readonly tag: <Word extends Taggable>(words: readonly Word[]) => TaggedWord<Word>[];
  /**
   * Tags words that come as plain strings.
   *
   * @param forms - Words and signs in order; syllables of a word are apart by spaces or `_`.
   * @returns A tag for each.
   * @throws TypeError where `forms` is no array of strings.
   */
  readonly tagForms: (forms: readonly string[]) => UniversalTag[];
}

/**
 * Creates a tagger of Vietnamese words with the parts of speech of Universal Dependencies. A tagger
 * has buffers of its own: share it freely, but not between threads.
 *
 * @param bytes - The model: what `loadModel()` of `@quocngu/models/tags` gives.
 * @param options - Words of your own.
 * @returns The tagger.
 * @throws Error where the bytes are no such model; the message says which check failed.
 * @throws TypeError or RangeError where an option has a wrong type or an unknown tag.
 * @see https://universaldependencies.org/u/pos/
 *
 * @example
 * ```ts
 * import { createTagger } from '@quocngu/nlp';
 * import { loadModel } from '@quocngu/models/tags';
 *
 * const tagger = createTagger(loadModel());
 * tagger.tagForms(['Hà Nội', 'cấm', 'xe máy', '.']); //=> ['PROPN', 'VERB', 'NOUN', 'PUNCT']
 * ```
 */
export function createTagger(bytes: Uint8Array, options: CreateTaggerOptions = {}): Tagger {
  const model = readTagModel(bytes);
  const reader = createWordReader(model.lexicon);
  const sentences = createSentenceReader(reader);
  const sentence = createTagSentence();
  const tags = new Uint8Array(LONGEST_SENTENCE + 2 * MARGIN);
  const own = readOwnWords(options.words ?? {});
  const nothing = UNIVERSAL_TAGS.indexOf(NOTHING);
  const symbol = UNIVERSAL_TAGS.indexOf(SYMBOL_TAG);
  const decode = createTagDecoder(model, ({ keys, shapes }, at) => {
    const key = keys[at] ?? 0;
    if (key === 0) return nothing;
    return own.get(key) ?? (shapes[at] === SYMBOL ? symbol : -1);
  });
  return { tag, tagForms };

  function tag<Word extends Taggable>(words: readonly Word[]): TaggedWord<Word>[] {
    requireArray('words', words);
    const forms = words.map((word: Taggable | null) => word?.text);
    requireStrings(forms, (index) => `text of words[${index}]`);
    const found = tagAll(forms);
    return words.map((word, index) => ({ ...word, upos: found[index] ?? 'X' }));
  }

  function tagForms(forms: readonly string[]): UniversalTag[] {
    requireArray('forms', forms);
    requireStrings(forms, (index) => `forms[${index}]`);
    return tagAll(forms);
  }

  function tagAll(forms: readonly string[]): UniversalTag[] {
    const found: UniversalTag[] = [];
    for (let start = 0; start < forms.length;) {
      const end = sentences.read(forms, start, sentence);
      decode(sentence, tags);
      for (let at = MARGIN; at < sentence.end; at++) {
        found.push(UNIVERSAL_TAGS[tags[at] ?? 0] ?? 'X');
      }
      start = end;
    }
    return found;
  }

  function readOwnWords(
    words: Readonly<Record<string, UniversalTag>>,
  ): ReadonlyMap<number, number> {
    if (typeof words !== 'object' || (words as object | null) === null) {
      throw new TypeError(`words must be an object of tags, not ${describeValue(words)}`);
    }
    const tagsByKey = new Map<number, number>();
    for (const [form, upos] of Object.entries(words)) {
      requireOneOf(`tag of '${form}'`, upos, UNIVERSAL_TAGS);
      reader.read(form, sentence, MARGIN);
      tagsByKey.set(sentence.keys[MARGIN] ?? 0, UNIVERSAL_TAGS.indexOf(upos));
    }
    return tagsByKey;
  }
}

/** The name of a value is written only where it is none. */
function requireStrings(
  values: readonly unknown[],
  nameOf: (index: number) => string,
): asserts values is readonly string[] {
  const wrong = values.findIndex((value) => typeof value !== 'string');
  if (wrong >= 0) requireString(nameOf(wrong), values[wrong]);
}

function requireArray(name: string, value: unknown): void {
  if (!Array.isArray(value)) {
    throw new TypeError(`${name} must be an array, not ${describeValue(value)}`);
  }
}
