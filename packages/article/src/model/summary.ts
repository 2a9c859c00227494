import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** The sentences that say most of the article, as they stand in it. */
export interface Summary extends Derived {
  /** Always `summary`. */
  readonly type: 'summary';
  /**
   * The sentences, in document order.
   *
   * @minItems 1
   */
  readonly spans: readonly FieldSpan[];
}
