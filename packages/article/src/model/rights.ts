import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** Who holds the rights and what may be done, where that is known. */
export interface Rights extends Derived {
  /** Always `rights`. */
  readonly type: 'rights';
  /** Name of the holder. */
  readonly holder?: string;
  /** Address of the licence. */
  readonly license?: string;
  /** Terms of use, for people. */
  readonly terms?: string;
  /** The notice as written; where `span` is given, equal to its slice. */
  readonly text?: string;
  /** Where the notice is written. */
  readonly span?: FieldSpan;
}
