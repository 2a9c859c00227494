import { type ReadonlySignal, signal } from '@preact/signals';
import { analyse, READERS } from '../analysis/analyst.ts';
import type { ArticleFacts } from '../analysis/protocol.ts';
import { waitForPause } from '../analysis/typing-pause.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';

/** Facts by document. */
export type FactsByDocument = ReadonlyMap<OpenedDocument, ArticleFacts>;

/** The page is drawn anew only so often while facts come in, in milliseconds. */
const LEAST_PAUSE = 1000;

/** As many articles are read in a go: what else a worker is asked for waits for no more. */
const BATCH = 4;

const current = signal<FactsByDocument>(new Map());
const failure = signal<unknown>(undefined);

/** What is known of the articles that were read so far. */
export const facts: ReadonlySignal<FactsByDocument> = current;

/** Why reading them stopped. */
export const factsFailure: ReadonlySignal<unknown> = failure;

const gathered = new Map<OpenedDocument, ArticleFacts>();

/** Reads articles, some at a time in every worker; those that were read before are left out. */
export async function gatherFacts(
  documents: readonly OpenedDocument[],
  signal: AbortSignal,
): Promise<void> {
  failure.value = undefined;
  const unread = documents.filter((opened) => !gathered.has(opened));
  let drawn = performance.now();
  const readOn = async (): Promise<void> => {
    while (unread.length > 0 && !signal.aborted && failure.value === undefined) {
      await waitForPause();
      const batch = unread.splice(0, BATCH);
      try {
        const read = await analyse('facts', { documents: batch.map(({ document }) => document) });
        for (const [index, opened] of batch.entries()) {
          const known = read[index];
          if (known !== undefined) gathered.set(opened, known);
        }
      } catch (error) {
        failure.value = error;
      }
      if (performance.now() - drawn > LEAST_PAUSE) {
        current.value = new Map(gathered);
        drawn = performance.now();
      }
    }
  };
  await Promise.all(Array.from({ length: READERS }, readOn));
  current.value = new Map(gathered);
}
