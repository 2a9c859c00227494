import { chmod, copyFile, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { testFolderWith } from './test-folder.ts';
import { root } from './workspace.ts';

/** Runs a copy of `.ci/run` in which `npm test`, the services' tests and `npm start` are the given commands. */
async function runWith(
  testCommand: string,
  servicesCommand: string,
  startCommand = 'exit 0',
): Promise<{
  readonly status: number;
  readonly lastLine: string;
  readonly left: readonly string[];
}> {
  const folder = await testFolderWith({
    'bin/npm': `#!/bin/sh\ncase "$*" in start) ${startCommand};; test) ${testCommand};; esac\n${servicesCommand}\n`,
    'bin/apt-get': '#!/bin/sh\n',
    'bin/python3': '#!/bin/sh\n',
    'tmp/.keep': '',
    '.ci/run': '',
  });
  await copyFile(join(root, '.ci/run'), join(folder, '.ci/run'));
  for (const program of ['bin/npm', 'bin/apt-get', 'bin/python3'])
    await chmod(join(folder, program), 0o755);
  const { status, stdout } = await runCommand('bash', [join(folder, '.ci/run')], {
    env: {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      TMPDIR: join(folder, 'tmp'),
    },
  });
  const left = [...(await readdir(folder)), ...(await readdir(join(folder, 'tmp')))];
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '', left: left.sort() };
}

const ends = (line: string, status: number): string => `echo '${line}'; exit ${status}`;

test.each([
  ['both pass', ends('5 passed, 0 failed', 0), ends('2 passed, 0 failed', 0), 0, 7, 0],
  ['a test fails', ends('5 passed, 1 failed', 1), ends('2 passed, 0 failed', 0), 1, 7, 1],
  ['a service test fails', ends('5 passed, 0 failed', 0), ends('1 passed, 1 failed', 1), 1, 6, 1],
  [
    'a test is skipped',
    ends('5 passed, 0 failed', 0),
    ends('0 passed, 0 failed, 3 skipped', 1),
    1,
    5,
    3,
  ],
  ['a run breaks', ends('Killed', 137), ends('2 passed, 0 failed', 0), 1, 2, 1],
  ['only the exit tells', ends('5 passed, 0 failed', 1), ends('2 passed, 0 failed', 0), 1, 7, 1],
])('.ci/run, where %s', async (_, first, second, status, passed, failed) => {
  expect(await runWith(first, second)).toEqual({
    status,
    lastLine: `${passed} passed, ${failed} failed`,
    left: ['.ci', '.keep', 'bin', 'tmp'],
  });
});

test('.ci/run, where npm start fails', async () => {
  const passes = ends('5 passed, 0 failed', 0);
  expect(await runWith(passes, passes, 'exit 1')).toMatchObject({
    status: 1,
    lastLine: '10 passed, 1 failed',
  });
});

test('.ci/run starts the demo before it tests', async () => {
  const marked =
    'test -e started && echo "1 passed, 0 failed" || echo "0 passed, 1 failed"; exit 0';
  expect(await runWith(marked, marked, 'touch started; exit 0')).toMatchObject({ status: 0 });
});
