import { stat } from 'node:fs/promises';
import { runCommand, runPnpm } from './run-command.ts';

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly tarball: string;
  /** Size of the tarball in bytes. */
  readonly size: number;
  /** Paths within the package, sorted. */
  readonly files: readonly string[];
}

/** What `pnpm pack --json` prints of a package. */
interface PackReport {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
}

/**
 * Packs public packages of the workspace into a folder.
 *
 * @throws Error - With what pnpm printed, where it fails.
 */
export async function packPackages(
  names: readonly string[],
  destination: string,
): Promise<readonly PackedPackage[]> {
  const filters = names.flatMap((name) => ['--filter', name]);
  const { status, stdout, stderr } = await runPnpm([
    '--recursive',
    ...filters,
    'pack',
    '--json',
    '--pack-destination',
    destination,
  ]);
  if (status !== 0) throw new Error(`pnpm pack failed\n${stdout}${stderr}`);
  const reports = [JSON.parse(stdout) as PackReport | readonly PackReport[]].flat();
  return Promise.all(
    reports.map(async ({ name, version, filename }) => ({
      name,
      version,
      tarball: filename,
      size: (await stat(filename)).size,
      files: await listTarball(filename),
    })),
  );
}

/** What a tarball really holds: the report of pnpm leaves out the licence that it adds. */
async function listTarball(tarball: string): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runCommand('tar', ['-tzf', tarball]);
  if (status !== 0) throw new Error(`tar cannot read ${tarball}\n${stderr}`);
  return stdout
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
}
