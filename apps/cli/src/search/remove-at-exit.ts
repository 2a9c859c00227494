import { rmSync } from 'node:fs';

/**
 * Sees to it that a temporary file or folder is gone when the process ends, however it is stopped
 * from the keyboard or by its reader.
 *
 * @returns Removes it now.
 */
export function removeAtExit(path: string): () => void {
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return remove;
}
