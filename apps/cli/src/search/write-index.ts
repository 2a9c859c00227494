import { appendFile, open, rename } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import { createArticleIndexer, type ArticleIndexer } from './create-article-indexer.ts';
import { removeAtExit } from './remove-at-exit.ts';

/** An index that is being written into a file. */
export interface IndexWriter {
  readonly add: ArticleIndexer['add'];
  /** Brings the file to the disk and gives it its name. */
  readonly finish: () => Promise<void>;
  /** Removes what was written so far. */
  readonly discard: () => void;
}

/**
 * Begins an index under a temporary name beside its own, so that the name stands for a whole index or
 * for none.
 *
 * @throws The error of the system, or of SQLite, where the file cannot be written; so do the methods.
 */
export async function createIndexWriter(path: string): Promise<IndexWriter> {
  const temporary = temporaryName(path);
  await open(temporary, 'w').then((file) => file.close());
  const removals = [temporary, `${temporary}.lock`].map(removeAtExit);
  const database = new sqlite.Database(temporary);
  const discard = (): void => {
    if (database.isOpen) database.close();
    for (const remove of removals) remove();
  };
  try {
    const { add, finish } = createArticleIndexer(database);
    return {
      add,
      discard,
      async finish() {
        finish();
        database.close();
        const file = await open(temporary, 'r+');
        await file.sync();
        await file.close();
        await rename(temporary, path);
        discard();
      },
    };
  } catch (error) {
    discard();
    throw error;
  }
}

/** The most that one try writes to find out what keeps a file from growing. */
const PROBE_LENGTH = 65_536;

/**
 * SQLite says only that a write failed; the system, asked again before the file is removed, says why.
 *
 * @param error - What SQLite said.
 * @param path - The name that the index was to have.
 * @returns The reason of the system, or what SQLite said where the system has none.
 */
export async function findWriteError(error: Error, path: string): Promise<unknown> {
  try {
    await appendFile(temporaryName(path), new Uint8Array(PROBE_LENGTH));
    return error;
  } catch (reason) {
    return reason;
  }
}

function temporaryName(path: string): string {
  return `${path}.${process.pid}.part`;
}
