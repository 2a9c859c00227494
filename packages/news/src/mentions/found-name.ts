import type { FieldSpan } from '@quocngu/article';

/** What a name can belong to. */
export type NameType = 'organisation' | 'person' | 'place';

/** A name where it stands in the document, and the rule that found it. */
export interface FoundName {
  readonly type: NameType;
  /** As written. */
  readonly text: string;
  readonly span: FieldSpan;
  readonly origin: string;
}

/** A title where it stands, and the name of the person who bears it. */
export interface FoundTitle {
  /** As written. */
  readonly text: string;
  readonly span: FieldSpan;
  readonly person: FoundName;
}
