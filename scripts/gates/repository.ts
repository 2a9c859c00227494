import { dirname } from 'node:path';

/** What may stand at the top of the repository. */
const topLevel: ReadonlySet<string> = new Set([
  '.changeset',
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.prettierignore',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'apps',
  'eslint.config.js',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'scripts',
  'seeds',
  'tsconfig.base.json',
  'tsconfig.json',
  'turbo.json',
  'vitest.config.ts',
]);

/** Names of files and folders that tools make, and that no one commits. */
const unwanted: ReadonlySet<string> = new Set([
  ...['package-lock.json', 'yarn.lock', '.npmrc', 'node_modules', 'dist', '.DS_Store'],
]);

/**
 * Files that stand where they should not, a line for each.
 *
 * @param testGlobs - Where vitest looks for tests: one that stands elsewhere never runs.
 */
export function findMisplaced(
  files: readonly string[],
  testGlobs: readonly string[],
): readonly string[] {
  const testPlaces = testGlobs.map(globToRegExp);
  return [
    ...new Set(
      files
        .map((file) => file.split('/')[0] ?? file)
        .filter((entry) => !topLevel.has(entry))
        .map((entry) => `${entry} does not belong at the top`),
    ),
    ...files
      .filter(
        (file) =>
          /\.test\.[cm]?[jt]sx?$/.test(file) && !testPlaces.some((place) => place.test(file)),
      )
      .map((file) => `${file} is a test that no run finds`),
    ...files
      .filter((file) => file.endsWith('.tgz') || file.split('/').some((part) => unwanted.has(part)))
      .map((file) => `${file} does not belong in the repository`),
    ...findWithoutManifest(files),
  ];
}

/** The files that a glob of `*`, `**` and `{a,b}` matches. */
function globToRegExp(glob: string): RegExp {
  const parts: Readonly<Record<string, string>> = {
    '**/': '(?:.+/)?',
    '*': '[^/]*',
    '{': '(?:',
    ',': '|',
    '}': ')',
    '.': String.raw`\.`,
  };
  return new RegExp(`^${glob.replaceAll(/\*\*\/|[*{},.]/g, (part) => parts[part] ?? part)}$`);
}

function findWithoutManifest(files: readonly string[]): readonly string[] {
  const folders = new Set(
    files.flatMap((file) => /^(?:packages|apps)\/[^/]+(?=\/)/.exec(file) ?? []),
  );
  return [...folders]
    .filter((folder) => !files.includes(`${folder}/package.json`))
    .map((folder) => `${folder} has no package.json`);
}

/** Folders in which many repositories stand, so that their names say nothing about this one. */
const sharedFolders: ReadonlySet<string> = new Set([
  ...['/', '/home', '/mnt', '/opt', '/root', '/srv', '/tmp', '/usr', '/usr/src', '/var'],
  ...['/Users', '/builds', '/workspace'],
]);

/**
 * Patterns of what ties a file to one machine.
 *
 * @param checkout - Absolute path of this checkout.
 * @param registry - Address of the package registry that this machine uses.
 */
export function machineTraces(checkout: string, registry: string): readonly RegExp[] {
  const parent = dirname(checkout);
  const folders = sharedFolders.has(parent) ? [checkout] : [checkout, parent];
  return [
    /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b/,
    ...(URL.canParse(registry) ? [new RegExp(escape(new URL(registry).host))] : []),
    ...folders.map((folder) => new RegExp(`(?<![\\w.-])${escape(folder)}(?![\\w.-])`)),
  ];
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** The lines of a file that one of the patterns matches: `file:line`. */
export function findTraces(
  file: string,
  text: string,
  traces: readonly RegExp[],
): readonly string[] {
  if (!traces.some((trace) => trace.test(text))) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      traces.some((trace) => trace.test(line)) ? [`${file}:${index + 1}`] : [],
    );
}
