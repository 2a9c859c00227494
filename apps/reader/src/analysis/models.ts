import {
  createMarkRestorer,
  createNameRecognizer,
  createTagger,
  createWordSegmenter,
  type MarkRestorer,
  type NameRecognizer,
  type Tagger,
  type WordSegmenter,
} from '@quocngu/nlp';

/** The tools that models are made into. */
export interface ModelTools {
  readonly words: WordSegmenter;
  readonly tags: Tagger;
  readonly names: NameRecognizer;
  readonly marks: MarkRestorer;
}

type Opened = { -readonly [Name in keyof ModelTools]?: Promise<ModelTools[Name]> };

const opened: Opened = {};
let loaded = 0;
let wanted = 0;

/** Loads a model when it is first asked for; `report` is told how many of how many have come. */
export async function openModel<Name extends keyof ModelTools>(
  name: Name,
  report: (loaded: number, wanted: number) => void,
): Promise<ModelTools[Name]> {
  let tool: Promise<ModelTools[Name]> | undefined = opened[name];
  if (tool === undefined) {
    wanted += 1;
    report(loaded, wanted);
    tool = LOADERS[name]().finally(() => {
      loaded += 1;
      report(loaded, wanted);
    });
    (opened as Record<Name, typeof tool>)[name] = tool;
    // What failed, for want of a connection, may be tried again.
    tool.catch(() => {
      (opened as Record<Name, typeof tool | undefined>)[name] = undefined;
    });
  }
  return tool;
}

const LOADERS: { readonly [Name in keyof ModelTools]: () => Promise<ModelTools[Name]> } = {
  async words() {
    return createWordSegmenter((await import('@quocngu/models/words')).loadModel());
  },
  async tags() {
    return createTagger((await import('@quocngu/models/tags')).loadModel());
  },
  async names() {
    return createNameRecognizer((await import('@quocngu/models/names')).loadModel());
  },
  async marks() {
    return createMarkRestorer((await import('@quocngu/models/marks')).loadModel());
  },
};
