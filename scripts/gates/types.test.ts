import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { testFolderWith } from './test-folder.ts';
import { checkTypes, findProjects } from './types.ts';
import { readWorkspace, root } from './workspace.ts';

const packages = readWorkspace();

test.each(packages.map(({ folder }) => folder))('%s has a TypeScript project', (folder) => {
  expect(existsSync(join(root, folder, 'tsconfig.json'))).toBe(true);
});

test.each(findProjects(root, packages).map((project) => relative(root, project)))(
  '%s has no type errors',
  (project) => {
    expect(checkTypes(join(root, project))).toEqual([]);
  },
);

test('a type error, an export without a type and a broken project are found', async () => {
  const folder = await testFolderWith({
    'tsconfig.json': JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      include: ['*.ts'],
    }),
    'wrong.ts': 'export const tone: number = "ngang";\n',
    'untyped.ts': 'export const tones = () => ["ngang", "huyền"].join();\n',
    'browser.ts': 'export const title: string = document.title;\n',
    'empty/tsconfig.json': '{ "include": ["nothing.ts"] }',
  });
  const found = checkTypes(join(folder, 'tsconfig.json')).join('\n');
  expect(found).toContain("wrong.ts:1:14 Type 'string' is not assignable to type 'number'.");
  expect(found).toContain('untyped.ts:1:22');
  expect(found).toContain("Cannot find name 'document'");
  expect(checkTypes(join(folder, 'empty/tsconfig.json'))[0]).toContain('No inputs were found');
});
