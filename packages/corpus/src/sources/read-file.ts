import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { SourceFault } from './source-problem.ts';

/**
 * Opens a file for reading.
 *
 * @param isNamed - Whether the user named it, so that it may be a link or a pipe. One found in a
 *   folder may not, and a pipe that has taken its place is not waited for.
 */
export async function openFile(path: string, isNamed: boolean): Promise<FileHandle> {
  if (isNamed) return open(path, constants.O_RDONLY);
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new SourceFault('changed-while-read', 'something else took the place of the file');
}

/** Notes the state of a file, and later throws where it was written to. Pipes are left alone. */
export async function watchFile(file: FileHandle): Promise<() => Promise<void>> {
  const before = await file.stat({ bigint: true });
  return async () => {
    const after = await file.stat({ bigint: true });
    if (!before.isFile()) return;
    if (after.size === before.size && after.mtimeNs === before.mtimeNs) return;
    throw new SourceFault(
      'changed-while-read',
      'it was written to while it was read: its records may be of different versions',
    );
  };
}

/** The bytes of a file just opened; the file stays open. */
export function readChunks(file: FileHandle): AsyncIterable<Uint8Array> {
  return file.createReadStream({ autoClose: false, highWaterMark: 2 ** 18 });
}
