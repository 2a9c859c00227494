import type { ArticleLayers, Layer, Origin } from '@quocngu/article';
import { version } from '../package.json';

/** Rules that hold for a whole layer, so that its values need not name them. */
const LAYER_ORIGINS: readonly {
  readonly id: string;
  readonly layer: Layer & keyof ArticleLayers;
  readonly model?: string;
}[] = [
  { id: 'title/whole', layer: 'headline' },
  { id: 'language/detect', layer: 'language' },
  { id: 'sentence/segment', layer: 'sentences' },
  { id: 'word/segment', layer: 'words', model: 'words' },
  { id: 'keyword/extract', layer: 'keywords' },
  { id: 'summary/rank', layer: 'summary' },
  { id: 'count/running-text', layer: 'counts' },
];

/** The rules that a trained model decides. */
const MODELS: ReadonlyMap<string, string> = new Map([['mention/names-model', 'names']]);

/** Lists every origin that a value of the article has, in a fixed order, with producer and version. */
export function originsOf(layers: ArticleLayers): readonly Origin[] {
  const named = new Set<string>();
  // Words and sentences are many, and each of these layers has one origin.
  collect({ ...layers, words: undefined, sentences: undefined }, named);
  const origins = [...named].sort().map((id) => {
    const model = MODELS.get(id);
    return createOrigin(id, model === undefined ? {} : { model });
  });
  for (const { id, layer, ...rest } of LAYER_ORIGINS) {
    if (layers[layer] !== undefined) origins.push(createOrigin(id, { ...rest, layers: [layer] }));
  }
  if (layers.words?.some(({ upos }) => upos !== undefined)) {
    origins.push(createOrigin('tag/model', { layers: ['tags'], model: 'tags' }));
  }
  return origins;
}

function createOrigin(id: string, more: Pick<Origin, 'layers' | 'model'>): Origin {
  return { id, producer: '@quocngu/news', version, rule: id, ...more };
}

/** Gathers the `origin` of every value below. */
function collect(value: object, named: Set<string>): void {
  if (Array.isArray(value)) {
    for (const child of value as readonly unknown[]) if (isObject(child)) collect(child, named);
    return;
  }
  for (const key in value) {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    if (isObject(child)) collect(child, named);
    else if (key === 'origin' && typeof child === 'string') named.add(child);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
