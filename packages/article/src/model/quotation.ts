import type { Derived } from './provenance.ts';
import type { Excerpt, FieldSpan } from './span.ts';

/** Words that the article gives as somebody's. */
export interface Quotation extends Derived {
  /** `direct` for words between quotation marks, `reported` for speech without them. */
  readonly type: 'direct' | 'reported';
  /**
   * Id, unique in the article.
   *
   * @minLength 1
   */
  readonly id: string;
  /** The words, without the quotation marks. */
  readonly span: FieldSpan;
  /** Id of a mention in `mentions`, neither date nor event: who is named as speaking. */
  readonly speaker?: string;
  /** Id of an entity in `entities`: who speaks. */
  readonly entity?: string;
  /** The verb or phrase that says that somebody speaks, as written. */
  readonly cue?: Excerpt;
}
