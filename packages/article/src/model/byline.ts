import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** What a person or body named in a byline did. */
export type BylineRole =
  | 'author'
  | 'contributor'
  | 'compiler'
  | 'editor'
  | 'illustrator'
  | 'photographer'
  | 'source'
  | 'translator';

/** One name that signs the article. */
export interface Byline extends Derived {
  /** Always `byline`. */
  readonly type: 'byline';
  /** The name as written: where `span` is given, equal to its slice. */
  readonly text: string;
  /** Where it is written; left out where it came from outside the text. */
  readonly span?: FieldSpan;
  /** What the named one did. */
  readonly role: BylineRole;
  /** Id of an entity in `entities`: who this is. */
  readonly entity?: string;
}
