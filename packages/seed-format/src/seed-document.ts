/** A news article as the seed layout holds it: three strings, as they were written. */
export interface SeedDocument {
  /** The article's address. */
  readonly url: string;
  /** The headline, one line. */
  readonly title: string;
  /** The text; its line breaks are LF. */
  readonly body: string;
}

/** The name of a string of a {@link SeedDocument}. */
export type SeedField = keyof SeedDocument;

/** The fields in the order in which the layout has them. */
export const SEED_FIELDS: readonly SeedField[] = ['url', 'title', 'body'];
