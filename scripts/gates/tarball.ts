import type { PackedPackage } from './pack.ts';
import type { Manifest } from './workspace.ts';

/** What a tarball may hold at its top, besides the licence, the README and the manifest. */
const allowed =
  /^(?:package\.json|README\.md|SPEC\.md|LICENSE|CHANGELOG\.md|(?:dist|src)\/.+|[a-z-]+\.schema\.json)$/;

/** What belongs to the repository only. */
const forbidden =
  /\.test\.ts$|\.snap$|\.tsbuildinfo$|(?:^|\/)(?:fixtures|bench|examples|scripts|test|training|node_modules)\/|(?:^|\/)\./;

/** What is missing from a tarball or too much in it, a line for each. */
export function findTarballFaults(
  { name, files }: PackedPackage,
  manifest: Manifest,
): readonly string[] {
  const wanted = new Set(['package.json', 'README.md', 'LICENSE', ...namedFiles(manifest)]);
  return [
    ...[...wanted].filter((file) => !files.includes(file)).map((file) => `${name} lacks ${file}`),
    ...files
      .filter((file) => forbidden.test(file) || !allowed.test(file))
      .map((file) => `${name} holds ${file}`),
  ];
}

/** The files that `exports` and `bin` point at. */
function namedFiles({ exports = {}, bin = {} }: Manifest): readonly string[] {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return [...targets, ...Object.values(bin)].map((target) => target.replace(/^\.\//, ''));
}
