import { expect, test } from 'vitest';
import { testFolderWith } from './test-folder.ts';
import { findUnused } from './unused.ts';
import { root } from './workspace.ts';

test('nothing is unused, and every dependency is declared', async () => {
  expect(await findUnused(root)).toEqual([]);
});

test('unused exports, files and dependencies and undeclared imports are found', async () => {
  const folder = await testFolderWith({
    'package.json': JSON.stringify({
      name: 'with-unused-parts',
      type: 'module',
      exports: './index.js',
      dependencies: { 'left-over': '1.0.0' },
    }),
    'index.js': "export { used } from './parts.js';\nimport 'not-declared';\n",
    'parts.js': 'export const used = 1;\nexport const unused = 2;\n',
    'orphan.js': 'export const orphan = 3;\n',
  });
  const found = (await findUnused(folder)).join('\n');
  expect(found).toContain('left-over');
  expect(found).toContain('not-declared');
  expect(found).toContain('unused');
  expect(found).toContain('orphan.js');
});
