import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSeeds, writeSeedFile } from '../../packages/corpus/src/index.ts';
import { readRun } from '../../packages/corpus/test/run-folder-content.ts';
import { hasRedis, openRedisServer, type OpenRedisServer } from './redis.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'apps/cli/dist/quocngu.js');

/** The command as it is built, told where Redis is by its environment. */
function start(
  redis: string,
  args: readonly string[],
  settings: { readonly cwd?: string } = {},
): ChildProcess {
  return spawn(process.execPath, [command, 'corpus', ...args], {
    ...settings,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, QUOCNGU_REDIS: redis, NO_COLOR: '1' },
  });
}

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly messages: string;
}

async function endOf(child: ChildProcess): Promise<Ended> {
  if (child.stdout === null || child.stderr === null) throw new Error('it has no streams');
  const [output, messages] = [text(child.stdout), text(child.stderr)];
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output: await output, messages: await messages };
}

describe.skipIf(!hasRedis)('the commands of a queue', { timeout: 400_000 }, () => {
  let folder: string;
  let server: OpenRedisServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quocngu-queue-command-'));
    server = await openRedisServer(false);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('do what the README says', async () => {
    const readme = await readFile(join(root, 'packages/corpus/README.md'), 'utf8');
    const [, section = ''] = readme.split('\n## Many machines\n');
    const lines = (/```sh\n(.*?)```/s.exec(section)?.[1] ?? '').split('\n');
    // What is installed is here already; Redis is another one than that of the machine.
    const installs = lines.filter((line) => line.startsWith('sudo '));
    expect(installs.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'apt-get install',
      'npm install',
    ]);
    const address = 'redis://127.0.0.1:6379';
    expect(lines).toContain(`export QUOCNGU_REDIS=${address}`);
    const script = lines
      .filter((line) => !installs.includes(line))
      .join('\n')
      .replace(address, server.address);
    await mkdir(join(folder, 'bin'));
    const cwd = join(folder, 'readme');
    await mkdir(cwd);
    const program = join(folder, 'bin', 'quocngu');
    await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`);
    await chmod(program, 0o755);
    const shell = spawn('bash', ['-e', '-c', `set -m\n${script}\nwait`], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NO_COLOR: '1',
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      },
    });
    const { exitCode, output, messages } = await endOf(shell);
    expect(messages).toContain('quocngu: ready for work\n');
    expect(messages).toContain('quocngu: 2 shards in the queue for articles\n');
    expect(messages).toContain('quocngu: 1,000 articles of 1,000 records in articles\n');
    expect(output).toMatch(/^1,?000 articles, 0 failed records/);
    expect(exitCode).toBe(0);

    const alone = join(folder, 'alone');
    const run = start(server.address, ['run', 'seeds.txt.gz', '--out', alone], { cwd });
    expect(await endOf(run)).toMatchObject({ exitCode: 0 });
    expect(await readRun(join(cwd, 'articles'))).toEqual(await readRun(alone));
  });

  it('tell of what failed by messages and exit codes', async () => {
    const source = join(folder, 'in.txt');
    const out = join(folder, 'failing');
    await writeSeedFile(source, generateSeeds({ count: 4, length: 'short' }));
    const submit = ['submit', source, '--out', out, '--to', 'text', '--shard', '2'];
    expect(await endOf(start(server.address, submit))).toEqual({
      exitCode: 0,
      output: '',
      messages: `quocngu: 2 shards in the queue for ${out}\n`,
    });
    const waiting = start(server.address, [...submit, '--wait']);
    const told = endOf(waiting);
    await mkdir(join(out, 'text', '000001.txt', 'full'), { recursive: true });
    await new Promise<void>((resolve) => {
      waiting.stderr?.on('data', (data: Buffer) => {
        if (data.toString().includes('no worker is there')) resolve();
      });
    });
    const worker = start(server.address, ['work', '--concurrency', '1']);
    const worked = endOf(worker);
    const report = await told;
    expect(report.exitCode).toBe(3);
    expect(report.messages).toMatch(/^quocngu: shard 1 failed: .*000001\.txt.* \(E[A-Z]+\)$/m);
    expect(report.messages).toContain(`quocngu: 2 articles of 2 records in ${out}\n`);
    expect(report.messages).toContain(`${out} is not complete: submit it again, and it goes on\n`);
    const status = await endOf(start(server.address, ['status', out]));
    expect(status.output).toBe(`${out}: not complete: 2 articles of 2 records\n`);

    await rm(join(out, 'text', '000001.txt'), { recursive: true });
    expect(await endOf(start(server.address, [...submit, '--wait']))).toEqual({
      exitCode: 0,
      output: '',
      messages:
        `quocngu: 2 shards in the queue for ${out}, 1 finished already\n` +
        `quocngu: 4 articles of 4 records in ${out}\n`,
    });
    worker.kill('SIGTERM');
    const { exitCode, output, messages } = await worked;
    expect([exitCode, output]).toEqual([0, '']);
    expect(messages).toContain(`quocngu: ${out}: complete: 4 articles of 4 records\n`);
    expect(messages).toContain(`quocngu: shard 1 of ${out} failed, and is tried again: `);
  });

  it('refuse what no other machine could read, and folders of others', async () => {
    const out = join(folder, 'refused');
    const stream = await endOf(start(server.address, ['submit', '-', '--out', out]));
    expect(stream.exitCode).toBe(2);
    expect(stream.messages).toBe(
      'quocngu: - cannot be read by several machines: write it to a file\n',
    );
    // Nothing of it stays, and the folder can be used.
    expect(await readdir(out)).toEqual([]);
    await writeFile(join(folder, 'mine.txt'), '');
    const full = await endOf(start(server.address, ['submit', 'seeds', '--out', folder]));
    expect(full).toMatchObject({ exitCode: 2, messages: `quocngu: ${folder} is not empty\n` });
  });

  it('end when they are interrupted', async () => {
    const worker = start(server.address, ['work']);
    const worked = endOf(worker);
    await new Promise<void>((resolve) => {
      worker.stderr?.on('data', (data: Buffer) => {
        if (data.toString().includes('ready for work')) resolve();
      });
    });
    worker.kill('SIGINT');
    expect(await worked).toEqual({
      exitCode: 130,
      output: '',
      messages: 'quocngu: ready for work\n',
    });
  });

  it('end on request where Redis is gone, too', async () => {
    const other = await openRedisServer(false);
    const worker = start(other.address, ['work']);
    const worked = endOf(worker);
    const tells = (what: string): Promise<void> =>
      new Promise((resolve) => {
        worker.stderr?.on('data', (data: Buffer) => {
          if (data.toString().includes(what)) resolve();
        });
      });
    await tells('ready for work');
    const gone = tells('Redis is gone');
    await other.close();
    await gone;
    worker.kill('SIGTERM');
    expect(await worked).toMatchObject({ exitCode: 0 });
  });
});
