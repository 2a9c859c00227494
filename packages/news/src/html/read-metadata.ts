import { collapseSpace, textOf, type PageElement } from './page-dom.ts';

/** What a page says of its article outside the text; each as the page has it. */
export interface PageMetadata {
  /** Key of the publisher, where a profile knows the address. */
  readonly publisher?: string;
  /** Those who sign. */
  readonly authors?: readonly string[];
  /** When it was published, as the page states it: mostly ISO 8601 with an offset. */
  readonly published?: string;
  /** When it was last changed. */
  readonly modified?: string;
  /** The section, for people. */
  readonly section?: string;
  /** The language of the page, as a BCP 47 tag. */
  readonly language?: string;
  /** The charset of its bytes. */
  readonly charset?: string;
  /** Captions that have no credit, and are not in the body. */
  readonly captions?: readonly string[];
}

/** The types of structured data that describe an article. */
const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report)$/;

/** Structured data is no longer, in UTF-16 code units. */
const LONGEST_DATA = 500_000;

/** Reads the meta elements and the structured data of a page. */
export function readMetadata(page: PageElement, authorSelector?: string): PageMetadata {
  const data = readStructuredData(page);
  const meta = readMeta(page);
  const published =
    dateIn(data.datePublished) ??
    dateIn(meta.get('article:published_time')) ??
    dateIn(meta.get('datepublished')) ??
    dateIn(meta.get('pubdate')) ??
    dateIn(page.querySelector('time[datetime]')?.getAttribute('datetime'));
  const modified =
    dateIn(data.dateModified) ??
    dateIn(meta.get('article:modified_time')) ??
    dateIn(meta.get('datemodified')) ??
    dateIn(meta.get('lastmod'));
  const section = textIn(data.articleSection) ?? textIn(meta.get('article:section'));
  const language = textIn(page.querySelector('html')?.getAttribute('lang'));
  const shown = authorSelector === undefined ? [] : textsOf(page, authorSelector);
  const authors = shown.length > 0 ? shown : authorsIn(data.author);
  return {
    ...(authors.length === 0 ? {} : { authors }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The content of meta elements by `property`, `name` or `itemprop`, in small letters; the first counts. */
export function readMeta(page: PageElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

type Data = Readonly<Record<string, unknown>>;

/** The first object of an article in the structured data; an empty one where there is none. */
function readStructuredData(page: PageElement): Data {
  for (const element of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(element.textContent ?? ''));
    if (found !== undefined) return found;
  }
  return {};
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST_DATA) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Pages hold broken data; what it says is then not known.
    return undefined;
  }
}

/** Looks at an object, the items of a list, and those of a graph. */
function findArticle(value: unknown): Data | undefined {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  for (const item of items) {
    if (!isData(item)) continue;
    const types: readonly unknown[] = Array.isArray(item['@type'])
      ? item['@type']
      : [item['@type']];
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return item;
    const graph = item['@graph'];
    const inGraph = Array.isArray(graph)
      ? (graph as readonly unknown[]).find((node) => isData(node) && findType(node))
      : undefined;
    if (isData(inGraph)) return inGraph;
  }
  return undefined;
}

function findType(node: Data): boolean {
  const type = node['@type'];
  return typeof type === 'string' && ARTICLE_TYPES.test(type);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Persons of structured data; an organisation that is given as author is the newsroom. */
function authorsIn(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return items.flatMap((item) => {
    const isPerson = isData(item) && item['@type'] !== 'Organization';
    const name = isPerson ? textIn(item.name) : textIn(item);
    return name === undefined ? [] : [name];
  });
}

/** A date or time that begins as ISO 8601 does. */
function dateIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text !== undefined && /^\d{4}-\d\d-\d\d/.test(text) ? text : undefined;
}

function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? collapseSpace(value) : '';
  return text === '' ? undefined : text;
}

function textsOf(page: PageElement, selector: string): readonly string[] {
  const texts = [...page.querySelectorAll(selector)].map(textOf).filter((text) => text !== '');
  return [...new Set(texts)];
}
