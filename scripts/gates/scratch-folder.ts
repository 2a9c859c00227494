import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes an empty folder outside the repository. The caller removes it. */
export async function createScratchFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'quocngu-')));
}

/** Writes files, given by path and text, below a folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
