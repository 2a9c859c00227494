import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { packPackages, type PackedPackage } from './pack.ts';
import { createScratchFolder } from './scratch-folder.ts';
import { readWorkspace } from './workspace.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Every public package, packed once for all gates that want one; or why that failed. */
    readonly packed: readonly PackedPackage[] | string;
  }
}

/** Packs before the gates run, and removes the tarballs after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await createScratchFolder();
  const names = readWorkspace().filter(({ isPublic }) => isPublic);
  try {
    project.provide(
      'packed',
      await packPackages(
        names.map(({ name }) => name),
        folder,
      ),
    );
  } catch (error) {
    project.provide('packed', String(error));
  }
  return () => rm(folder, { recursive: true, force: true });
}
