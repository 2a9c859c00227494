import { type ReadonlySignal, signal } from '@preact/signals';
import { analyse } from '../analysis/analyst.ts';
import type { ArticleFacts } from '../analysis/protocol.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';

/** Facts by document. */
export type FactsByDocument = ReadonlyMap<OpenedDocument, ArticleFacts>;

/** The page is drawn anew only so often while facts come in, in milliseconds. */
const LEAST_PAUSE = 400;

const current = signal<FactsByDocument>(new Map());
const failure = signal<unknown>(undefined);

/** What is known of the articles that were read so far. */
export const facts: ReadonlySignal<FactsByDocument> = current;

/** Why reading them stopped. */
export const factsFailure: ReadonlySignal<unknown> = failure;

const gathered = new Map<OpenedDocument, ArticleFacts>();

/**
 * Reads articles one after another, those that were read before left out, so that what else the
 * worker is asked for waits for one of them at the most.
 */
export async function gatherFacts(
  documents: readonly OpenedDocument[],
  signal: AbortSignal,
): Promise<void> {
  failure.value = undefined;
  let drawn = performance.now();
  try {
    for (const opened of documents) {
      if (signal.aborted) break;
      if (gathered.has(opened)) continue;
      gathered.set(opened, await analyse('facts', { document: opened.document }));
      if (performance.now() - drawn > LEAST_PAUSE) {
        current.value = new Map(gathered);
        drawn = performance.now();
      }
    }
  } catch (error) {
    failure.value = error;
  }
  current.value = new Map(gathered);
}
