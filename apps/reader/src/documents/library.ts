import { type ReadonlySignal, signal } from '@preact/signals';
import { analyse } from '../analysis/analyst.ts';
import { waitForPause } from '../analysis/typing-pause.ts';
import type { CollectedFile, CollectedFiles } from './collect-files.ts';
import type { OpenedDocument, OpenedFile, OpeningProblem } from './opened-document.ts';

/** Larger files are for the command line. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** As many files are read at once. */
const BATCH = 32;

/** As many documents are taken into the index before a search may come in between. */
const INDEX_BATCH = 10;

/** What is searched for is searched anew only so often while documents come in, in milliseconds. */
const INDEX_PAUSE = 500;

const documentList = signal<readonly OpenedDocument[]>([]);
const problemList = signal<readonly OpeningProblem[]>([]);
const progress = signal<{ readonly done: number; readonly total: number } | undefined>(undefined);

/** The documents that are open, in the order in which they were opened. */
export const documents: ReadonlySignal<readonly OpenedDocument[]> = documentList;

const indexed = signal(0);

/** Grows with the documents that a search can find. */
export const indexedCount: ReadonlySignal<number> = indexed;

/** What could not be opened, last time. */
export const problems: ReadonlySignal<readonly OpeningProblem[]> = problemList;

/** How far the files are that are being opened. */
export const opening: ReadonlySignal<
  { readonly done: number; readonly total: number } | undefined
> = progress;

/** Forgets what could not be opened. */
export function dismissProblems(): void {
  problemList.value = [];
}

/** Opens files; those that are open already are opened anew. Gives what was opened. */
export async function openFiles({
  files,
  emptyFolders,
}: CollectedFiles): Promise<readonly OpenedDocument[]> {
  problemList.value = emptyFolders.map((fileName) => problem('empty-folder', fileName));
  const opened: OpenedDocument[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    progress.value = { done: start, total: files.length };
    const batch = await Promise.all(files.slice(start, start + BATCH).map(openFile));
    opened.push(...add(batch));
  }
  progress.value = undefined;
  return opened;
}

/** Opens text that was pasted. */
export async function openText(name: string, text: string): Promise<readonly OpenedDocument[]> {
  problemList.value = [];
  return add([await guard(name, () => analyse('open', { name, text }))]);
}

async function openFile({ path, file }: CollectedFile): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE) {
    const megabytes = Math.round(file.size / 1024 / 1024);
    return { documents: [], problems: [problem('too-large', path, `${megabytes} MB`)] };
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return { documents: [], problems: [problem('unreadable', path, messageOf(error))] };
  }
  return guard(path, () => analyse('open', { name: path, bytes }, [bytes]));
}

/** What a worker that fails leaves is a problem of the file. */
async function guard(name: string, open: () => Promise<OpenedFile>): Promise<OpenedFile> {
  try {
    return await open();
  } catch (error) {
    return { documents: [], problems: [problem('worker-failed', name, messageOf(error))] };
  }
}

function add(files: readonly OpenedFile[]): readonly OpenedDocument[] {
  const added = files.flatMap((file) => file.documents);
  const ids = new Set(added.map(({ id }) => id));
  documentList.value = [...documents.value.filter(({ id }) => !ids.has(id)), ...added];
  problemList.value = [...problems.value, ...files.flatMap((file) => file.problems)];
  toIndex.push(...added);
  indexing ??= indexAll();
  return added;
}

const toIndex: OpenedDocument[] = [];
let indexing: Promise<void> | undefined;

async function indexAll(): Promise<void> {
  let told = performance.now();
  let untold = 0;
  const tell = (): void => {
    told = performance.now();
    indexed.value += untold;
    untold = 0;
  };
  while (toIndex.length > 0) {
    await waitForPause();
    const batch = toIndex.splice(0, INDEX_BATCH);
    try {
      const documents = batch.map(({ id, document }) => ({ id, document }));
      await analyse('index', { documents });
      untold += batch.length;
    } catch {
      // A document that cannot be searched can still be read.
    }
    if (performance.now() - told > INDEX_PAUSE) tell();
  }
  tell();
  indexing = undefined;
}

function problem(code: OpeningProblem['code'], fileName: string, detail?: string): OpeningProblem {
  return { code, fileName, diagnostics: [], ...(detail === undefined ? {} : { detail }) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The document that comes with the reader, as an example. */
export async function openSample(): Promise<readonly OpenedDocument[]> {
  const name = '000_80b3f6d469e22f59.txt';
  const address = new URL('../../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
  problemList.value = [];
  return add([
    await guard(name, async () => {
      const bytes = await (await fetch(address)).arrayBuffer();
      return analyse('open', { name, bytes }, [bytes]);
    }),
  ]);
}

/** Id of the document that {@link openSample} opens. */
export const SAMPLE_ID = '000_80b3f6d469e22f59.txt#1';
