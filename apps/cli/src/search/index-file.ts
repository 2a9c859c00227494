import { open } from 'node:fs/promises';

/** What marks a database as an index of this command: `PRAGMA application_id`, the letters `qngu`. */
export const APPLICATION_ID = 0x716e6775;

/** The version of what an index holds: `PRAGMA user_version`. A change of any key is a new one. */
export const INDEX_VERSION = 1;

/** What a file is to a search. */
export type IndexFile =
  | { readonly type: 'index' }
  /** An index that cannot be searched, or a database that is none, and why. */
  | { readonly type: 'foreign' | 'unusable'; readonly reason: string }
  /** Anything else, and what is not there. */
  | { readonly type: 'other' };

/** What every database of SQLite begins with (https://www.sqlite.org/fileformat.html). */
const MAGIC = 'SQLite format 3\0';
const HEADER_LENGTH = 100;
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** Tells by its first bytes, its version and its length what a file is. */
export async function inspectIndexFile(path: string): Promise<IndexFile> {
  const found = await readHeader(path);
  if (found?.header.toString('latin1', 0, MAGIC.length) !== MAGIC) return { type: 'other' };
  const { header, size } = found;
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    return { type: 'foreign', reason: 'it is a database, but no index' };
  }
  const version = header.readUInt32BE(USER_VERSION_AT);
  if (version !== INDEX_VERSION) {
    return {
      type: 'unusable',
      reason: `it is an index of version ${version}, not ${INDEX_VERSION}; build it again`,
    };
  }
  // A page of 65,536 bytes is written as 1.
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT);
  const expected = (pageSize === 1 ? 0x10000 : pageSize) * header.readUInt32BE(PAGE_COUNT_AT);
  if (size !== expected) return { type: 'unusable', reason: DAMAGED };
  return { type: 'index' };
}

/** What is said of an index that is not as it was written. */
export const DAMAGED = 'the index is damaged; build it again';

async function readHeader(
  path: string,
): Promise<{ readonly header: Buffer; readonly size: number } | undefined> {
  let file;
  try {
    file = await open(path, 'r');
    const status = await file.stat();
    // To read from a pipe would take away what it holds.
    if (!status.isFile() || status.size < HEADER_LENGTH) return undefined;
    const header = Buffer.alloc(HEADER_LENGTH);
    await file.read(header, 0, HEADER_LENGTH, 0);
    return { header, size: status.size };
  } catch {
    // Whoever reads it as seeds will say what is wrong with it.
    return undefined;
  } finally {
    await file?.close();
  }
}
