import type { SeedDocument } from '@quocngu/seed-format';
import { createMatcher, toSearchKeys } from '@quocngu/text';
import type { SearchHit } from './protocol.ts';

/** The keys of a document as two lines, each key between spaces, so that a phrase is a substring. */
interface IndexedText {
  readonly document: SeedDocument;
  readonly exact: string;
  readonly folded: string;
}

/** Documents that can be searched. */
export interface TextIndex {
  add(id: string, document: SeedDocument): void;
  /** What holds the query, the last word of which may be only begun; agreeing marks come first. */
  search(query: string): readonly SearchHit[];
}

/** Makes an index without documents. */
export function createTextIndex(): TextIndex {
  const texts = new Map<string, IndexedText>();
  return {
    add(id, document) {
      texts.set(id, { document, ...toKeyLines(`${document.title} ${document.body}`) });
    },
    search(query) {
      const keys = toKeyLines(query);
      if (keys.exact.trim() === '') return [];
      const exact = keys.exact.trimEnd();
      const folded = keys.folded.trimEnd();
      const isPlain = exact === folded;
      const matcher = createMatcher(query, { prefix: true });
      const hits: SearchHit[] = [];
      for (const [id, text] of texts) {
        if (!text.folded.includes(folded)) continue;
        const isExact = text.exact.includes(exact);
        // A query with some marks asks for these, and for no others.
        const isHit = isExact || isPlain || holds(matcher, text.document);
        if (isHit) hits.push({ id, isExact });
      }
      return [...hits.filter(({ isExact }) => isExact), ...hits.filter(({ isExact }) => !isExact)];
    },
  };
}

function holds(matcher: ReturnType<typeof createMatcher>, { title, body }: SeedDocument): boolean {
  return matcher.matches(title) || matcher.matches(body);
}

function toKeyLines(text: string): { readonly exact: string; readonly folded: string } {
  const keys = toSearchKeys(text);
  return {
    exact: ` ${keys.map(({ exact }) => exact).join(' ')} `,
    folded: ` ${keys.map(({ folded }) => folded).join(' ')} `,
  };
}
