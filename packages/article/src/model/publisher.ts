import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** Who published the article: the newspaper or site. */
export interface Publisher extends Derived {
  /** Always `publisher`. */
  readonly type: 'publisher';
  /** Stable key for programs, such as `vietnamplus`. */
  readonly key?: string;
  /** Name for people, such as `VietnamPlus`. */
  readonly name: string;
  /** The writing that shows it, such as the host; where `span` is given, equal to its slice. */
  readonly text?: string;
  /** Where that is written. */
  readonly span?: FieldSpan;
}

/** A news agency that the article came through, told apart from the publisher. */
export interface Agency extends Derived {
  /** Always `agency`. */
  readonly type: 'agency';
  /** Stable key for programs, such as `ttxvn`. */
  readonly key?: string;
  /** Name for people, such as `TTXVN`. */
  readonly name: string;
  /** The writing that shows it; where `span` is given, equal to its slice. */
  readonly text?: string;
  /** Where that is written. */
  readonly span?: FieldSpan;
}
