import { compareFieldSpans, containsFieldSpan } from './field-span.ts';
import type { Address } from './model/address.ts';
import type { Article } from './model/article.ts';
import type { Block } from './model/block.ts';
import type { Byline } from './model/byline.ts';
import type { Counts } from './model/counts.ts';
import type { ArticleDate } from './model/date.ts';
import type { Entity } from './model/entity.ts';
import type { Headline, Sapo } from './model/headline.ts';
import type { Identifiers } from './model/identifiers.ts';
import type { Keyword } from './model/keyword.ts';
import type { Media } from './model/media.ts';
import type { Mention } from './model/mention.ts';
import type { Provenance } from './model/provenance.ts';
import type { Agency, Publisher } from './model/publisher.ts';
import type { Quotation } from './model/quotation.ts';
import type { Rights } from './model/rights.ts';
import type { Sentence } from './model/sentence.ts';
import type { FieldSpan } from './model/span.ts';
import type { Summary } from './model/summary.ts';
import type { Word } from './model/word.ts';

/** The nodes of an article, by the name of their kind. */
export interface ArticleNodes {
  readonly address: Address;
  readonly publisher: Publisher;
  readonly headline: Headline;
  readonly sapo: Sapo;
  readonly block: Block;
  readonly media: Media;
  readonly sentence: Sentence;
  readonly quotation: Quotation;
  readonly mention: Mention;
  readonly date: ArticleDate;
  readonly byline: Byline;
  readonly agency: Agency;
  readonly keyword: Keyword;
  readonly summary: Summary;
  readonly word: Word;
  readonly entity: Entity;
  readonly identifiers: Identifiers;
  readonly counts: Counts;
  readonly rights: Rights;
  readonly provenance: Provenance;
}

/**
 * What a visitor may answer: `skip` to pass over the nodes inside this one's span that come after
 * it, `stop` to end the visit.
 */
export type VisitAnswer = 'skip' | 'stop';

/** Functions for the kinds of nodes to visit. */
export type ArticleVisitor = {
  readonly [Kind in keyof ArticleNodes]?: (
    node: ArticleNodes[Kind],
    // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most visitors answer nothing
  ) => VisitAnswer | undefined | void;
};

interface Entry {
  readonly rank: number;
  readonly span: FieldSpan | undefined;
  readonly visit: () => unknown;
}

type Kind = keyof ArticleNodes;

/** How to find the nodes of a kind, and the place of one in the text. */
interface Source<Node> {
  readonly nodes: (article: Article) => readonly Node[];
  readonly place: (node: Node) => FieldSpan | undefined;
}

const nowhere = (): undefined => undefined;
const own = (node: { readonly span?: FieldSpan }): FieldSpan | undefined => node.span;
const one = <Node>(node: Node | undefined): readonly Node[] => (node === undefined ? [] : [node]);

/** The kinds in the order in which nodes of the same span come, and nodes without one. */
const sources: { readonly [Name in Kind]: Source<ArticleNodes[Name]> } = {
  address: { nodes: (article) => one(article.address), place: own },
  publisher: { nodes: (article) => one(article.publisher), place: own },
  headline: { nodes: (article) => one(article.headline), place: own },
  sapo: { nodes: (article) => one(article.sapo), place: own },
  block: { nodes: (article) => article.blocks ?? [], place: own },
  media: {
    nodes: (article) => article.media ?? [],
    place: (media) => media.caption?.span ?? media.credit?.span,
  },
  sentence: { nodes: (article) => article.sentences ?? [], place: own },
  quotation: { nodes: (article) => article.quotations ?? [], place: own },
  mention: { nodes: (article) => article.mentions ?? [], place: own },
  date: { nodes: (article) => article.dates ?? [], place: own },
  byline: { nodes: (article) => article.bylines ?? [], place: own },
  agency: { nodes: (article) => article.agencies ?? [], place: own },
  keyword: { nodes: (article) => article.keywords ?? [], place: (keyword) => keyword.spans?.[0] },
  summary: { nodes: (article) => one(article.summary), place: (summary) => summary.spans[0] },
  word: { nodes: (article) => article.words ?? [], place: own },
  entity: { nodes: (article) => article.entities ?? [], place: nowhere },
  identifiers: { nodes: (article) => one(article.identifiers), place: nowhere },
  counts: { nodes: (article) => one(article.counts), place: nowhere },
  rights: { nodes: (article) => one(article.rights), place: own },
  provenance: { nodes: (article) => one(article.provenance), place: nowhere },
};

/**
 * Visits the nodes of an article, each once: first those that stand in the text, in document order,
 * the outer before the inner, and of the same span in the order of `ArticleNodes`; then those that
 * stand nowhere in it. A medium stands at its caption or else its credit, a keyword and a summary at
 * the first of their spans. Kinds that the visitor does not name cost nothing.
 *
 * @param article - A valid article.
 * @param visitor - A function for each kind of node wanted.
 *
 * @example
 * ```ts
 * import { createArticle, sliceField, visitArticle } from '@quocngu/article';
 *
 * const text = { url: 'https://bao.example/1', title: 'Mưa', body: 'Phố mưa. Sáng nay mưa to.' };
 * const article = createArticle(text, {
 *   blocks: [
 *     { type: 'caption', id: 'b1', span: { start: 0, end: 8 } },
 *     { type: 'paragraph', id: 'b2', span: { start: 9, end: 25 } },
 *   ],
 *   sentences: [
 *     { type: 'sentence', span: { start: 0, end: 8 } },
 *     { type: 'sentence', span: { start: 9, end: 25 } },
 *   ],
 * });
 * const sentences: string[] = [];
 * visitArticle(article, {
 *   block: (block) => (block.type === 'caption' ? 'skip' : undefined),
 *   sentence: (sentence) => {
 *     sentences.push(sliceField(article, sentence.span));
 *   },
 * });
 * sentences; //=> ['Sáng nay mưa to.']
 * ```
 */
export function visitArticle(article: Article, visitor: ArticleVisitor): void {
  const kinds = Object.keys(sources) as Kind[];
  const entries = kinds.flatMap((kind, rank) => entriesOf(kind, rank, article, visitor));
  entries.sort(compareEntries);
  let skipped: FieldSpan | undefined;
  for (const { span, visit } of entries) {
    if (skipped && span && containsFieldSpan(skipped, span)) continue;
    const answer = visit();
    if (answer === 'stop') return;
    if (answer === 'skip' && span) skipped = span;
  }
}

function entriesOf(
  kind: Kind,
  rank: number,
  article: Article,
  visitor: ArticleVisitor,
): readonly Entry[] {
  // What `sources` and `visitor` hold under one kind fits together, which the union cannot say.
  const visit = visitor[kind] as ((node: unknown) => unknown) | undefined;
  if (!visit) return [];
  const { nodes, place } = sources[kind] as Source<unknown>;
  return nodes(article).map((node) => ({ rank, span: place(node), visit: () => visit(node) }));
}

function compareEntries(first: Entry, second: Entry): number {
  if (first.span && second.span) {
    return compareFieldSpans(first.span, second.span) || first.rank - second.rank;
  }
  return Number(!first.span) - Number(!second.span) || first.rank - second.rank;
}
