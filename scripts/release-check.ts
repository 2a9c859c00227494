/**
 * `pnpm release:check`, after a build: packs every public package as it would be published, looks
 * at what the tarballs hold, then has pnpm go through the publish without doing it. Says a line for
 * each package, and what is wrong.
 */
import { rm } from 'node:fs/promises';
import { packPackages } from './gates/pack.ts';
import { runPnpm } from './gates/run-command.ts';
import { createScratchFolder } from './gates/scratch-folder.ts';
import { findTarballFaults } from './gates/tarball.ts';
import { readWorkspace } from './gates/workspace.ts';

const packages = readWorkspace().filter(({ isPublic }) => isPublic);
const names = packages.map(({ name }) => name);
const folder = await createScratchFolder();
try {
  for (const packed of await packPackages(names, folder)) {
    const { name, version, size, files } = packed;
    const kilobytes = (size / 1000).toFixed(1).padStart(8);
    console.log(`${name.padEnd(24)} ${version.padEnd(8)} ${kilobytes} kB  ${files.length} files`);
    const manifest = packages.find((listed) => listed.name === name)?.manifest ?? { name };
    for (const fault of findTarballFaults(packed, manifest)) {
      console.error(`  ${fault}`);
      process.exitCode = 1;
    }
  }
  const { status, stdout, stderr } = await runPnpm([
    ...['--recursive', 'publish', '--dry-run', '--no-git-checks'],
  ]);
  if (status === 0 && process.exitCode !== 1) {
    console.log(`${names.length} packages can be published`);
  } else if (status !== 0) {
    console.error(`pnpm publish --dry-run failed\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
