/**
 * No article lies deeper. A parser's time grows with the depth of each element, so that a page of
 * a hundred thousand open tags would never be read.
 */
const DEEPEST = 200;

/** Elements that have no end tag. */
const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Elements whose content is not for readers; it is not HTML either, and left out unparsed. */
const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
]);

/** Elements that close the one of the same name before them, where its end tag is missing. */
const SELF_CLOSING: ReadonlySet<string> = new Set([
  'dd',
  'dt',
  'li',
  'option',
  'p',
  'td',
  'th',
  'tr',
]);

/** A page made ready for a parser. */
export interface SlimPage {
  readonly html: string;
  /** Whether tags were left out because they lay too deep. */
  readonly isFlattened: boolean;
}

/**
 * Takes out of a page what no article is in: comments, scripts, styles, frames, and tags nested beyond
 * reason, whose text stays. Structured data (`application/ld+json`) is kept. Linear in the length.
 */
export function slimPage(page: string): SlimPage {
  const out: string[] = [];
  const open: string[] = [];
  let tooDeep = 0;
  let isFlattened = false;
  let at = 0;
  while (at < page.length) {
    const start = page.indexOf('<', at);
    if (start === -1) break;
    out.push(page.slice(at, start));
    const past = endOfMarkup(page, start);
    if (past !== undefined) {
      at = past;
      continue;
    }
    const { name, isEnd } = readName(page, start);
    if (name === '') {
      out.push('&lt;');
      at = start + 1;
      continue;
    }
    const end = endOfTag(page, start);
    if (end === undefined) {
      at = start;
      break;
    }
    at = end;
    if (!isEnd && OPAQUE_ELEMENTS.has(name)) {
      const close = endOfElement(page, name, end);
      if (isStructuredData(page.slice(start, end))) out.push(page.slice(start, close));
      at = close;
    } else if (VOID_ELEMENTS.has(name)) {
      if (!isEnd) out.push(lowerAttributes(page.slice(start, end)));
    } else if (isEnd) {
      if (tooDeep > 0) tooDeep -= 1;
      else if (close(open, name)) out.push(page.slice(start, end));
    } else {
      if (SELF_CLOSING.has(name) && open.at(-1) === name) {
        open.pop();
        out.push(`</${name}>`);
      }
      if (open.length < DEEPEST) {
        open.push(name);
        out.push(lowerAttributes(page.slice(start, end)));
      } else {
        tooDeep += 1;
        isFlattened = true;
        out.push(' ');
      }
    }
  }
  out.push(page.slice(at).replaceAll('<', '&lt;'));
  return { html: out.join(''), isFlattened };
}

/** The end of a comment, a declaration or a processing instruction that starts here. */
function endOfMarkup(page: string, start: number): number | undefined {
  const [closing, from] = page.startsWith('<!--', start)
    ? (['-->', start + 4] as const)
    : page.startsWith('<!', start) || page.startsWith('<?', start)
      ? (['>', start + 2] as const)
      : [undefined, start];
  if (closing === undefined) return undefined;
  const end = page.indexOf(closing, from);
  return end === -1 ? page.length : end + closing.length;
}

/** The offset behind a tag; `undefined` where the page ends in it. Quoted values may hold `>`. */
function endOfTag(page: string, start: number): number | undefined {
  let at = start + 1;
  while (at < page.length) {
    const unit = page.charAt(at);
    if (unit === '>') return at + 1;
    const isValue = (unit === '"' || unit === "'") && page.charAt(at - 1) === '=';
    if (isValue) {
      const close = page.indexOf(unit, at + 1);
      if (close === -1) return undefined;
      at = close;
    }
    at += 1;
  }
  return undefined;
}

function readName(page: string, start: number): { readonly name: string; readonly isEnd: boolean } {
  const isEnd = page.charAt(start + 1) === '/';
  const from = start + (isEnd ? 2 : 1);
  const name = /^[a-z][a-z0-9:-]{0,40}/i.exec(page.slice(from, from + 41))?.[0] ?? '';
  return { name: name.toLowerCase(), isEnd };
}

/** The offset behind the end tag of an element whose content is not parsed. */
function endOfElement(page: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page) === null ? page.length : closing.lastIndex;
}

function isStructuredData(tag: string): boolean {
  return /^<script\b/i.test(tag) && tag.toLowerCase().includes('application/ld+json');
}

/** Closes an element and those left open in it; `false` for an end tag of nothing. */
function close(open: string[], name: string): boolean {
  const at = open.lastIndexOf(name);
  if (at === -1) return false;
  open.length = at;
  return true;
}

/** Names of attributes in capitals, as older pages have them, in small letters. */
function lowerAttributes(tag: string): string {
  if (!/\s[A-Z-]+=/.test(tag)) return tag;
  return tag.replace(/(\s)([A-Z-]+)(?==)/g, (_, space: string, name: string) => {
    return space + name.toLowerCase();
  });
}
