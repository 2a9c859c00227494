import { parseHTML } from 'linkedom';

/** The part of a node of a page that is used here; the browser's own types are not. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** The part of an element that is used here. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Parses slim HTML; what is no whole page is put into one. */
export function openPage(html: string): PageElement {
  const isWhole = /<html[\s>]/i.test(html);
  const page = isWhole ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { readonly document: PageElement };
  return document;
}

/** The text of an element on one line. */
export function textOf(element: PageNode | null | undefined): string {
  return collapseSpace(element?.textContent ?? '');
}

/** White space as one space, none at either end. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
