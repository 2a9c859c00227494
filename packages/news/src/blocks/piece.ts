import type { BylineRole, Credit } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import type { FindAgency } from './find-agency.ts';
import { trimSpan } from './split-parts.ts';
import type { NewsDiagnostic } from '../diagnostics.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';

/** Text that no pass has found to be anything else yet. */
export interface TextPiece {
  readonly type: 'text';
  readonly span: Span;
  /** Whether it is a whole line, and so a paragraph of its own. */
  readonly isLine: boolean;
}

/** A caption with its credit, or the credit alone. */
export interface CaptionPiece {
  readonly type: 'caption';
  readonly span: Span;
  readonly caption?: Span;
  readonly credit: Credit;
  readonly origin: string;
}

/** One who signs. */
export interface Signature {
  readonly span: Span;
  readonly role: BylineRole;
}

/** A stretch of the body with its function. */
export type Piece =
  | CaptionPiece
  | TextPiece
  | { readonly type: 'byline'; readonly span: Span; readonly signatures: readonly Signature[] }
  | {
      readonly type: 'dateline';
      readonly span: Span;
      readonly places: readonly Span[];
      readonly agencies: readonly Span[];
    }
  | { readonly type: 'end-mark'; readonly span: Span; readonly agencies: readonly Span[] }
  | { readonly type: 'heading'; readonly span: Span }
  | { readonly type: 'related-link'; readonly span: Span; readonly title?: Span }
  | { readonly type: 'sapo'; readonly span: Span };

/** What the passes over the pieces of a body share. */
export interface PassContext {
  readonly body: string;
  readonly findAgency: FindAgency;
  /** Who published the article, where that is known. */
  readonly publisher?: PublisherProfile;
  readonly report: (diagnostic: NewsDiagnostic) => void;
}

/** Takes what it knows out of the text pieces. Pieces stay in document order and never overlap. */
export type Pass = (pieces: readonly Piece[], context: PassContext) => readonly Piece[];

/** Text between two offsets as a piece; nothing where there is only white space. */
export function textPieces(body: string, within: Span, isLine = false): readonly TextPiece[] {
  const span = trimSpan(body, within);
  return span.start < span.end ? [{ type: 'text', span, isLine }] : [];
}
