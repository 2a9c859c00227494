import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTool } from './run-command.ts';
import { testFolderWith } from './test-folder.ts';
import { readWorkspace, root } from './workspace.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('a change of one package moves the version of all', async () => {
  const packages = readWorkspace();
  const manifests = packages.map(({ folder }) => `${folder}/package.json`);
  const copied = ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json', ...manifests];
  const folder = await testFolderWith({
    ...Object.fromEntries(copied.map((file) => [file, read(file)])),
    '.changeset/one.md': "---\n'@quocngu/span': minor\n---\n\nA change.\n",
  });
  const { status, stdout, stderr } = await runTool('changeset', ['version'], { cwd: folder });
  expect(status, stdout + stderr).toBe(0);
  const versions = readWorkspace(folder)
    .filter(({ isPublic }) => isPublic)
    .map(({ manifest }) => manifest.version);
  expect(versions).toHaveLength(packages.filter(({ isPublic }) => isPublic).length);
  expect(new Set(versions).size).toBe(1);
  expect(versions[0]).not.toBe(packages[0]?.manifest.version);
});
