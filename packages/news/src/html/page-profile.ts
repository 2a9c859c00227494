/** Where a publisher's pages have the parts of an article, as CSS selectors. */
export interface PageProfile {
  /** Key of the publisher, as its `PublisherProfile` has it. */
  readonly key: string;
  /** The headline. */
  readonly title: string;
  /** The sapo. */
  readonly sapo?: string;
  /** A place that stands before the sapo, and is set off from it only by its style. */
  readonly place?: string;
  /** The element that holds the text. */
  readonly body: string;
  /** Pictures and recordings with their captions. */
  readonly figure: string;
  /** The lead picture, where it stands outside the text. */
  readonly lead?: string;
  /** The caption in a figure. */
  readonly caption: string;
  /** The name of the photographer in a figure, where it stands apart from the caption. */
  readonly credit?: string;
  /** Those who sign, where they stand outside the text. */
  readonly author?: string;
  /** What stands among the text and is none of it. */
  readonly ignore?: string;
}
