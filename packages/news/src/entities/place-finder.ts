import type { EntityIdentifier } from '@quocngu/article';

/** A place to look up. */
export interface PlaceQuery {
  /** As the article writes it: `Ba Vì`, `Thành phố Hồ Chí Minh`, `quận 1`. */
  readonly name: string;
  /** The word before it that says what it is, where there is one: `tỉnh`, `huyện`. */
  readonly head?: string;
  /** The names of places that the article puts around it, the nearest first. */
  readonly within?: readonly string[];
  /** The day on which the list has to hold, `YYYY-MM-DD`; today's list where left out. */
  readonly date?: string;
}

/** What is known of a place. */
export interface KnownPlace {
  /** Its name in the list. */
  readonly name: string;
  /** What it is: `country`, `province`, `district`, `commune`, and so on. */
  readonly kind: string;
  /** The day from which the list held that it was found in. */
  readonly asOf?: string;
  /** Its code in a register. */
  readonly identifier?: EntityIdentifier;
}

/**
 * Looks a place up, such as `findPlace` of `@quocngu/news/places`. Gives `undefined` where it is unknown,
 * and where several places have the name and nothing tells which is meant.
 */
export type PlaceFinder = (query: PlaceQuery) => KnownPlace | undefined;
