import type { Article } from '../model/article.ts';
import type { Layer } from '../model/provenance.ts';
import { describeValue, type Findings, type Path } from './findings.ts';
import { walkObjects } from './walk-objects.ts';

/**
 * The values of each layer. A record of all layers, so that one which the model gains and this
 * table lacks is a type error.
 */
const valuesOf: Readonly<Record<Layer, (article: Article) => readonly unknown[]>> = {
  identifiers: ({ identifiers }) => (identifiers?.native ? [identifiers.native] : []),
  address: ({ address }) => list(address),
  publisher: ({ publisher }) => list(publisher),
  agencies: ({ agencies }) => agencies ?? [],
  headline: ({ headline }) => list(headline),
  sapo: ({ sapo }) => list(sapo),
  bylines: ({ bylines }) => bylines ?? [],
  dates: ({ dates }) => dates ?? [],
  language: ({ language }) => list(language),
  blocks: ({ blocks }) => blocks ?? [],
  media: ({ media }) => media ?? [],
  sentences: ({ sentences }) => sentences ?? [],
  words: ({ words }) => words ?? [],
  tags: ({ words }) => (words ?? []).filter((word) => 'upos' in word || 'xpos' in word),
  quotations: ({ quotations }) => quotations ?? [],
  summary: ({ summary }) => list(summary),
  mentions: ({ mentions }) => mentions ?? [],
  entities: ({ entities }) => entities ?? [],
  keywords: ({ keywords }) => keywords ?? [],
  counts: ({ counts }) => list(counts),
  rights: ({ rights }) => list(rights),
};

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

/** Checks the origins of an article: told apart, known where named, and given for every layer. */
export function checkOrigins(article: Article, findings: Findings): void {
  const ids = new Set<string>();
  const layers = new Map<Layer, string>();
  for (const [index, origin] of (article.provenance?.origins ?? []).entries()) {
    const path = ['provenance', 'origins', index];
    if (ids.has(origin.id)) {
      const found = `${describeValue(origin.id)} twice`;
      const message = `The id ${describeValue(origin.id)} is that of another origin.`;
      const expected = 'an id that no other origin has';
      findings.report({ code: 'duplicate-id', path: [...path, 'id'], message, expected, found });
    }
    ids.add(origin.id);
    for (const [at, layer] of (origin.layers ?? []).entries()) {
      const earlier = layers.get(layer);
      if (earlier === undefined) layers.set(layer, origin.id);
      else reportDuplicateLayer([...path, 'layers', at], layer, earlier, findings);
    }
  }
  checkNamed(article, ids, findings);
  for (const layer of Object.keys(valuesOf) as Layer[]) {
    if (layers.has(layer) || !valuesOf[layer](article).some(lacksOrigin)) continue;
    const expected = `an origin that lists "${layer}", or one for each value`;
    const message = `Nothing says who produced the layer "${layer}": expected ${expected}.`;
    const path = [layer === 'tags' ? 'words' : layer];
    const found = 'none';
    findings.report({ code: 'missing-origin', path, message, expected, found });
  }
}

function reportDuplicateLayer(path: Path, layer: Layer, earlier: string, findings: Findings): void {
  const expected = 'one origin for a layer';
  const found = `"${layer}" also at ${describeValue(earlier)}`;
  const message = `The layer "${layer}" has another origin already, ${describeValue(earlier)}.`;
  findings.report({ code: 'duplicate-layer', path, message, expected, found });
}

function lacksOrigin(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !('origin' in value);
}

/** Every property named `origin`, wherever it stands, names one of the origins. */
function checkNamed(article: Article, ids: ReadonlySet<string>, findings: Findings): void {
  walkObjects(article, ({ origin }, path) => {
    if (typeof origin !== 'string' || ids.has(origin)) return;
    const expected = 'the id of an item of provenance.origins';
    const found = describeValue(origin);
    const message = `No origin has the id ${found}: expected ${expected}.`;
    const place = [...path, 'origin'];
    findings.report({ code: 'unknown-origin', path: place, message, expected, found });
  });
}
