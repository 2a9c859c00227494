import type { ArticleLayers, Byline, BylineRole, Identifiers, Keyword } from '@quocngu/article';
import { composeArticle, type MediaDraft, type ParsedArticle } from '../reading/article-draft.ts';
import { readDiagnostic, type ReadDiagnostic } from '../reading/diagnostic.ts';
import {
  isObject,
  listNamesOf,
  listObjects,
  listStrings,
  readCount,
  readJson,
  readString,
  toList,
  type JsonObject,
} from '../reading/json-values.ts';
import { orNothing, toIdentifiers, toLanguage, toRights } from '../reading/known-layers.ts';
import { createDateReader, type DateReader } from '../reading/read-date.ts';
import { isBylineRole } from '../reading/byline-roles.ts';
import { readNamed } from './read-named.ts';

/**
 * Reads an article from a NewsArticle of schema.org: one that {@link toJsonLd} wrote comes back with
 * all that it says, others as far as they use the same properties. A page's script that holds several
 * things, in a list or a `@graph`, is searched for the first article.
 *
 * The text is composed anew, because JSON-LD keeps captions and body apart; it is not that of the
 * article that was written.
 *
 * @param input - JSON text, or the value that was read from it.
 * @returns The article, with what could not be read; an empty one where there is no article. Never
 * throws on JSON.
 *
 * @example
 * ```ts
 * import { parseJsonLd } from '@quocngu/export';
 *
 * const { article } = parseJsonLd('{"@type":"NewsArticle","headline":"Mưa","datePublished":"2015-01-13"}');
 * article.headline?.text; //=> 'Mưa'
 * article.dates?.[0]?.precision; //=> 'day'
 * ```
 */
export function parseJsonLd(input: unknown): ParsedArticle {
  const node = findArticle(readJson(input));
  const diagnostics: ReadDiagnostic[] = [];
  if (node === undefined) diagnostics.push(readDiagnostic('malformed', { path: '' }));
  const source = node ?? {};
  const dates = createDateReader(diagnostics);
  const layers = readLayers(source, dates);
  const title = readString(source.headline) ?? '';
  const read = composeArticle(
    {
      url: readString(source.url) ?? '',
      title,
      media: readMedia(source, dates),
      datelines: listStrings(source.dateline),
      sapo: readString(source.description),
      running: readString(source.articleBody) ?? '',
      relatedLinks: listObjects(source.citation).flatMap(({ headline, name, url }) => {
        const text = readString(headline) ?? readString(name);
        return text === undefined ? [] : [{ title: text, href: readString(url) }];
      }),
      summary: listStrings(source.abstract),
    },
    {
      ...layers,
      ...readNamed(source, title),
      dates: orNothing(dates.dates),
    },
  );
  return { article: read.article, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** Things on a page lie at most this deep in lists and graphs. */
const deepest = 3;

function findArticle(value: unknown, depth = 0): JsonObject | undefined {
  if (Array.isArray(value) && depth < deepest) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found !== undefined) return found;
    }
  }
  if (!isObject(value)) return undefined;
  const isArticle = listStrings(value['@type']).some((type) => type.endsWith('Article'));
  return isArticle ? value : findArticle(value['@graph'], depth + 1);
}

function readLayers(source: JsonObject, dates: DateReader): ArticleLayers {
  dates.read(source.datePublished, 'published', '/datePublished');
  dates.read(source.dateModified, 'modified', '/dateModified');
  for (const [index, time] of toList(source.contentReferenceTime).entries()) {
    dates.read(time, 'event', `/contentReferenceTime/${index}`);
  }
  for (const [index, period] of toList(source.temporalCoverage).entries()) {
    dates.read(period, 'event', `/temporalCoverage/${index}`);
  }
  const bylines = readBylines(source);
  const keywords = listStrings(source.keywords).map((text): Keyword => ({ type: 'keyword', text }));
  const agencies = listObjects(source.sourceOrganization).flatMap((node) => {
    const agency = readOrganization(node);
    return agency === undefined ? [] : [{ type: 'agency' as const, ...agency }];
  });
  const publisher = listObjects(source.publisher).map(readOrganization)[0];
  return {
    identifiers: readIdentifiers(source),
    publisher: publisher && { type: 'publisher', ...publisher },
    agencies: orNothing(agencies),
    bylines: orNothing(bylines),
    language: toLanguage(readString(source.inLanguage)),
    keywords: orNothing(keywords),
    counts: readCounts(source),
    rights: readRights(source),
  };
}

function readOrganization(
  node: JsonObject,
): { readonly name: string; readonly key?: string } | undefined {
  const name = readString(node.name);
  const key = readString(node.identifier);
  return name === undefined ? undefined : { name, ...(key === undefined ? {} : { key }) };
}

function readBylines(source: JsonObject): readonly Byline[] {
  const named = (property: string, role: BylineRole): readonly Byline[] =>
    listNamesOf(source[property]).map((text) => ({ type: 'byline', text, role }));
  const contributors = listObjects(source.contributor).flatMap((node) => {
    const role = isBylineRole(node.roleName) ? node.roleName : 'contributor';
    return listNamesOf(node.contributor ?? node).map((text): Byline => ({
      type: 'byline',
      text,
      role,
    }));
  });
  return [
    ...named('author', 'author'),
    ...named('editor', 'editor'),
    ...named('translator', 'translator'),
    ...contributors,
  ];
}

function readIdentifiers(source: JsonObject): Identifiers | undefined {
  const nodes = listObjects(source.identifier).flatMap(({ propertyID, value, name }) => {
    const role = readString(propertyID);
    const text = readString(value);
    return role === undefined || text === undefined ? [] : [{ role, value: text, name }];
  });
  const find = (wanted: string): (typeof nodes)[number] | undefined =>
    nodes.find(({ name }) => name === wanted);
  const native = find('native');
  return toIdentifiers({
    native: native && { publisher: native.role, text: native.value },
    sha256: find('content-hash')?.value,
    fileKey: find('file-key')?.value,
    fileIndex: find('file-index')?.value,
    other: nodes
      .filter(({ name }) => name === undefined)
      .map(({ role, value }) => ({ role, value })),
  });
}

const mediaProperties = { image: 'picture', video: 'video', audio: 'audio' } as const;

function readMedia(source: JsonObject, dates: DateReader): readonly MediaDraft[] {
  return Object.entries(mediaProperties).flatMap(([property, type]) =>
    toList(source[property]).map((value, index): MediaDraft => {
      const node = isObject(value) ? value : { contentUrl: value };
      return {
        type,
        href: readString(node.contentUrl) ?? readString(node.url),
        caption: readString(node.caption),
        credit: readString(node.creditText),
        photographers: listNamesOf(node.creator),
        agencies: listNamesOf(node.sourceOrganization),
        providers: listNamesOf(node.provider),
        date: dates.read(node.dateCreated, 'captured', `/${property}/${index}/dateCreated`),
      };
    }),
  );
}

function readCounts(source: JsonObject): ArticleLayers['counts'] {
  const words = readCount(source.wordCount);
  return words === undefined ? undefined : { type: 'counts', words };
}

function readRights(source: JsonObject): ArticleLayers['rights'] {
  return toRights({
    holder: listNamesOf(source.copyrightHolder)[0],
    license: readString(source.license),
    terms: listObjects(source.usageInfo).flatMap((node) => readString(node.text) ?? [])[0],
    text: readString(source.copyrightNotice),
  });
}
