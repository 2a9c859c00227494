import { Readability } from '@mozilla/readability';
import type { PageElement } from './page-dom.ts';

/** Pages with more elements are not weighed: it would take too long. */
const MOST_ELEMENTS = 30_000;

/** The shortest article, in UTF-16 code units: agencies' flashes have a sentence. */
export const SHORTEST_TEXT = 40;

/** Finds the text of a page by its look. The page is taken apart by it. */
export function findReadable(
  page: PageElement,
): { readonly title: string; readonly content: PageElement } | undefined {
  try {
    const parsed = new Readability<PageElement>(page, {
      charThreshold: SHORTEST_TEXT,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as PageElement,
    }).parse();
    const content = parsed?.content;
    return content ? { title: parsed.title ?? '', content } : undefined;
  } catch {
    // It throws on pages that are too large, and on some that are broken.
    return undefined;
  }
}
