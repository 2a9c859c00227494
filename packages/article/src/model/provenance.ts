/**
 * A layer of an article that one producer can be the origin of: a property of the article, or
 * `tags` for the tags of the words, which often come from somewhere else than the words.
 */
export type Layer =
  | 'identifiers'
  | 'address'
  | 'publisher'
  | 'agencies'
  | 'headline'
  | 'sapo'
  | 'bylines'
  | 'dates'
  | 'language'
  | 'blocks'
  | 'media'
  | 'sentences'
  | 'words'
  | 'tags'
  | 'quotations'
  | 'summary'
  | 'mentions'
  | 'entities'
  | 'keywords'
  | 'counts'
  | 'rights';

/** Who produced a derived value, and by which rule. */
export interface Origin {
  /**
   * Name by which values refer to this origin, unique among the origins of the article; by custom
   * the rule itself, such as `address/vietnamplus`.
   *
   * @minLength 1
   */
  readonly id: string;
  /**
   * The program, by custom its package name, such as `@quocngu/news`.
   *
   * @minLength 1
   */
  readonly producer: string;
  /** Version of the program. */
  readonly version?: string;
  /** The rule of that program, a stable path such as `date/year-from-native-id`. */
  readonly rule?: string;
  /** The trained model that decided, by name and version or hash, where one did. */
  readonly model?: string;
  /** The layers whose values have this origin unless they name another. */
  readonly layers?: readonly Layer[];
}

/** What every derived value may say about how it came to be. */
export interface Derived {
  /**
   * Id of an origin in `provenance.origins`. Where it is left out, the origin that lists the
   * value's layer applies.
   */
  readonly origin?: string;
  /**
   * How sure the producer is, from 0 to 1; left out where the rule knows no degrees.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence?: number;
}

/** A digest of bytes. */
export interface Hash {
  /** The algorithm. */
  readonly algorithm: 'sha-256';
  /**
   * The digest in lower-case hexadecimal.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  readonly value: string;
}

/** A half-open stretch of a file, `[start, end)`, in bytes from 0. */
export interface ByteRange {
  /**
   * Offset of the first byte.
   *
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * Offset after the last byte.
   *
   * @asType integer
   * @minimum 0
   */
  readonly end: number;
}

/** Where the text came from, and who derived what from it. */
export interface Provenance {
  /** Always `provenance`. */
  readonly type: 'provenance';
  /** The file or stream, as it was named to the reader. */
  readonly file?: string;
  /**
   * Which record of the file, counted from 1.
   *
   * @asType integer
   * @minimum 1
   */
  readonly record?: number;
  /** The bytes of the record in the file. */
  readonly bytes?: ByteRange;
  /** Digest of those bytes. */
  readonly hash?: Hash;
  /** Name of the character set that the bytes were decoded from, such as `utf-8`. */
  readonly charset?: string;
  /** Every origin that a value of the article has, each once. */
  readonly origins?: readonly Origin[];
}
