import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import servicesConfig from '../services/vitest.config.ts';
import { findManifestFaults } from './manifests.ts';
import { findMisplaced, findTraces, machineTraces } from './repository.ts';
import { runCommand } from './run-command.ts';
import { listTrackedFiles } from './tracked-files.ts';
import { readWorkspace, root, type Manifest, type WorkspacePackage } from './workspace.ts';

const packages = readWorkspace();

/** The tests that `npm test` and `npm run test:services` run. */
const testGlobs = [...(config.test?.projects ?? []), servicesConfig].flatMap((project) =>
  typeof project === 'object' && 'test' in project ? (project.test.include ?? []) : [],
);

test('every file stands in its place', async () => {
  expect(findMisplaced(await listTrackedFiles(), testGlobs)).toEqual([]);
});

test.each(packages.map((listed) => [listed.folder, listed] as const))(
  '%s has a README and the manifest that all have',
  (_, listed) => {
    expect(existsSync(join(listed.path, 'README.md'))).toBe(true);
    expect(findManifestFaults(listed)).toEqual([]);
  },
);

test('no file is tied to a machine', async () => {
  const { stdout } = await runCommand('npm', ['config', 'get', 'registry']);
  const traces = machineTraces(root, stdout.trim());
  const found = (await listTrackedFiles()).flatMap((file) =>
    findTraces(file, readFileSync(join(root, file), 'utf8'), traces),
  );
  expect(found).toEqual([]);
});

test('the lock file names no host', () => {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  expect(lock.match(/^.*(?:https?:|tarball:).*$/gm) ?? []).toEqual([]);
});

test('one fixed group of changesets covers every public package', () => {
  const config = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
    readonly fixed: readonly (readonly string[])[];
    readonly access: string;
  };
  expect(config.access).toBe('public');
  expect(config.fixed).toHaveLength(1);
  const patterns = (config.fixed[0] ?? []).map(
    (glob) => new RegExp(`^${glob.replace('*', '.+')}$`),
  );
  const outside = packages.filter(
    ({ name, isPublic }) => isPublic && !patterns.some((pattern) => pattern.test(name)),
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
});

test('.ci/run can be executed', () => {
  expect(statSync(join(root, '.ci/run')).mode & 0o111).toBe(0o111);
});

describe('what does not belong is found', () => {
  test.each([
    ['notes.txt', 'notes.txt does not belong at the top'],
    ['docs/a.md', 'docs does not belong at the top'],
    ['packages/span/bench/a.test.ts', 'is a test that no run finds'],
    ['packages/span/dist/index.js', 'does not belong in the repository'],
    ['packages/span/.npmrc', 'does not belong in the repository'],
    ['packages/spam/src/index.ts', 'packages/spam has no package.json'],
  ])('%s', (file, fault) => {
    expect(findMisplaced(['packages/span/package.json', file], testGlobs).join('\n')).toContain(
      fault,
    );
  });

  test.each([
    'packages/span/src/span.test.ts',
    'packages/span/src/a/b/c.test.ts',
    'scripts/gates/seeds.test.ts',
    'scripts/services/browser.test.ts',
    'seeds/000.txt',
  ])('%s is fine', (file) => {
    expect(findMisplaced(['packages/span/package.json', file], testGlobs)).toEqual([]);
  });

  test.each([
    ['the registry', 'resolved: https://packages.example/span', 'a.yaml:2'],
    ['a public registry', `resolved: https://${['registry', 'npmjs'].join('.')}.org/`, 'a.yaml:2'],
    ['the checkout', 'at /builds/nam/quocngu/a.ts', 'a.yaml:2'],
    ['the folder around it', 'see /builds/nam/notes', 'a.yaml:2'],
    ['nothing', 'see /builds and packages/example and /builds/name', undefined],
  ])('%s', (_, line, fault) => {
    const traces = machineTraces('/builds/nam/quocngu', 'https://packages.example/');
    expect(findTraces('a.yaml', `first line\n${line}\n`, traces)[0]).toBe(fault);
  });

  const manifest: Manifest = {
    name: '@quocngu/span',
    description: 'Positions',
    keywords: [],
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    sideEffects: false,
    publishConfig: { access: 'public' },
    files: ['dist'],
    exports: {
      '.': { '@quocngu/source': './src/index.ts', types: './d.ts', default: './d.js' },
      './package.json': './package.json',
    },
  };

  test.each([
    ['nothing', {}, ''],
    ['another name', { name: '@quocngu/spam' }, 'does not go with its folder'],
    ['another licence', { license: 'ISC' }, 'license is "ISC", not "MIT"'],
    ['another Node', { engines: { node: '>=18' } }, 'engines is'],
    ['CommonJS', { type: 'commonjs' }, 'type is'],
    ['side effects', { sideEffects: undefined }, 'sideEffects is'],
    ['no access', { publishConfig: undefined }, 'publishConfig is'],
    ['no description', { description: undefined }, 'description is missing'],
    [
      'a pattern',
      { exports: { ...manifest.exports, './*': './dist/*' } },
      'exports has the pattern ./*',
    ],
    [
      'another order',
      { exports: { ...manifest.exports, '.': { types: './d.ts', '@quocngu/source': './s.ts' } } },
      'has other conditions',
    ],
    ['no manifest', { exports: { '.': manifest.exports?.['.'] } }, 'lacks ./package.json'],
  ])('a manifest with %s', (_, changed, fault) => {
    const changedManifest = { ...manifest, ...changed } as Manifest;
    const listed: WorkspacePackage = {
      name: changedManifest.name,
      folder: 'packages/span',
      path: '',
      manifest: changedManifest,
      entries: [],
      isPublic: true,
    };
    const found = findManifestFaults(listed).join('\n');
    if (fault === '') expect(found).toBe('');
    else expect(found).toContain(fault);
  });
});
