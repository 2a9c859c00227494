import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** A sentence: the body's, a caption's, or the headline as one. Sentences do not overlap. */
export interface Sentence extends Derived {
  /** Always `sentence`. */
  readonly type: 'sentence';
  /** The stretch of text, without outer white space. */
  readonly span: FieldSpan;
  /** Id of a block in `blocks`: the one that the sentence begins in. */
  readonly block?: string;
}
