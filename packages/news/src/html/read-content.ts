import {
  collapseSpace,
  ELEMENT_NODE,
  TEXT_NODE,
  type PageElement,
  type PageNode,
} from './page-dom.ts';

/** What an article's element holds, in its order. */
export type ContentItem =
  | { readonly type: 'figure'; readonly element: PageElement }
  | { readonly type: 'text'; readonly text: string };

/** What is looked for in the element. */
export interface ContentMarks {
  readonly figures: ReadonlySet<PageNode>;
  readonly ignored: ReadonlySet<PageNode>;
}

/** Elements that begin and end a line. */
const LINES: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'br',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Elements that are none of the text. */
const SKIPPED: ReadonlySet<string> = new Set(
  'audio button canvas form head iframe img input nav noscript script select style svg video'.split(
    ' ',
  ),
);

/** Reads the lines and the figures of an element, without recursion, whatever its depth. */
export function readContent(
  root: PageElement,
  { figures, ignored }: ContentMarks,
): readonly ContentItem[] {
  const items: ContentItem[] = [];
  let line: string[] = [];
  const endLine = (): void => {
    const text = collapseSpace(line.join(''));
    if (text !== '') items.push({ type: 'text', text });
    line = [];
  };
  /** Nodes still to be read, the next at the end; a string ends the line behind an element. */
  const waiting: (PageNode | 'line')[] = [];
  const enter = (node: PageNode): void => {
    const children: PageNode[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      children.push(child);
    // One by one: a call takes only so many arguments.
    for (const child of children.reverse()) waiting.push(child);
  };
  enter(root);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === 'line') endLine();
    else if (node.nodeType === TEXT_NODE) line.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT_NODE && !ignored.has(node)) {
      const element = node as PageElement;
      const isLine = LINES.has(element.localName);
      if (isLine || figures.has(node)) endLine();
      if (figures.has(node)) items.push({ type: 'figure', element });
      else if (!SKIPPED.has(element.localName)) {
        if (isLine) waiting.push('line');
        enter(element);
      }
    }
  }
  endLine();
  return items;
}
