import type { Derived } from './provenance.ts';
import type { Excerpt, FieldSpan } from './span.ts';

/** What is said of a medium, without its credit. */
export interface Caption extends Derived {
  /** The caption as written. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}

/** The word of a credit that says what is credited. */
export interface CreditKind {
  /** What it says: `photo` for *Ảnh*, `source` for *Nguồn*, `copyright` for *©*, and so on. */
  readonly value: 'photo' | 'video' | 'audio' | 'graphic' | 'source' | 'copyright';
  /** The word as written. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}

/** A remark in a credit on where the medium comes from. */
export interface CreditNote {
  /** `archive` (*Tư liệu*), `distributed` by an agency (*phát*), `provided` (*cung cấp*) and so on. */
  readonly value: 'archive' | 'distributed' | 'provided' | 'illustration' | 'screenshot';
  /** The remark as written. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}

/** The credit of a medium, as written and taken apart. */
export interface Credit extends Derived {
  /** The credit as written, brackets included. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
  /** What is credited. */
  readonly kind?: CreditKind;
  /** Those who made the medium, as written. */
  readonly photographers?: readonly Excerpt[];
  /** The agencies or newspapers that it came through, as written, in their order. */
  readonly agencies?: readonly Excerpt[];
  /** Others who supplied it, as written. */
  readonly providers?: readonly Excerpt[];
  /** Remarks on where it comes from. */
  readonly notes?: readonly CreditNote[];
}

/** A picture or recording that belongs to the article. */
export interface Media extends Derived {
  /** What it is; `picture` where a caption and a credit are all that is left of it. */
  readonly type: 'picture' | 'video' | 'audio' | 'graphic';
  /**
   * Id, unique in the article.
   *
   * @minLength 1
   */
  readonly id: string;
  /** What is said of it. */
  readonly caption?: Caption;
  /** Who made or supplied it. */
  readonly credit?: Credit;
  /** Its address. */
  readonly href?: string;
  /** Id of a date in `dates`: when it was made. */
  readonly date?: string;
}
