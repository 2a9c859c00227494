import type { ArticleLayers, Entity, FieldSpan, Mention } from '@quocngu/article';
import { compact } from '../content/compact.ts';
import { listNames } from '../content/named.ts';
import {
  listNamesOf,
  listObjects,
  listStrings,
  readString,
  type JsonObject,
} from '../reading/json-values.ts';
import { findWhole } from '../reading/find-whole.ts';
import { orNothing } from '../reading/known-layers.ts';
import { schemaTypes } from './named.ts';

const entityTypes: ReadonlyMap<string, Entity['type']> = new Map(
  (Object.keys(schemaTypes) as Entity['type'][]).map((type) => [schemaTypes[type], type]),
);

/** Reads what an article names; what it is about gets a mention where the title has its name. */
export function readNamed(source: JsonObject, title: string): ArticleLayers {
  const about = readEntities(source.about, 1);
  const entities = linkPlaces([...about, ...readEntities(source.mentions, about.length + 1)]);
  if (entities.length === 0) return {};
  const mentions = about.flatMap(({ entity }, index) => mentionIn(title, entity, index));
  return {
    entities: entities.map(({ entity }) => entity),
    mentions: orNothing(dropCrossing(mentions)),
  };
}

interface ReadEntity {
  readonly entity: Entity;
  /** Name of the place around it. */
  readonly within: string | undefined;
}

function readEntities(value: unknown, first: number): readonly ReadEntity[] {
  const nodes = listObjects(value).flatMap((node) => {
    const type = listStrings(node['@type']).flatMap((name) => entityTypes.get(name) ?? [])[0];
    const name = readString(node.name);
    return type === undefined || name === undefined ? [] : [{ node, type, name }];
  });
  return nodes.map(({ node, type, name }, index) => ({
    entity: compact({
      type,
      id: `e${first + index}`,
      name,
      aliases: listStrings(node.alternateName),
      identifiers: listObjects(node.identifier).flatMap(({ propertyID, value: text }) => {
        const scheme = readString(propertyID);
        const identifier = readString(text);
        return scheme === undefined || identifier === undefined
          ? []
          : [{ scheme, value: identifier }];
      }),
      titles: type === 'person' ? listStrings(node.jobTitle) : undefined,
    }),
    within: type === 'place' ? listNamesOf(node.containedInPlace)[0] : undefined,
  }));
}

/** Ties a place to the one around it, where that is among the entities and the chain has an end. */
function linkPlaces(read: readonly ReadEntity[]): readonly ReadEntity[] {
  const places = new Map(
    read.filter(({ entity }) => entity.type === 'place').map((one) => [one.entity.name, one]),
  );
  const endless = findEndless(places);
  return read.map(({ entity, within }) => {
    const outer = within === undefined ? undefined : places.get(within);
    if (outer === undefined || endless.has(entity.name)) return { entity, within };
    return { entity: { ...entity, within: outer.entity.id } as Entity, within };
  });
}

/** The names from which the way outwards comes back to itself; each is looked at once. */
function findEndless(places: ReadonlyMap<string, ReadEntity>): ReadonlySet<string> {
  const ends = new Set<string>();
  const endless = new Set<string>();
  for (const name of places.keys()) {
    const way = new Set<string>();
    let at: string | undefined = name;
    while (at !== undefined && !way.has(at) && !ends.has(at) && !endless.has(at)) {
      way.add(at);
      at = places.get(at)?.within;
    }
    const verdict = at === undefined || ends.has(at) ? ends : endless;
    for (const passed of way) verdict.add(passed);
  }
  return endless;
}

/** Every name is looked for in the title, so there is an end to it. */
const longestTitle = 1_000;

function mentionIn(title: string, entity: Entity, index: number): readonly Mention[] {
  const searched = title.slice(0, longestTitle);
  const text = listNames(entity).find((name) => findWhole(searched, name) >= 0);
  if (text === undefined) return [];
  const start = findWhole(searched, text);
  const span: FieldSpan = { field: 'title', start, end: start + text.length };
  return [{ type: entity.type, id: `m${index + 1}`, text, span, entity: entity.id }];
}

/** Mentions in document order; one that crosses another before it goes. */
function dropCrossing(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort(
    (left, right) => left.span.start - right.span.start || right.span.end - left.span.end,
  );
  const kept: Mention[] = [];
  const open: Mention[] = [];
  for (const mention of sorted) {
    while ((open.at(-1)?.span.end ?? Infinity) <= mention.span.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && mention.span.end > outer.span.end) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}
