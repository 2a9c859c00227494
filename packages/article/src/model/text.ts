/**
 * The three strings of a seed document, exactly as they were given. Every span of an article counts
 * in one of them; no stage ever edits them.
 */
export interface ArticleText {
  /** The address, as written. */
  readonly url: string;
  /** The title line, as written. */
  readonly title: string;
  /** The body, as written: captions, credits and end marks included, line breaks as LF. */
  readonly body: string;
}
