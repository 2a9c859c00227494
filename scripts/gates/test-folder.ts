import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { createScratchFolder, writeFiles } from './scratch-folder.ts';

/** A folder with the given files, for the length of the test that asks for it. */
export async function testFolderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await createScratchFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}
