import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** The headline. */
export interface Headline extends Derived {
  /** Always `headline`. */
  readonly type: 'headline';
  /** The headline as written. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}

/** The sapo: the opening paragraph that stands under the headline and sums the article up. */
export interface Sapo extends Derived {
  /** Always `sapo`. */
  readonly type: 'sapo';
  /** The sapo as written. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}
