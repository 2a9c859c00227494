import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { closingLine } from '../closing-line.ts';
import { runTool, type CommandResult } from './run-command.ts';
import { testFolderWith } from './test-folder.ts';

const reporter = fileURLToPath(new URL('../closing-line.reporter.ts', import.meta.url));

/** Runs vitest with our reporter over the given test files. */
async function runTests(files: Readonly<Record<string, string>>): Promise<CommandResult> {
  const folder = await testFolderWith(files);
  return runTool('vitest', ['run', '--globals', '--root', folder, '--reporter', reporter], {
    cwd: folder,
    env: { CI: '1', VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
  });
}

const lastLine = ({ stdout }: CommandResult): string | undefined =>
  stdout.trimEnd().split('\n').at(-1);

test('the closing line names skipped tests only where there are any', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('a run where all is well says little', async () => {
  const run = await runTests({
    'a.test.ts': 'for (let i = 0; i < 50; i++) test(`t${i}`, () => {});',
  });
  expect(run.status).toBe(0);
  expect(lastLine(run)).toBe('50 passed, 0 failed');
  expect(run.stdout.split('\n').length).toBeLessThan(6);
});

test('failures are shown, skipped tests named, errors outside tests counted', async () => {
  const run = await runTests({
    'fails.test.ts': `
      test('good', () => {});
      test('bad', () => { expect('tone on the wrong vowel').toBe('tone in its place'); });
      test.skip('left out', () => {});
      test.todo('not written');
    `,
    'does-not-load.test.ts': `throw new Error('no such lexicon');`,
    'before-all.test.ts': `
      describe('suite', () => {
        beforeAll(() => { throw new Error('no such service'); });
        test('never runs', () => {});
      });
    `,
    'outside.test.ts': `
      test('good', async () => {
        setTimeout(() => { throw new Error('after the fact'); });
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
    `,
  });
  expect(run.status).not.toBe(0);
  expect(lastLine(run)).toBe('2 passed, 4 failed, 3 skipped');
  const output = run.stdout + run.stderr;
  expect(output).toContain('tone on the wrong vowel');
  expect(output).toContain('no such lexicon');
  expect(output).toContain('no such service');
  expect(output).toContain('after the fact');
  expect(output).toContain('skipped: fails.test.ts > left out');
  expect(output).toContain('skipped: fails.test.ts > not written');
});

test.for([
  ['no files', {}],
  ['nothing but skipped tests', { 'a.test.ts': `test.skip('left out', () => {});` }],
])('a run of %s fails', async ([, files]) => {
  const run = await runTests(files as Readonly<Record<string, string>>);
  expect(run.status).not.toBe(0);
  expect(lastLine(run)).toMatch(/^0 passed, 0 failed/);
});
