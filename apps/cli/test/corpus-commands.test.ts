import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseSeeds } from '@quocngu/seed-format';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-corpus-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('quocngu corpus generate', () => {
  const generate = ['corpus', 'generate', '--length', 'short', '--count'];

  it('writes seeds to standard output, the same each time', async () => {
    const first = await runCaptured([...generate, '5', '--seed', '9']);
    expect(first).toMatchObject({ exitCode: 0, messages: '' });
    expect(await runCaptured([...generate, '5', '--seed', '9'])).toEqual(first);
    const { documents } = parseSeeds(Buffer.from(first.output, 'latin1'));
    expect(documents).toHaveLength(5);
  });

  it('writes a file, or a folder of files', async () => {
    const [file, below] = [join(folder, 'all.txt'), join(folder, 'each')];
    expect((await runCaptured([...generate, '5', '--out', file])).exitCode).toBe(0);
    expect((await runCaptured([...generate, '5', '--out', below])).exitCode).toBe(0);
    const output = Buffer.from((await runCaptured([...generate, '5'])).output, 'latin1');
    expect(output.equals(await readFile(file))).toBe(true);
    expect(await readdir(join(below, '000'))).toHaveLength(5);
  });

  it('says in a line that the folder is there already', async () => {
    const { exitCode, messages } = await runCaptured([...generate, '5', '--out', folder]);
    expect(exitCode).toBe(3);
    expect(messages).toMatch(/^quocngu: cannot write \S+: .*\n$/);
  });

  it.each([
    ['--count', 'many'],
    ['--damage', '2'],
    ['--overlap', ''],
    ['--length', 'huge'],
  ])('refuses a wrong %s', async (option, value) => {
    const { exitCode, output } = await runCaptured([...generate, '1', option, value]);
    expect([exitCode, output]).toEqual([2, '']);
  });
});

/** Runs the command from its source in a process of its own, because its workers need one. */
async function start(...args: readonly string[]) {
  const entry = fileURLToPath(new URL('../src/quocngu.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@quocngu/source', entry, 'corpus', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [output, messages] = [text(child.stdout), text(child.stderr)];
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output: await output, messages: await messages };
}

describe('quocngu corpus run', () => {
  it('gives the lines that quocngu article gives, and tells how it went', async () => {
    const file = join(folder, 'in.txt');
    const out = join(folder, 'out');
    const { output } = await runCaptured(['corpus', 'generate', '--count', '5']);
    await writeFile(file, output, 'latin1');
    expect(await start('run', file, '--out', out, '--to', 'ndjson,text')).toEqual({
      exitCode: 0,
      output: '',
      messages: `quocngu: 5 articles of 5 records in ${out}\n`,
    });
    const articles = await runCaptured(['article', '--json', file]);
    expect(await readFile(join(out, 'ndjson', '000000.ndjson'), 'utf8')).toBe(articles.output);
    const again = await start('run', file, '--out', out);
    expect(again).toMatchObject({ exitCode: 2, messages: `quocngu: ${out} is not empty\n` });
    expect(await start('resume', out)).toMatchObject({ exitCode: 0 });
    expect(await runCaptured(['corpus', 'status', out])).toEqual({
      exitCode: 0,
      output: `${out}: complete: 5 articles of 5 records\n`,
      messages: '',
    });
    const json = await runCaptured(['corpus', 'status', out, '--json']);
    expect(JSON.parse(json.output)).toMatchObject({ isComplete: true, articles: 5 });
    const sql = await runCaptured(['corpus', 'sql', out, 'SELECT 1']);
    expect(sql).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('Parquet') as string,
    });
  });

  it('is refused in one line where another is at work in the folder', async () => {
    const out = join(folder, 'in-use');
    const settings = { version: 1, paths: ['in.txt'], from: folder, sinks: ['text'] };
    await mkdir(out);
    await writeFile(join(out, 'run.json'), JSON.stringify(settings));
    // Of a process elsewhere nobody can say that it has ended, until it gives no sign for long.
    await writeFile(join(out, 'run.lock'), JSON.stringify({ machine: 'elsewhere', pid: 77 }));
    expect(await runCaptured(['corpus', 'resume', out])).toEqual({
      exitCode: 2,
      output: '',
      messages: `quocngu: ${out} is in use by process 77 on elsewhere\n`,
    });
  });

  it('exits 1 where records fail, and 3 where sources cannot be read', async () => {
    const file = join(folder, 'bad.txt');
    await writeFile(file, '<html>');
    const failed = await start('run', file, '--out', join(folder, 'failed'));
    expect(failed.exitCode).toBe(1);
    expect(failed.messages).toContain('0 articles of 1 record, 1 failed');
    const unread = await start('run', join(folder, 'none'), '--out', join(folder, 'unread'));
    expect(unread.exitCode).toBe(3);
    expect(unread.messages).toContain('1 source could not be read');
  });

  it('knows what is no run, and what is wrong usage', async () => {
    expect(await runCaptured(['corpus', 'status', folder])).toEqual({
      exitCode: 2,
      output: '',
      messages: `quocngu: ${folder} holds no run\n`,
    });
    for (const args of [
      ['run', 'a.txt'],
      ['run', '--out', 'x'],
      ['run', 'a.txt', '--out', 'x', '--to', 'excel'],
      ['run', 'a.txt', '--out', 'x', '--workers', '0'],
      ['run', 'a.txt', '--out', 'x', '--reference', '2015-02-30'],
      ['run', 'a.txt', '--out', 'x', '--frob'],
    ]) {
      expect(await runCaptured(['corpus', ...args])).toMatchObject({ exitCode: 2, output: '' });
    }
  });
});

describe('quocngu corpus submit and work', () => {
  // No one answers there, and no one may listen there either.
  const nowhere = ['--redis', 'redis://me:secret@127.0.0.1:1'];

  it.each([[['submit', 'in.txt', '--out', 'x', ...nowhere]], [['work', ...nowhere]]])(
    'say in a line that Redis cannot be reached, and keep its password: %j',
    async (args) => {
      const { exitCode, output, messages } = await runCaptured(['corpus', ...args]);
      expect([exitCode, output]).toEqual([3, '']);
      expect(messages).toMatch(/^quocngu: Redis cannot be reached at 127\.0\.0\.1:1: .*\n$/);
      expect(messages).not.toContain('secret');
    },
  );

  it.each([
    [['submit', 'a.txt', '--out', 'x']],
    [['submit', '--out', 'x', ...nowhere]],
    [['submit', 'a.txt', ...nowhere]],
    [['work']],
    [['work', '--redis', 'http://127.0.0.1']],
    [['work', '--redis', '127.0.0.1:6379']],
    [['work', '--queue', 'a:b', ...nowhere]],
    [['work', '--concurrency', '0', ...nowhere]],
  ])('know what is wrong usage: %j', async (args) => {
    expect(await runCaptured(['corpus', ...args])).toMatchObject({ exitCode: 2, output: '' });
  });
});

describe('quocngu corpus dedupe', () => {
  const seed = (url: string, body: string): string =>
    `${url}\n-----------------\nTin\n-----------------\n${body}\n-----------------\n`;
  const body = 'Hà Nội hòa mình vào đêm hội mùa thu với nhiều trò chơi.';
  const stdin = [
    seed('https://a.example/1', body),
    seed('https://a.example/2', `Phố cổ. (Ảnh: TTXVN) ${body}`),
    seed('https://a.example/3', 'Huế mưa lớn, nhiều tuyến đường ngập sâu.'),
    seed('https://a.example/4', body),
  ].join('');

  it('shows which say the same, and which to keep', async () => {
    expect(await runCaptured(['corpus', 'dedupe'], { stdin })).toEqual({
      exitCode: 0,
      output:
        '-:1  https://a.example/1\n  100%  -:2  https://a.example/2\n  same  -:4  https://a.example/4\n\n',
      messages: '',
    });
    const { output } = await runCaptured(['corpus', 'dedupe', '--json', '-'], { stdin });
    expect(JSON.parse(output)).toMatchObject({
      representative: { file: '-', record: 1 },
      members: [{ kind: 'near' }, { kind: 'exact' }],
    });
  });

  it('says what it cannot read, and exits 3', async () => {
    const { exitCode, messages } = await runCaptured(['corpus', 'dedupe', join(folder, 'none')]);
    expect(exitCode).toBe(3);
    expect(messages).toMatch(/^quocngu: cannot read .*none: no such file or folder\n$/);
  });

  it('refuses a similarity of nothing', async () => {
    for (const share of ['much', '0', '1.5']) {
      const args = ['corpus', 'dedupe', '--similarity', share];
      expect((await runCaptured(args)).exitCode).toBe(2);
    }
  });
});

describe('quocngu corpus sql and report', () => {
  let out: string;
  beforeAll(async () => {
    const file = join(folder, 'tables.txt');
    out = join(folder, 'tables');
    const { output } = await runCaptured(['corpus', 'generate', '--count', '5']);
    await writeFile(file, output, 'latin1');
    await start('run', file, '--out', out);
  });

  it('answers in columns, or as JSON', async () => {
    const sql = [
      'corpus',
      'sql',
      out,
      "SELECT record, 'a\tb' AS t, [1] AS l FROM articles LIMIT 2",
    ];
    expect(await runCaptured(sql)).toEqual({
      exitCode: 0,
      output: 'record\tt\tl\n1\ta b\t[1]\n2\ta b\t[1]\n',
      messages: '',
    });
    const { output } = await runCaptured([...sql, '--json']);
    expect(output).toBe('{"record":1,"t":"a\\tb","l":[1]}\n{"record":2,"t":"a\\tb","l":[1]}\n');
  });

  it('describes the columns', async () => {
    const { output } = await runCaptured(['corpus', 'sql', out, 'DESCRIBE articles']);
    expect(output).toMatch(/^persons\tVARCHAR\[\]/m);
  });

  it('says what is wrong with a statement', async () => {
    const { exitCode, output, messages } = await runCaptured(['corpus', 'sql', out, 'SELECT frob']);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toContain('frob');
  });

  it.each([
    ['text', /^5 articles, 0 failed records/],
    ['json', /^\{"articles":5,/],
    ['html', /^<!doctype html>/],
  ])('reports as %s', async (form, expected) => {
    const { exitCode, output } = await runCaptured(['corpus', 'report', out, '--to', form]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(expected);
  });
});
