import type { SeedDocument } from '@quocngu/seed-format';
import { parseAddressParts } from '../address/address-parts.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { findPublisher, PUBLISHER_PROFILES } from '../publishers/publisher-profiles.ts';
import { composeBody } from './compose-body.ts';
import { decodePage, type DecodedPage } from './decode-page.ts';
import { findReadable, SHORTEST_TEXT } from './find-readable.ts';
import { pageDiagnostic, type PageDiagnostic } from './page-diagnostics.ts';
import { openPage, textOf, type PageElement, type PageNode } from './page-dom.ts';
import type { PageProfile } from './page-profile.ts';
import { PAGE_PROFILES } from './page-profiles.ts';
import { readContent, type ContentItem } from './read-content.ts';
import { readMeta, readMetadata, type PageMetadata } from './read-metadata.ts';
import { slimPage } from './slim-page.ts';

/** What `parsePage` may be told. */
export interface ParsePageOptions {
  /** The address of the page, where it is known; else the page itself is asked. */
  readonly url?: string;
  /** Profiles of more publishers, tried before those that come with the package. */
  readonly publishers?: readonly PublisherProfile[];
  /** How the pages of more publishers are built, by the key of the publisher. */
  readonly pages?: readonly PageProfile[];
}

/** What a page holds. */
export interface ParsedPage {
  /** The article; left out where no text of one was found. Parts that were not found are empty. */
  readonly document?: SeedDocument;
  /** What the page says beside the text. */
  readonly metadata: PageMetadata;
  readonly diagnostics: readonly PageDiagnostic[];
}

/**
 * Reads a saved HTML page into a seed document: the address that it names, the headline, and a body
 * that leads with the caption and the credit of the first picture, as agency text does, a paragraph
 * a line. The pages of known publishers are read by their structure, others by their look. Nothing is
 * fetched, no script is run.
 *
 * @param page - The page as text, or its bytes in any charset.
 * @param options - What is known beyond the page.
 * @returns The document, what the page says beside it, and what was not found. No page makes it throw.
 * @throws TypeError where the page is neither a string nor a Uint8Array.
 *
 * @example
 * ```ts
 * import { parsePage } from '@quocngu/news/html';
 *
 * const page = `<html><head><link rel="canonical" href="https://vnexpress.net/mua-lon-4701234.html"></head>
 * <body><h1 class="title-detail">Mưa lớn</h1><p class="description">Mưa từ đêm qua.</p>
 * <article class="fck_detail"><figure class="tplCaption"><img src="a.jpg">
 * <figcaption><p class="Image">Phố ngập. Ảnh: <em>Minh Anh</em></p></figcaption></figure>
 * <p class="Normal">Nước rút lúc trưa.</p></article></body></html>`;
 * const { document } = parsePage(page);
 * document?.title; //=> 'Mưa lớn'
 * document?.body; //=> 'Phố ngập. Ảnh: Minh Anh\nMưa từ đêm qua.\nNước rút lúc trưa.'
 * ```
 */
export function parsePage(page: string | Uint8Array, options: ParsePageOptions = {}): ParsedPage {
  const decoded = decode(page);
  const { html, isFlattened } = slimPage(decoded.text);
  const root = openPage(html);
  const meta = readMeta(root);
  const url = options.url ?? addressOf(root, meta, decoded.text);
  const publisher = publisherOf(url, options.publishers);
  const profile = [...(options.pages ?? []), ...PAGE_PROFILES].find(
    ({ key }) => key === publisher?.key,
  );

  const metadata = readMetadata(root, profile?.author);
  const title = titleOf(root, meta, profile);
  const found = (profile && readByProfile(root, profile)) ?? readByLook(root);
  const isFound = found !== undefined && found.body !== '';
  const captions = found?.captions ?? [];
  return {
    ...(isFound ? { document: { url, title: title || found.title, body: found.body } } : {}),
    metadata: {
      ...(publisher === undefined ? {} : { publisher: publisher.key }),
      ...metadata,
      ...(decoded.charset === undefined ? {} : { charset: decoded.charset }),
      ...(captions.length === 0 ? {} : { captions }),
    },
    diagnostics: findingsOf([
      ['undecoded-bytes', decoded.hasLosses],
      ['too-deep', isFlattened],
      ['no-address', url === ''],
      ['no-title', isFound && (title || found.title) === ''],
      ['no-body', !isFound],
      ['unknown-page', isFound && found.isByLook],
      ['caption-without-credit', captions.length > 0],
    ]),
  };
}

function findingsOf(
  cases: readonly (readonly [PageDiagnostic['code'], boolean])[],
): readonly PageDiagnostic[] {
  return cases.flatMap(([code, holds]) => (holds ? [pageDiagnostic(code)] : []));
}

function decode(page: string | Uint8Array): DecodedPage {
  if (typeof page === 'string') return { text: page, hasLosses: false };
  if (page instanceof Uint8Array) return decodePage(page);
  throw new TypeError(`expected page to be a string or a Uint8Array, got ${typeof page}`);
}

/** Where browsers note the address when they save a page. */
const SAVED_FROM = /<!-- saved from url=\(\d{4,}\)(https?:\/\/\S+) -->/;

/** How far from the start that note stands, in UTF-16 code units. */
const SAVED_FROM_WITHIN = 2000;

function addressOf(root: PageElement, meta: ReadonlyMap<string, string>, page: string): string {
  const candidates = [
    root.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta.get('og:url'),
    SAVED_FROM.exec(page.slice(0, SAVED_FROM_WITHIN))?.[1],
  ];
  return candidates.find((one) => one && parseAddressParts(one.trim()) !== undefined)?.trim() ?? '';
}

function publisherOf(
  url: string,
  own: readonly PublisherProfile[] = [],
): PublisherProfile | undefined {
  const parts = parseAddressParts(url);
  if (parts === undefined) return undefined;
  const host = url.slice(parts.host.start, parts.host.end);
  return findPublisher(host, [...own, ...PUBLISHER_PROFILES]);
}

function titleOf(
  root: PageElement,
  meta: ReadonlyMap<string, string>,
  profile: PageProfile | undefined,
): string {
  const heading = profile === undefined ? undefined : root.querySelector(profile.title);
  return textOf(heading) || (meta.get('og:title') ?? '').trim() || textOf(root.querySelector('h1'));
}

interface FoundText {
  readonly title: string;
  readonly body: string;
  readonly captions: readonly string[];
  readonly isByLook: boolean;
}

function readByProfile(root: PageElement, profile: PageProfile): FoundText | undefined {
  const container = firstWithText(root, profile.body);
  if (container === undefined) return undefined;
  const sapo = profile.sapo === undefined ? null : root.querySelector(profile.sapo);
  const ignored = new Set<PageNode>(all(container, profile.ignore));
  for (const selector of [profile.title, profile.sapo]) {
    for (const element of all(container, selector)) ignored.add(element);
  }
  const figures = new Set<PageNode>(all(container, profile.figure));
  const items = [
    ...leadFigures(root, container, profile),
    ...readContent(container, { figures, ignored }),
  ];
  const { body, captions } = composeBody(sapoOf(sapo, profile), items, profile);
  return body === '' ? undefined : { title: '', body, captions, isByLook: false };
}

/** The lead picture, where it stands outside the text. */
function leadFigures(
  root: PageElement,
  container: PageElement,
  { figure, lead }: PageProfile,
): readonly ContentItem[] {
  const inside = new Set(all(container, figure));
  const element = all(root, lead).find((one) => !inside.has(one));
  return element === undefined ? [] : [{ type: 'figure', element }];
}

/** The sapo; a place that only style sets off gets the dash that readers see. */
function sapoOf(sapo: PageElement | null, { place: selector }: PageProfile): string {
  const text = textOf(sapo);
  const place = selector === undefined ? '' : textOf(sapo?.querySelector(selector));
  if (place === '' || !text.startsWith(place)) return text;
  return `${place} - ${text.slice(place.length).replace(/^[\s–—-]+/, '')}`;
}

function readByLook(root: PageElement): FoundText | undefined {
  const readable = findReadable(root);
  if (readable === undefined) return undefined;
  const { content, title } = readable;
  const figures = new Set<PageNode>(all(content, 'figure'));
  const items = readContent(content, { figures, ignored: new Set() });
  const { body, captions } = composeBody('', items, { caption: 'figcaption' });
  if (body.length < SHORTEST_TEXT) return undefined;
  return { title: title.trim(), body, captions, isByLook: true };
}

/** The first element of a selector that is not empty; a page may have shells of others. */
function firstWithText(root: PageElement, selector: string): PageElement | undefined {
  return all(root, selector).find((element) => textOf(element) !== '');
}

function all(root: PageElement, selector: string | undefined): readonly PageElement[] {
  return selector === undefined ? [] : [...root.querySelectorAll(selector)];
}
