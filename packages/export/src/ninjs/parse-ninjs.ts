import type {
  ArticleLayers,
  Byline,
  Entity,
  Identifiers,
  Keyword,
  OtherIdentifier,
} from '@quocngu/article';
import { composeArticle, type MediaDraft, type ParsedArticle } from '../reading/article-draft.ts';
import { isBylineRole } from '../reading/byline-roles.ts';
import { readDiagnostic, type ReadDiagnostic } from '../reading/diagnostic.ts';
import {
  isObject,
  listObjects,
  readCount,
  readJson,
  readString,
  type JsonObject,
} from '../reading/json-values.ts';
import { orNothing, toIdentifiers, toLanguage, toRights } from '../reading/known-layers.ts';
import { createDateReader, type DateReader } from '../reading/read-date.ts';

/**
 * Reads an article from a ninjs item of version 2 or 3: one that {@link toNinjs} wrote comes back
 * with all that it says, others as far as they use the same properties and roles. The text is
 * composed anew, because ninjs keeps captions and body apart.
 *
 * @param input - JSON text, or the value that was read from it.
 * @returns The article, with what could not be read; an empty one where there is no item. Never
 * throws on JSON.
 *
 * @example
 * ```ts
 * import { parseNinjs } from '@quocngu/export';
 *
 * const { article } = parseNinjs({
 *   uri: 'https://bao.example/1',
 *   headlines: [{ role: 'main', value: 'Mưa' }],
 *   bodies: [{ value: 'Hà Nội mưa.' }],
 * });
 * article.text; //=> { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' }
 * ```
 */
export function parseNinjs(input: unknown): ParsedArticle {
  const item = readJson(input);
  const diagnostics: ReadDiagnostic[] = [];
  if (!isObject(item) || readString(item.uri) === undefined) {
    diagnostics.push(readDiagnostic('malformed', { path: '' }));
  }
  const source = isObject(item) ? item : {};
  const dates = createDateReader(diagnostics);
  const layers = readLayers(source, dates);
  const read = composeArticle(
    {
      url: readUrl(source),
      title: textsIn(source.headlines, 'main', undefined)[0] ?? readString(source.title) ?? '',
      media: listObjects(source.associations).flatMap((node, index) =>
        readMedium(node, index, dates),
      ),
      datelines: textsIn(source.descriptions, 'dateline'),
      sapo: textsIn(source.descriptions, 'sapo')[0],
      running: textsIn(source.bodies, 'main', undefined)[0] ?? '',
      relatedLinks: [],
      summary: textsIn(source.descriptions, 'summary'),
    },
    { ...layers, dates: orNothing(dates.dates) },
  );
  return { article: read.article, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** The plain texts of some roles. */
function textsIn(value: unknown, ...roles: readonly (string | undefined)[]): readonly string[] {
  return listObjects(value)
    .filter(({ role }) => roles.includes(readString(role)))
    .filter(({ contentType = 'text/plain' }) => contentType === 'text/plain')
    .flatMap(({ value: text }) => readString(text) ?? []);
}

function listAltIds(source: JsonObject): readonly OtherIdentifier[] {
  return listObjects(source.altIds).flatMap((node) => {
    const role = readString(node.role);
    const value = readString(node.value);
    return role === undefined || value === undefined ? [] : [{ role, value }];
  });
}

/** The address as it was written, where the item had to write it otherwise. */
function readUrl(source: JsonObject): string {
  const written = listAltIds(source).find(({ role }) => role === 'url')?.value;
  const uri = readString(source.uri) ?? '';
  return written ?? (uri.startsWith('urn:x-quocngu:') ? '' : uri);
}

function readLayers(source: JsonObject, dates: DateReader): ArticleLayers {
  dates.read(source.contentCreated, 'published', '/contentCreated');
  dates.read(source.versionCreated, 'modified', '/versionCreated');
  const sources = readSources(source);
  const publisher = sources.find(({ role }) => role === 'publisher');
  const agencies = sources.filter(({ role }) => role === 'agency');
  const bylines = listObjects(source.people).flatMap(({ name, rel }): readonly Byline[] => {
    const text = readString(name);
    return text !== undefined && isBylineRole(rel) ? [{ type: 'byline', text, role: rel }] : [];
  });
  const keywords = listObjects(source.subjects).flatMap(({ name, rel }): readonly Keyword[] => {
    const text = readString(name);
    return text !== undefined && rel === 'keyword' ? [{ type: 'keyword', text }] : [];
  });
  const entities = readEntities(source);
  const words = listObjects(source.bodies).flatMap(
    ({ wordCount }) => readCount(wordCount) ?? [],
  )[0];
  return {
    identifiers: readIdentifiers(listAltIds(source)),
    publisher: publisher && { type: 'publisher', ...publisher.named },
    agencies: orNothing(agencies.map(({ named }) => ({ type: 'agency' as const, ...named }))),
    bylines: orNothing(bylines),
    language: toLanguage(readString(source.language)),
    entities: orNothing(entities),
    keywords: orNothing(keywords),
    counts: words === undefined ? undefined : { type: 'counts', words },
    rights: readRights(source),
  };
}

function readSources(source: JsonObject): readonly {
  readonly role: string | undefined;
  readonly named: { readonly name: string; readonly key?: string };
}[] {
  return listObjects(source.infoSources).flatMap((node) => {
    const name = readString(node.name);
    const key = readString(node.literal);
    if (name === undefined) return [];
    return [
      { role: readString(node.role), named: { name, ...(key === undefined ? {} : { key }) } },
    ];
  });
}

const entityLists = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  events: 'event',
} as const;

function readEntities(source: JsonObject): readonly Entity[] {
  const nodes = Object.entries(entityLists).flatMap(([property, type]) =>
    listObjects(source[property])
      .filter(({ rel }) => !isBylineRole(rel))
      .flatMap(({ name, literal }) => {
        const text = readString(name);
        return text === undefined ? [] : [{ type, name: text, literal: readString(literal) }];
      }),
  );
  return nodes.map(({ type, name, literal }, index) => {
    // A scheme has no colon, a value may have some.
    const [, scheme, value] = /^([^:]+):([\s\S]*)$/.exec(literal ?? '') ?? [];
    const identifiers = scheme === undefined || value === undefined ? [] : [{ scheme, value }];
    return {
      type,
      id: `e${index + 1}`,
      name,
      ...(identifiers.length === 0 ? {} : { identifiers }),
    };
  });
}

function readIdentifiers(ids: readonly OtherIdentifier[]): Identifiers | undefined {
  const find = (wanted: string): string | undefined =>
    ids.find(({ role }) => role === wanted)?.value;
  const listPrefixed = (prefix: string): readonly OtherIdentifier[] =>
    ids
      .filter(({ role }) => role.startsWith(prefix) && role !== prefix)
      .map(({ role, value }) => ({ role: role.slice(prefix.length), value }));
  const [native] = listPrefixed('native:');
  return toIdentifiers({
    native: native && { publisher: native.role, text: native.value },
    sha256: find('sha-256'),
    fileKey: find('file-key'),
    fileIndex: find('file-index'),
    other: listPrefixed('other:'),
  });
}

const mediaTypes: ReadonlyMap<unknown, MediaDraft['type']> = new Map(
  (['audio', 'graphic', 'picture', 'video'] as const).map((type) => [type, type]),
);

function readMedium(node: JsonObject, index: number, dates: DateReader): readonly MediaDraft[] {
  const type = mediaTypes.get(node.type);
  if (type === undefined) return [];
  const sources = readSources(node);
  const named = (wanted: string): readonly string[] =>
    sources.filter(({ role }) => role === wanted).map(({ named: { name } }) => name);
  return [
    {
      type,
      href: listObjects(node.renditions).flatMap(({ href }) => readString(href) ?? [])[0],
      caption: textsIn(node.descriptions, 'caption')[0],
      credit: textsIn(node.descriptions, 'credit')[0],
      photographers: listObjects(node.people)
        .filter(({ rel }) => rel === 'photographer')
        .flatMap(({ name }) => readString(name) ?? []),
      agencies: named('agency'),
      providers: named('provider'),
      date: dates.read(node.contentCreated, 'captured', `/associations/${index}/contentCreated`),
    },
  ];
}

function readRights(source: JsonObject): ArticleLayers['rights'] {
  return toRights({
    holder: readString(source.copyrightHolder),
    license: isObject(source.rightsInfo) ? readString(source.rightsInfo.linkedRights) : undefined,
    terms: readString(source.usageTerms),
    text: readString(source.copyrightNotice),
  });
}
