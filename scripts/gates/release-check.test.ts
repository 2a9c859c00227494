import { expect, test } from 'vitest';
import { runTool } from './run-command.ts';
import { readWorkspace } from './workspace.ts';

test('release:check packs every public package and tries to publish it', async () => {
  const { status, stdout, stderr } = await runTool('tsx', ['scripts/release-check.ts']);
  expect(stderr).toBe('');
  const names = readWorkspace()
    .filter(({ isPublic }) => isPublic)
    .map(({ name }) => name);
  const lines = stdout.trim().split('\n');
  expect(lines.pop()).toBe(`${names.length} packages can be published`);
  expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(names.sort());
  expect(status).toBe(0);
});
