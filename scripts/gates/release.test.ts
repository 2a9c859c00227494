import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCode, bundleExport } from './bundle.ts';
import { findBundleFaults, readBundleLimits } from './bundle-limits.ts';
import { createConsumer, type Consumer } from './consumer.ts';
import { createSourceProgram, listExports } from './exports.ts';
import { mayDoIO } from './layers.ts';
import { packedPackages } from './packed.ts';
import { runCommand } from './run-command.ts';
import { findTarballFaults } from './tarball.ts';
import { readWorkspace, type Manifest } from './workspace.ts';

const packages = readWorkspace().filter(({ isPublic }) => isPublic);
const entries = packages.flatMap((listed) => listed.entries);
const specifiers = entries.map(({ specifier }) => specifier);
const specifiersForBrowsers = packages
  .filter(({ folder }) => !mayDoIO(folder))
  .flatMap((listed) => listed.entries)
  .map(({ specifier }) => specifier);

/** The names of the values that each entry exports, from the source. */
function expectedValues(): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, string[]> = Object.fromEntries(
    specifiers.map((specifier) => [specifier, []]),
  );
  for (const { specifier, name, kind } of listExports(createSourceProgram(entries), entries)) {
    if (kind !== 'type') values[specifier]?.push(name);
  }
  return values;
}

describe('the packed packages, installed with npm in an empty project', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await createConsumer(packedPackages().map(({ tarball }) => tarball));
  });
  afterAll(() => consumer.remove());

  test('hold no reference to the workspace', async () => {
    for (const { name } of packages) {
      const manifest = join(consumer.folder, 'node_modules', name, 'package.json');
      expect(await readFile(manifest, 'utf8')).not.toMatch(/"(?:workspace|catalog):/);
    }
  });

  test('can be imported', async () => {
    const { stdout, stderr } = await consumer.run(
      'import.mjs',
      `const values = {};
       for (const name of ${JSON.stringify(specifiers)}) {
         values[name] = Object.keys(await import(name)).sort();
       }
       console.log(JSON.stringify(values));`,
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(expectedValues());
  });

  test('can be required', async () => {
    const { stdout, stderr } = await consumer.run(
      'require.cjs',
      `const values = {};
       for (const name of ${JSON.stringify(specifiers)}) {
         values[name] = Object.keys(require(name)).sort();
       }
       console.log(JSON.stringify(values));`,
    );
    expect(stderr.replace(/^.*ExperimentalWarning.*\n(?:.*--trace-warnings.*\n)?/m, '')).toBe('');
    expect(JSON.parse(stdout)).toEqual(expectedValues());
  });

  test('the queue says which packages it takes, where they are not installed', async () => {
    const { stdout, stderr } = await consumer.run(
      'queue.mjs',
      `import { workCorpus } from '@quocngu/corpus/queue';
       await workCorpus({ redis: 'redis://127.0.0.1:1' }).catch(({ code, message }) => {
         console.log(code, message);
       });`,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('no-queue the queue takes two more packages: npm install bullmq ioredis\n');
  });

  test('models can be imported and required', async () => {
    const models = packages.find(({ name }) => name === '@quocngu/models');
    const names = Object.entries(models?.manifest.exports ?? {}).flatMap(([subpath, target]) =>
      typeof target === 'string' ? [] : [`@quocngu/models${subpath.slice(1)}`],
    );
    expect(names.length).toBeGreaterThan(0);
    const report = `console.log(JSON.stringify(all.map(({ loadModel }) => loadModel().length > 1e5)))`;
    const loads = names.map((name) => [`import('${name}')`, `require('${name}')`] as const);
    const imported = loads.map(([load]) => `await ${load}`).join(', ');
    const required = loads.map(([, load]) => load).join(', ');
    const runs = [
      await consumer.run('models.mjs', `const all = [${imported}]; ${report}`),
      await consumer.run('models.cjs', `const all = [${required}]; ${report}`),
    ];
    for (const { stdout } of runs) expect(JSON.parse(stdout)).toEqual(names.map(() => true));
  });

  test.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('have types for TypeScript with %s', async (resolution, options) => {
    const imports = specifiers.map((name, at) => `import * as e${at} from '${name}';`);
    const values = Object.entries(expectedValues()).flatMap(([specifier, names]) =>
      names.map((name) => `e${specifiers.indexOf(specifier)}.${name}`),
    );
    const requires = specifiers.map((name, at) => `import e${at} = require('${name}');`);
    const uses = `export const all: readonly unknown[] = [${values.join(', ')}];`;
    const files = { 'uses.ts': [...imports, uses].join('\n') };
    const both = { ...files, 'requires.cts': [...requires, uses].join('\n') };
    const { status, stdout } = await consumer.compile(
      resolution === 'nodenext' ? both : files,
      options,
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('a wrong use of them is a type error', async () => {
    const { stdout } = await consumer.compile(
      { 'wrong.ts': `import { sliceSpan } from '@quocngu/span';\nsliceSpan(1, {});` },
      { module: 'nodenext' },
    );
    expect(stdout).toContain('wrong.ts(2,');
  });

  test.each(readBundleLimits().map((row) => [row.import, row.entry, row] as const))(
    'a browser bundle of %s of %s holds only that',
    async (_, entry, row) => {
      const everything = await bundleCode(
        specifiersForBrowsers.map((name, at) => `export * as e${at} from '${name}';`).join('\n'),
        consumer.folder,
      );
      const bundle = await bundleExport(entry, row.import, consumer.folder);
      expect(await findBundleFaults(row, bundle, everything)).toEqual([]);
    },
  );

  test('the command tells its version', async () => {
    const command = packages.find(({ name }) => name === 'quocngu');
    const { stdout, stderr } = await runCommand(
      join(consumer.folder, 'node_modules/.bin/quocngu'),
      ['--version'],
      { cwd: consumer.folder },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(command?.manifest.version);
  });
});

describe('a tarball holds what is published and nothing else', () => {
  test.each(packages.map(({ name, manifest }) => [name, manifest] as const))(
    '%s',
    (name, manifest) => {
      const packed = packedPackages().find((candidate) => candidate.name === name);
      if (!packed) throw new Error(`${name} was not packed`);
      expect(findTarballFaults(packed, manifest)).toEqual([]);
    },
  );

  const manifest: Manifest = {
    name: 'a',
    exports: {
      '.': { '@quocngu/source': './src/index.ts', types: './dist/index.d.ts' },
      './package.json': './package.json',
    },
    bin: { a: './dist/a.js' },
  };
  const complete = [
    ...['LICENSE', 'README.md', 'package.json', 'article.schema.json'],
    ...['dist/a.js', 'dist/index.d.ts', 'src/index.ts'],
  ];

  test.each([
    ['nothing', complete, ''],
    ['a missing licence', complete.slice(1), 'a lacks LICENSE'],
    ['a missing source', complete.slice(0, -1), 'a lacks src/index.ts'],
    ['a test', [...complete, 'src/index.test.ts'], 'a holds src/index.test.ts'],
    ['fixtures', [...complete, 'src/fixtures/bom.txt'], 'a holds src/fixtures/bom.txt'],
    ['anything else', [...complete, 'API.txt'], 'a holds API.txt'],
  ])('found: %s', (_, files, fault) => {
    const packed = { name: 'a', version: '1.0.0', tarball: '', size: 0, files };
    expect(findTarballFaults(packed, manifest).join('\n')).toBe(fault);
  });
});
