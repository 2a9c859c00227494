import type { Loss } from './loss.ts';

/** An article, or several, as a text, and what that does not say. */
export interface TextExport {
  /** The text; whole characters only, its lines end with LF. */
  readonly text: string;
  readonly losses: readonly Loss[];
}
