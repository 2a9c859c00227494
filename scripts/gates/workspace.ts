import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, without a slash at the end. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What the gates read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** One thing that can be imported from a package, such as `@quocngu/text/charset`. */
export interface Entry {
  readonly specifier: string;
  /** Absolute path of the TypeScript source. */
  readonly source: string;
  /** Absolute path of the built module. */
  readonly built: string;
}

/** A package of the workspace. */
export interface WorkspacePackage {
  readonly name: string;
  /** From the root, with slashes: `packages/span`, `apps/cli`. */
  readonly folder: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** Every entry of `exports` that has a TypeScript source. */
  readonly entries: readonly Entry[];
  /** Whether it is published. */
  readonly isPublic: boolean;
}

/** The packages under `packages/` and `apps/`, by folder name. */
export function readWorkspace(top: string = root): readonly WorkspacePackage[] {
  return ['packages', 'apps'].flatMap((group) =>
    existsSync(join(top, group))
      ? readdirSync(join(top, group))
          .sort()
          .filter((name) => existsSync(join(top, group, name, 'package.json')))
          .map((name) => readPackage(top, `${group}/${name}`))
      : [],
  );
}

/** Every file below a folder, as sorted paths with slashes from there; none where it is missing. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function readPackage(top: string, folder: string): WorkspacePackage {
  const path = join(top, folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [];
    const source = target['@quocngu/source'];
    const built = target.default;
    if (source === undefined || built === undefined) return [];
    return [
      {
        specifier: manifest.name + subpath.slice(1),
        source: join(path, source),
        built: join(path, built),
      },
    ];
  });
  return {
    name: manifest.name,
    folder,
    path,
    manifest,
    entries,
    isPublic: manifest.private !== true,
  };
}
