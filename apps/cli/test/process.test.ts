import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ENTRY = fileURLToPath(new URL('../src/quocngu.ts', import.meta.url));
const RULE = '-'.repeat(17);

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts the command as a process of its own, from its source. */
function start(...args: readonly string[]): Child {
  return spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@quocngu/source', ENTRY, ...args],
    {
      stdio: 'pipe',
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, CI: 'true' },
    },
  );
}

async function exitOf(child: Child): Promise<readonly [code: number | null, messages: string]> {
  const messages = text(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  return [code, await messages];
}

describe('the process', { timeout: 30_000 }, () => {
  it('passes data, messages and the exit code on', async () => {
    const child = start('fold');
    const output = text(child.stdout);
    child.stdin.end(Buffer.concat([Buffer.from('Đường\n'), Buffer.from([0xb5, 0x0a])]));
    const [code, messages] = await exitOf(child);
    expect(await output).toBe('Duong\n\ufffd\n');
    expect(messages).toContain('[invalid-utf8]');
    expect(code).toBe(1);
  });

  it('is not coloured where it writes to no terminal', async () => {
    const child = start('article');
    const output = text(child.stdout);
    child.stdin.end(`https://bao.example/1\n${RULE}\nMưa\n${RULE}\nTrời mưa.\n${RULE}\n`);
    await exitOf(child);
    expect(await output).toContain('Trời mưa.');
    expect(await output).not.toContain('\u001b');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start('parse');
    child.stdin.on('error', () => undefined);
    const record = `https://bao.example/1\n${RULE}\nMưa\n${RULE}\n${'Trời mưa. '.repeat(500)}\n${RULE}\n`;
    child.stdin.end(record.repeat(400));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await exitOf(child)).toEqual([0, '']);
  });

  it('answers each line when it comes, before the input ends', async () => {
    const child = start('slug');
    child.stdin.write('Hà Nội\n');
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    expect(answer.toString()).toBe('ha-noi\n');
    child.stdin.end();
    expect(await exitOf(child)).toEqual([0, '']);
  });

  it('gives an article for each line when it comes, an error for a line that fails', async () => {
    const child = start('article', '--from', 'ndjson', '--json');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const answer = async (line: string): Promise<unknown> => {
      child.stdin.write(line);
      const { value = '' } = (await lines.next()) as { readonly value?: string };
      return JSON.parse(value);
    };
    const document = { url: 'https://bao.example/1', title: 'Mưa', body: 'Trời mưa.' };
    const line = `${JSON.stringify(document)}\n`;
    expect(await answer(line)).toMatchObject({ type: 'article', text: document });
    expect(await answer('mưa\n')).toMatchObject({ error: expect.any(String) as string, line: 2 });
    // A line that comes in two pieces is one line.
    child.stdin.write(line.slice(0, 20));
    expect(await answer(line.slice(20))).toMatchObject({ text: document });
    expect(await answer('\n')).toMatchObject({ error: expect.any(String) as string, line: 4 });
    child.stdin.end();
    expect(await exitOf(child)).toEqual([1, '']);
    expect(await lines.next()).toMatchObject({ done: true });
  });

  it('ends quietly when who reads its articles has seen enough', async () => {
    const child = start('article', '--from', 'ndjson', '--json');
    child.stdin.on('error', () => undefined);
    const body = 'Trời mưa. '.repeat(500);
    const line = JSON.stringify({ url: 'https://bao.example/1', title: 'Mưa', body });
    child.stdin.end(`${line}\n`.repeat(100));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await exitOf(child)).toEqual([0, '']);
  });

  it('exits 130 when it is interrupted', async () => {
    const child = start('slug');
    child.stdin.write('Hà Nội\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await exitOf(child)).toEqual([130, '']);
  });
});
