import {
  createNameRecognizer,
  createTagger,
  createWordSegmenter,
  type NameRecognizer,
  type Tagger,
  type WordSegmenter,
} from '@quocngu/nlp';

/**
 * The models that find words and names: the bytes that `loadModel()` of `@quocngu/models/words` and its
 * like give, or what was made of them with options of your own.
 */
export interface NewsModels {
  /** For words, and what rests on them: keywords and the summary. */
  readonly words?: Uint8Array | WordSegmenter;
  /** For the parts of speech of the words. */
  readonly tags?: Uint8Array | Tagger;
  /** For persons, organisations and places. */
  readonly names?: Uint8Array | NameRecognizer;
}

/** What the models were made into. */
export interface NewsTools {
  readonly words?: WordSegmenter;
  readonly tags?: Tagger;
  readonly names?: NameRecognizer;
}

/** Tools by the bytes that they were made of: a model is decoded once, however many articles follow. */
const segmenters = new WeakMap<Uint8Array, WordSegmenter>();
const taggers = new WeakMap<Uint8Array, Tagger>();
const recognizers = new WeakMap<Uint8Array, NameRecognizer>();

/** Makes tools of models; bytes that were seen before are not decoded again. */
export function openModels({ words, tags, names }: NewsModels): NewsTools {
  return {
    ...(words === undefined ? {} : { words: open(words, segmenters, createWordSegmenter) }),
    ...(tags === undefined ? {} : { tags: open(tags, taggers, createTagger) }),
    ...(names === undefined ? {} : { names: open(names, recognizers, createNameRecognizer) }),
  };
}

function open<Tool extends object>(
  model: Uint8Array | Tool,
  known: WeakMap<Uint8Array, Tool>,
  create: (bytes: Uint8Array) => Tool,
): Tool {
  if (!(model instanceof Uint8Array)) return model;
  let tool = known.get(model);
  if (tool === undefined) {
    tool = create(model);
    known.set(model, tool);
  }
  return tool;
}
