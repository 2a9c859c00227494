import type { Address } from './address.ts';
import type { Block } from './block.ts';
import type { Byline } from './byline.ts';
import type { Counts } from './counts.ts';
import type { ArticleDate } from './date.ts';
import type { FieldDiagnostic } from './diagnostic.ts';
import type { Entity } from './entity.ts';
import type { Headline, Sapo } from './headline.ts';
import type { Identifiers } from './identifiers.ts';
import type { Keyword } from './keyword.ts';
import type { Media } from './media.ts';
import type { Mention } from './mention.ts';
import type { Provenance } from './provenance.ts';
import type { Agency, Publisher } from './publisher.ts';
import type { Quotation } from './quotation.ts';
import type { Rights } from './rights.ts';
import type { Sentence } from './sentence.ts';
import type { Summary } from './summary.ts';
import type { ArticleText } from './text.ts';
import type { Word } from './word.ts';

/**
 * A news article: its untouched text, and everything known about it as stand-off annotations.
 *
 * A property is left out where nothing is known. A list that is left out was not looked for; an
 * empty one was looked for, and nothing was found. Document order is the order of
 * `compareFieldSpans`: the address, the title, the body; then by start, the longer first. An id is
 * unique among all nodes of the article; a link names the id of another node.
 */
export interface Article {
  /** Always `article`. */
  readonly type: 'article';
  /** Version of this model that the article is written in. */
  readonly schemaVersion: 1;
  /** The text as it was given. Every span counts in it. */
  readonly text: ArticleText;
  /** The names by which the article can be told from others. */
  readonly identifiers?: Identifiers;
  /** The address, as written and taken apart. */
  readonly address?: Address;
  /** Who published the article. */
  readonly publisher?: Publisher;
  /** The news agencies that it came through. */
  readonly agencies?: readonly Agency[];
  /** The headline. */
  readonly headline?: Headline;
  /** The sapo. */
  readonly sapo?: Sapo;
  /** Those who sign the article. */
  readonly bylines?: readonly Byline[];
  /** Every date that the article states or that is known about it, in any order. */
  readonly dates?: readonly ArticleDate[];
  /**
   * Language of the body, as a BCP 47 tag such as `vi`.
   *
   * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
   */
  readonly language?: string;
  /** The body cut by function, in document order. */
  readonly blocks?: readonly Block[];
  /** Pictures and recordings. */
  readonly media?: readonly Media[];
  /** Sentences, in document order. */
  readonly sentences?: readonly Sentence[];
  /** Words, in document order. */
  readonly words?: readonly Word[];
  /** Quotations, in document order. */
  readonly quotations?: readonly Quotation[];
  /** The sentences that say most. */
  readonly summary?: Summary;
  /** Where the text names something, in document order, the outer before the inner. */
  readonly mentions?: readonly Mention[];
  /** What it names. */
  readonly entities?: readonly Entity[];
  /** What it is about, the heaviest first. */
  readonly keywords?: readonly Keyword[];
  /** Figures about the body. */
  readonly counts?: Counts;
  /** Who holds the rights. */
  readonly rights?: Rights;
  /** Where the text came from, and who derived what from it. */
  readonly provenance?: Provenance;
  /** What the producers found worth saying, such as a part that was expected and not there. */
  readonly diagnostics?: readonly FieldDiagnostic[];
}
