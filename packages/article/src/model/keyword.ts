import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** A word or phrase that says what the article is about. */
export interface Keyword extends Derived {
  /** Always `keyword`. */
  readonly type: 'keyword';
  /** The keyword; where `spans` is given, as written at the first of them. */
  readonly text: string;
  /** Its weight among the keywords of the article; more is heavier. */
  readonly score?: number;
  /**
   * Where it is written, in document order; left out where it came from outside the text.
   *
   * @minItems 1
   */
  readonly spans?: readonly FieldSpan[];
}
