import type { ArticleLayers } from '@quocngu/article';
import type { SeedDocument } from '@quocngu/seed-format';
import type { Span } from '@quocngu/span';
import type { ReadWords } from '../words/read-words.ts';

/** What a stage reads from. */
export interface StageInput {
  readonly document: SeedDocument;
  /** What the stages before it found. */
  readonly found: ArticleLayers;
  /** The running text of the body: captions, credits, links and closing lines are outside. */
  readonly running: readonly Span[];
  /** The words of title and body, where they are known. */
  readonly words: ReadWords | undefined;
}

/**
 * Reads a part of an article: gives the layers that it found. What it gives replaces what earlier stages
 * gave; only `diagnostics` are added up.
 */
export type ArticleStage = (input: StageInput) => ArticleLayers;

/** The stages by name, in the order in which they run. */
export const STAGE_NAMES = [
  'address',
  'blocks',
  'sentences',
  'dates',
  'language',
  'words',
  'mentions',
  'quotations',
  'keywords',
  'summary',
  'counts',
] as const;

/** The name of a stage. */
export type StageName = (typeof STAGE_NAMES)[number];
