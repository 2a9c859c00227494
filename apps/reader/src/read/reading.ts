import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '@quocngu/article';
import { state } from '../address/current-state.ts';
import { analyse } from '../analysis/analyst.ts';
import { documents, openSample, SAMPLE_ID } from '../documents/library.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';

/** The article that is open: first what needs no model, then the whole. */
export interface Reading {
  readonly opened: OpenedDocument;
  readonly article?: Article;
  readonly isComplete: boolean;
  /** Why the article could not be read, or only without models. */
  readonly error?: unknown;
}

const current = signal<Reading | undefined>(undefined);

/** The article of the address; `undefined` where it is not open here. */
export const reading: ReadonlySignal<Reading | undefined> = current;

const known = new WeakMap<OpenedDocument, Article>();

/** Reads the article that the address names, from now on until what is returned is called. */
export function followReading(): () => void {
  return effect(() => {
    const id = state.value.document;
    const opened = documents.value.find((candidate) => candidate.id === id);
    if (opened === undefined) {
      current.value = undefined;
      if (id === SAMPLE_ID) void openSample();
      return;
    }
    if (current.peek()?.opened !== opened) void read(opened);
  });
}

async function read(opened: OpenedDocument): Promise<void> {
  const complete = known.get(opened);
  if (complete !== undefined) {
    current.value = { opened, article: complete, isComplete: true };
    return;
  }
  current.value = { opened, isComplete: false };
  const set = (reading: Reading): void => {
    // Another article may have been opened meanwhile.
    if (current.value?.opened === opened) current.value = reading;
  };
  let article: Article | undefined;
  try {
    const { document } = opened;
    article = await analyse('read', { document, withModels: false });
    set({ opened, article, isComplete: false });
    article = await analyse('read', { document, withModels: true });
    known.set(opened, article);
    set({ opened, article, isComplete: true });
  } catch (error) {
    set({ opened, isComplete: true, error, ...(article === undefined ? {} : { article }) });
  }
}
