/** What a name belongs to, by the conventions of the project's annotation. */
export type NameType = 'organisation' | 'person' | 'place';

/** A name in a text. */
export interface Name {
  readonly type: NameType;
  /** Offset of the first UTF-16 code unit. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
  /** As it is written. */
  readonly text: string;
}

/** An office, rank, degree, occupation or kin word that is said of a person. */
export interface Title {
  readonly type: 'title';
  /** Offset of the first UTF-16 code unit. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
  /** As it is written; it may hold the name of an organisation or a place. */
  readonly text: string;
  /** Index of the person in the names that were handed over. */
  readonly person: number;
}

/** The types by their numbers in a model. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

/** How many types there are. */
export const TYPE_COUNT = 3;
