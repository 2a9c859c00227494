import { posix } from 'node:path';
import { findGlobalUses, findImports } from './imports.ts';

/**
 * What each package in `packages/` may import of the others: lower layers only, so every name in a
 * row stands above that row. A new package is a new row; apps may import every public package.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  span: [],
  text: ['span'],
  'seed-format': ['span'],
  article: ['span'],
  nlp: ['text', 'span'],
  models: [],
  export: ['article', 'span'],
  search: ['text', 'span'],
  news: ['seed-format', 'text', 'nlp', 'article', 'span'],
  corpus: ['span', 'text', 'seed-format', 'article', 'nlp', 'models', 'export', 'search', 'news'],
};

/** The only package that may do I/O; files, network, console and process otherwise belong to apps. */
const packageWithIO = 'corpus';
const globalsOfIO: ReadonlySet<string> = new Set([
  'process',
  'console',
  'fetch',
  'Buffer',
  'require',
  'XMLHttpRequest',
  'WebSocket',
]);

/** A package as this check sees it. */
export interface LayeredPackage {
  readonly name: string;
  /** From the root: `packages/span`. */
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  readonly peerDependencies: readonly string[];
  /** Everything that others may import: `@quocngu/text`, `@quocngu/text/charset`. */
  readonly specifiers: readonly string[];
  /** Everything under `src`, tests too; paths from the package's folder. */
  readonly files: readonly SourceFile[];
}

/** A TypeScript file of a package. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every break of the layers, a line for each: `folder/file:line what is wrong`. */
export function findLayerFaults(packages: readonly LayeredPackage[]): readonly string[] {
  return packages.flatMap((checked) => [
    ...findUnlisted(checked),
    ...checked.files.flatMap((file) => findImportFaults(checked, file, packages)),
    ...checked.files.flatMap((file) => findIOFaults(checked, file)),
    ...findDependencyFaults(checked),
  ]);
}

function findUnlisted({ folder }: LayeredPackage): readonly string[] {
  if (!isLibrary(folder) || folderName(folder) in layers) return [];
  return [`${folder} is not in the table of scripts/gates/layers.ts`];
}

function findImportFaults(
  checked: LayeredPackage,
  { path, text }: SourceFile,
  packages: readonly LayeredPackage[],
): readonly string[] {
  return findImports(text, path).flatMap(({ specifier, line }) => {
    const fault = describeImportFault(checked, path, specifier, packages);
    return fault === undefined ? [] : [`${checked.folder}/${path}:${line} ${fault}`];
  });
}

function describeImportFault(
  checked: LayeredPackage,
  path: string,
  specifier: string | undefined,
  packages: readonly LayeredPackage[],
): string | undefined {
  const inLibrary = isLibrary(checked.folder);
  if (specifier === undefined) {
    return inLibrary ? 'imports a module whose name is computed' : undefined;
  }
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const target = posix.join(posix.dirname(path), specifier);
    const stays = !specifier.startsWith('/') && target.startsWith('src/');
    // Its own manifest, which tells a package its version, is published beside src.
    const isPublished = stays || target === 'package.json';
    return isPublished || isTest(path) ? undefined : `leaves src by ${specifier}`;
  }
  if (specifier.startsWith('node:')) {
    return inLibrary && !mayDoIO(checked.folder) && !isTest(path)
      ? `is in a library, which does no I/O, and imports ${specifier}`
      : undefined;
  }
  const name = packageName(specifier);
  if (name === checked.name) return `imports its own package by name (${specifier})`;
  const target = packages.find((candidate) => candidate.name === name);
  if (!target)
    return name.startsWith('@quocngu/') ? `imports ${name}, which is not here` : undefined;
  if (!isLibrary(target.folder)) return `imports ${name}, which is an app`;
  if (inLibrary && !layers[folderName(checked.folder)]?.includes(folderName(target.folder))) {
    return `imports ${name}, which its layer may not`;
  }
  if (!target.specifiers.includes(specifier)) {
    return `imports ${specifier}, which is not an entry of ${name}`;
  }
  return undefined;
}

function findIOFaults({ folder }: LayeredPackage, { path, text }: SourceFile): readonly string[] {
  if (!isLibrary(folder) || mayDoIO(folder) || isTest(path)) return [];
  return findGlobalUses(text, globalsOfIO).map(
    ({ name, line }) =>
      `${folder}/${path}:${line} is in a library, which does no I/O, and uses ${name}`,
  );
}

/** `dependencies` and `peerDependencies` hold exactly what the published source imports. */
function findDependencyFaults(checked: LayeredPackage): readonly string[] {
  const imported = new Set<string>();
  for (const { path, text } of checked.files) {
    if (isTest(path)) continue;
    for (const { specifier } of findImports(text, path)) {
      if (specifier && /^[@a-z]/.test(specifier) && !specifier.startsWith('node:')) {
        imported.add(packageName(specifier));
      }
    }
  }
  const declared = new Set([...checked.dependencies, ...checked.peerDependencies]);
  const missing = [...imported].filter(
    (name) =>
      name !== checked.name &&
      !declared.has(name) &&
      // The build takes a development dependency of someone else's into the bundle.
      !(checked.devDependencies.includes(name) && !name.startsWith('@quocngu/')),
  );
  const idle = [...declared].filter((name) => !imported.has(name));
  return [
    ...missing.map((name) => `${checked.folder}/package.json lacks the dependency ${name}`),
    ...idle.map((name) => `${checked.folder}/package.json has ${name}, which src does not import`),
  ];
}

const isLibrary = (folder: string): boolean => folder.startsWith('packages/');
const folderName = (folder: string): string => posix.basename(folder);

/** Whether a package may do I/O, and so runs on Node alone. */
export const mayDoIO = (folder: string): boolean => folderName(folder) === packageWithIO;

const isTest = (path: string): boolean => path.endsWith('.test.ts');

/** `@quocngu/text` of `@quocngu/text/charset`, `ajv` of `ajv/dist/2020`. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
