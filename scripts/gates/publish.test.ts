import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PackedPackage } from './pack.ts';
import { packedPackages } from './packed.ts';
import { checkTarballTypes, lintTarball } from './publish.ts';
import { runCommand } from './run-command.ts';
import { testFolderWith } from './test-folder.ts';
import { readWorkspace } from './workspace.ts';

function packedAs(name: string): PackedPackage {
  const found = packedPackages().find((packed) => packed.name === name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
}

describe.each(
  readWorkspace()
    .filter(({ isPublic }) => isPublic)
    .map(({ name }) => name),
)('%s', (name) => {
  test('publint finds nothing', async () => {
    expect(await lintTarball(packedAs(name).tarball)).toEqual([]);
  });

  test('its types resolve for those who use ESM', async () => {
    expect(await checkTarballTypes(packedAs(name).tarball)).toEqual([]);
  });
});

test('wrong exports and missing types are found', async () => {
  const folder = await testFolderWith({
    'package.json': JSON.stringify({
      name: 'with-wrong-exports',
      version: '1.0.0',
      type: 'module',
      exports: {
        '.': { default: './index.js', types: './index.d.ts' },
        './lost': { types: './lost.d.ts', default: './lost.js' },
      },
    }),
    'index.js': 'export const tone = 1;\n',
    'index.d.ts': 'export const tone: number;\n',
  });
  await runCommand('npm', ['pack', '--silent'], { cwd: folder });
  const tarball = join(folder, 'with-wrong-exports-1.0.0.tgz');
  expect((await lintTarball(tarball)).join('\n')).toMatch(/error: .*lost/);
  expect((await checkTarballTypes(tarball)).join('\n')).toContain('Resolution failed');
});
