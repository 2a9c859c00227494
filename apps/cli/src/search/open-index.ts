import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { removeAtExit } from './remove-at-exit.ts';

/** An index that is open, and what closes it. */
export interface OpenIndex {
  readonly database: sqlite.Database;
  readonly close: () => void;
}

/**
 * Opens an index to be searched.
 *
 * This build of SQLite locks a file, to read it too, by a folder beside it: two searches at once would
 * refuse each other, one that was killed would lock the file for ever, and a folder that is not ours
 * could not be searched at all. An index never changes once it has its name, so it is opened through a
 * link in a folder of this process, where the lock disturbs nobody.
 */
export function openIndex(path: string): OpenIndex {
  const folder = mkdtempSync(join(tmpdir(), 'quocngu-search-'));
  const remove = removeAtExit(folder);
  const database = new sqlite.Database(linkInto(folder, path), { readOnly: true });
  return {
    database,
    close() {
      database.close();
      remove();
    },
  };
}

function linkInto(folder: string, path: string): string {
  const link = join(folder, 'index');
  try {
    symlinkSync(resolve(path), link);
    return link;
  } catch {
    // Windows lets only some make links; then the lock stands beside the index.
    return path;
  }
}

/** Opens an empty database in memory. */
export function openMemory(): sqlite.Database {
  return new sqlite.Database();
}
