import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGlobalUses, findImports } from './imports.ts';
import { findLayerFaults, layers, type LayeredPackage } from './layers.ts';
import { listFiles, readWorkspace, type WorkspacePackage } from './workspace.ts';

function toLayeredPackage({ name, folder, path, manifest }: WorkspacePackage): LayeredPackage {
  return {
    name,
    folder,
    dependencies: Object.keys(manifest.dependencies ?? {}),
    devDependencies: Object.keys(manifest.devDependencies ?? {}),
    peerDependencies: Object.keys(manifest.peerDependencies ?? {}),
    specifiers: Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
      typeof target === 'string' ? [] : [name + subpath.slice(1)],
    ),
    files: listFiles(join(path, 'src'))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({
        path: `src/${file}`,
        text: readFileSync(join(path, 'src', file), 'utf8'),
      })),
  };
}

test('every package imports only what its layer may, and declares just that', () => {
  expect(findLayerFaults(readWorkspace().map(toLayeredPackage))).toEqual([]);
});

test('every name in the table stands above the rows that may import it', () => {
  const above = new Set<string>();
  for (const [name, mayImport] of Object.entries(layers)) {
    expect(mayImport.filter((lower) => !above.has(lower))).toEqual([]);
    above.add(name);
  }
});

describe('breaks of the layers are found', () => {
  const span = layered('packages/span', { 'src/index.ts': 'export const a: number = 1;' });
  const text = layered(
    'packages/text',
    {},
    { specifiers: ['@quocngu/text', '@quocngu/text/charset'] },
  );

  function layered(
    folder: string,
    files: Readonly<Record<string, string>>,
    rest: Partial<LayeredPackage> = {},
  ): LayeredPackage {
    const name = folder.replace('packages/', '@quocngu/').replace('apps/', '');
    return {
      name,
      folder,
      dependencies: [],
      devDependencies: [],
      peerDependencies: [],
      specifiers: [name],
      files: Object.entries(files).map(([path, content]) => ({ path, text: content })),
      ...rest,
    };
  }

  const inText = (code: string): LayeredPackage => ({
    ...text,
    dependencies: ['@quocngu/span'],
    files: [{ path: 'src/fold/fold.ts', text: `${code}\nimport '@quocngu/span';` }],
  });

  test.each([
    [
      'an upper layer',
      `import { x } from '@quocngu/news';`,
      '@quocngu/news, which its layer may not',
    ],
    ['only its types', `import type { X } from '@quocngu/news';`, 'its layer may not'],
    ['by re-export', `export * from '@quocngu/news';`, 'its layer may not'],
    ['dynamically', `await import('@quocngu/news');`, 'its layer may not'],
    ['as a type', `export type X = import('@quocngu/news').X;`, 'its layer may not'],
    ['by require', `const x = require('@quocngu/news');`, 'its layer may not'],
    ['computed', 'await import(name);', 'name is computed'],
    ['an app', `import 'cli';`, 'cli, which is an app'],
    ['a part that is not public', `import '@quocngu/span/src/line.ts';`, 'which is not an entry'],
    ['an unknown package', `import '@quocngu/spam';`, 'which is not here'],
    ['itself by name', `import '@quocngu/text';`, 'its own package by name'],
    ['a neighbour by path', `import '../../../span/src/index.ts';`, 'leaves src by'],
    ['the manifest of another', `import '../../../package.json';`, 'leaves src by'],
    ['its own scripts', `import '../../scripts/generate.ts';`, 'leaves src by'],
    ['the file system', `import { readFileSync } from 'node:fs';`, 'imports node:fs'],
    ['Node types', `/// <reference types="node" />`, 'package.json lacks the dependency node'],
    ['browser types', `/// <reference lib="dom" />`, 'lacks the dependency lib:dom'],
    ['an undeclared dependency', `import { z } from 'zod';`, 'lacks the dependency zod'],
    ['console', `console.log(1);`, 'uses console'],
    ['process', `const { env } = process;`, 'uses process'],
    ['fetch', `await globalThis.fetch('/');`, 'uses fetch'],
  ])('%s', (_, code, fault) => {
    const news = layered('packages/news', {});
    const cli = layered('apps/cli', {});
    const found = findLayerFaults([span, news, cli, inText(code)]);
    expect(found.join('\n')).toContain(fault);
    expect(found.join('\n')).toContain('packages/text/');
  });

  test.each([
    ['a package that is not in the table', layered('packages/spam', {}), 'packages/spam is not in'],
    ['a dependency without an import', { ...text, dependencies: ['zod'] }, 'has zod, which src'],
  ])('%s', (_, broken, fault) => {
    expect(findLayerFaults([span, broken]).join('\n')).toContain(fault);
  });

  test.each([
    ['its own version', inText(`import { version } from '../../package.json';`)],
    [
      'lower layers, their subpaths and its own files',
      inText(`import './a.ts'; import '../b.ts';`),
    ],
    ['what only shares the name of a global', inText(`const process = 1; use(process, a.fetch);`)],
    [
      'tests that read files',
      layered('packages/span', {
        'src/a.test.ts': `import 'node:fs'; import '../test/generate.ts';`,
      }),
    ],
    [
      'corpus, which does I/O',
      layered('packages/corpus', { 'src/a.ts': `import 'node:fs'; process.exit();` }),
    ],
    [
      'apps over anything public',
      layered(
        'apps/cli',
        { 'src/a.ts': `import 'node:fs'; import '@quocngu/text/charset'; console.log();` },
        { dependencies: ['@quocngu/text'] },
      ),
    ],
    [
      'a development dependency that the build takes in',
      layered('packages/span', { 'src/a.ts': `import 'width';` }, { devDependencies: ['width'] }),
    ],
  ])('and allowed: %s', (_, fine) => {
    const others = [span, text].filter(({ name }) => name !== fine.name);
    expect(findLayerFaults([...others, fine])).toEqual([]);
  });
});

test('imports are found where they stand, and not in comments or strings', () => {
  const code = `// import 'a';\nconst s = "import 'b'";\nimport 'c';\nexport { d } from\n 'd';`;
  expect(findImports(code)).toEqual([
    { specifier: 'c', line: 3 },
    { specifier: 'd', line: 4 },
  ]);
});

test('globals are told apart from members of the same name', () => {
  const names = new Set(['fetch']);
  const code = 'interface A { fetch: 1 }\nconst a = { fetch: 1 };\na.fetch;\nfetch;\n';
  expect(findGlobalUses(code, names)).toEqual([{ name: 'fetch', line: 4 }]);
});
