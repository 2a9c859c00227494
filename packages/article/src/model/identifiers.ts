import type { Derived, Hash } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** The publisher's own identifier of the article; only together with the publisher is it unique. */
export interface NativeIdentifier extends Derived {
  /** Key of the publisher, such as `vietnamplus`; the host where no key is known. */
  readonly publisher: string;
  /** The identifier as written: where `span` is given, equal to its slice. */
  readonly text: string;
  /** Where it is written; left out where it came from outside the text. */
  readonly span?: FieldSpan;
}

/** What the name of a seed file carries. It is kept, and never trusted. */
export interface FileIdentifier {
  /**
   * The running number.
   *
   * @asType integer
   * @minimum 0
   */
  readonly index?: number;
  /** The key, as written. */
  readonly key: string;
}

/** An identifier of any other scheme. */
export interface OtherIdentifier {
  /**
   * What it is, such as `guid` or `doi`.
   *
   * @minLength 1
   */
  readonly role: string;
  /** The identifier. */
  readonly value: string;
}

/** The names by which the article can be told from others. */
export interface Identifiers {
  /** Always `identifiers`. */
  readonly type: 'identifiers';
  /** The publisher's own. */
  readonly native?: NativeIdentifier;
  /** Digest of the UTF-8 bytes of the title, one line feed, and the body. */
  readonly contentHash?: Hash;
  /** From the file name. */
  readonly file?: FileIdentifier;
  /** Others, such as those of a feed or an agency. */
  readonly other?: readonly OtherIdentifier[];
}
