import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseSeed } from '@quocngu/seed-format';
import { foldMarks } from '@quocngu/text';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

interface Hit {
  readonly rank: number;
  readonly score: number;
  readonly file: string;
  readonly record: number;
  readonly url: string;
  readonly title: string;
  readonly spans: readonly {
    readonly field?: 'title';
    readonly start: number;
    readonly end: number;
  }[];
  readonly snippet: { readonly start: number; readonly end: number; readonly text: string };
}

const RULE = '-'.repeat(17);
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const ENTRY = fileURLToPath(new URL('../src/quocngu.ts', import.meta.url));

const TITLES = [
  'Mo duong moi qua deo',
  'Nông dân đang gặt lúa',
  'Đảng bộ tỉnh họp bàn',
  'Mở đường mới qua đèo',
  'Âm dương và ngũ hành',
];

let folder: string;
let news: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-search-'));
  news = join(folder, 'news.txt');
  const seeds = TITLES.map(
    (title, index) =>
      `https://bao.example/${index + 1}\n${RULE}\n${title}\n${RULE}\nTin ngắn.\n${RULE}\n`,
  );
  await writeFile(news, seeds.join(''));
});

afterAll(() => rm(folder, { recursive: true }));

function hitsOf(output: string): readonly Hit[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Hit);
}

async function buildIndex(name: string, ...paths: readonly string[]): Promise<string> {
  const out = join(folder, name);
  const { exitCode } = await runCaptured(['index', ...paths, '--out', out]);
  expect(exitCode).toBe(0);
  return out;
}

const run = promisify(execFile);
const nodeArguments = ['--import', 'tsx', '--conditions=@quocngu/source', ENTRY];

describe('search', () => {
  it.each([
    ['đường', [TITLES[3], TITLES[0], TITLES[4]]],
    ['DUONG MOI', [TITLES[0], TITLES[3]]],
    ['đường mới'.normalize('NFD'), [TITLES[3], TITLES[0]]],
    ['Đảng', [TITLES[2], TITLES[1]]],
    ['bộ đảng', [TITLES[2]]],
    ['dang', [TITLES[1], TITLES[2]]],
  ])(
    '%s finds what agrees in all marks first, in seeds and in an index alike',
    async (query, titles) => {
      const inSeeds = await runCaptured(['search', query, news, '--json']);
      expect(inSeeds).toMatchObject({ exitCode: 0, messages: '' });
      const hits = hitsOf(inSeeds.output);
      // Without marks in the query, articles are found alike, and their order says nothing.
      const isPlain = query === query.normalize('NFD').replace(/[\u0300-\u036fđĐ]/g, '');
      const found = hits.map(({ title }) => title);
      expect(isPlain ? found.toSorted() : found).toEqual(isPlain ? titles.toSorted() : titles);
      expect(hits.map(({ rank }) => rank)).toEqual(titles.map((_, index) => index + 1));
      const index = await buildIndex('alike.index', news);
      expect(await runCaptured(['search', query, index, '--json'])).toEqual(inSeeds);
    },
  );

  it('finds the real seed, with spans that lead to what was found as it was written', async () => {
    const { output } = await runCaptured(['search', 'van phong dang', SEEDS, '--json']);
    const [hit] = hitsOf(output);
    expect(hit).toMatchObject({
      rank: 1,
      file: join(SEEDS, '000_80b3f6d469e22f59.txt'),
      record: 1,
      title: 'Văn phòng Trung ương Đảng làm tốt công tác tham mưu cho lãnh đạo',
    });
    const { document } = parseSeed(await readFile(hit?.file ?? ''));
    const found = (hit?.spans ?? []).map(({ field, start, end }) =>
      (document?.[field ?? 'body'] ?? '').slice(start, end),
    );
    expect(found.slice(0, 4)).toEqual(['Văn phòng', 'Đảng', 'Văn phòng', 'Đảng']);
    const syllables = found.flatMap((text) => foldMarks(text).toLowerCase().split(' '));
    expect(new Set(syllables)).toEqual(new Set(['van', 'phong', 'dang']));
    const { start, end, text } = hit?.snippet ?? { start: 0, end: 0, text: '' };
    expect(document?.body.slice(start, end)).toBe(text);
    expect(text).toMatch(/Văn phòng Trung ương Đảng đã tổ chức/);
  });

  it('points into decomposed text as it stands there', async () => {
    const stdin = `https://bao.example/1\n${RULE}\n${'Đường Láng'.normalize('NFD')}\n${RULE}\nA\n${RULE}\n`;
    const { output } = await runCaptured(['search', 'láng', '--json'], { stdin });
    const [hit] = hitsOf(output);
    expect(hit).toMatchObject({ file: '-', record: 1 });
    const [span] = hit?.spans ?? [];
    expect(hit?.title.slice(span?.start, span?.end)).toBe('Láng'.normalize('NFD'));
  });

  it('shows hits for reading, what was found in brackets', async () => {
    const { output } = await runCaptured(['search', 'mới đèo', news]);
    expect(output).toBe(
      [
        '1   Mở đường [mới] qua [đèo]',
        '    https://bao.example/4',
        `    ${news}, record 4`,
        '    Tin ngắn.',
        '',
        '2   Mo duong [moi] qua [deo]',
        '    https://bao.example/1',
        `    ${news}`,
        '    Tin ngắn.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('paints what was found on a terminal, over the ends of lines too', async () => {
    const body = 'Hôm qua ở thành phố cũ, người dân của Thừa Thiên Huế đã dọn dẹp.';
    const stdin = `https://bao.example/1\n${RULE}\nTin\n${RULE}\n${body}\n${RULE}\n`;
    const { output } = await runCaptured(['search', 'thừa thiên huế'], {
      stdin,
      color: true,
      columns: 50,
    });
    expect(output).toContain(
      'của \u001b[1mThừa\u001b[22m\n    \u001b[1mThiên Huế\u001b[22m đã dọn dẹp.',
    );
    expect(output).not.toContain('[Thừa');
  });

  it('shows no control character of an article', async () => {
    const stdin = `https://bao.example/1\n${RULE}\nM\u001b[31mưa to\n${RULE}\nA\u0000 mưa\n${RULE}\n`;
    const { output } = await runCaptured(['search', 'to'], { stdin });
    expect(output).toContain('M␛[31mưa [to]');
    expect(output).toContain('A␀ mưa');
  });

  it('says how many there are, and shows as many as are asked for', async () => {
    const { exitCode, output, messages } = await runCaptured([
      'search',
      'duong',
      news,
      '--json',
      '--count=2',
    ]);
    expect(exitCode).toBe(0);
    expect(hitsOf(output)).toHaveLength(2);
    expect(messages).toBe('quocngu: 3 articles found, and 2 shown; --count shows more\n');
  });

  it('says that nothing was found', async () => {
    expect(await runCaptured(['search', 'động đất', news])).toEqual({
      exitCode: 0,
      output: '',
      messages: 'quocngu: no article has all of these words\n',
    });
  });

  it('says what is wrong with seeds, and searches the others', async () => {
    const bad = join(folder, 'bad.txt');
    await writeFile(bad, 'xin chào\n');
    const failed = await runCaptured(['search', 'lúa', bad, news, '--json']);
    expect(failed.exitCode).toBe(1);
    expect(failed.messages).toContain('[not-a-seed]');
    expect(hitsOf(failed.output)).toHaveLength(1);
    const unread = await runCaptured(['search', 'lúa', join(folder, 'none'), news, '--json']);
    expect(unread.exitCode).toBe(3);
    expect(hitsOf(unread.output)).toHaveLength(1);
  });

  it.each([
    [['search'], "missing required argument 'query'"],
    [['search', '"hà nội"', SEEDS], 'quotation marks around a phrase have no meaning'],
    [['search', 'mưa OR nắng', SEEDS], 'AND, OR and NOT have no meaning'],
    [['search', '…', SEEDS], 'the query has no word: "…"'],
    [['search', 'mưa', SEEDS, '--count', 'ba'], 'whole number'],
  ])('%j is wrong usage', async (args, expected) => {
    const { exitCode, output, messages } = await runCaptured(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toContain(expected);
    expect(messages).toContain('Usage: quocngu search');
  });
});

describe('index', () => {
  it('keeps the text, so that the files may go', async () => {
    const source = join(folder, 'source.txt');
    await writeFile(source, await readFile(news));
    const before = await runCaptured(['search', 'lúa', source]);
    const index = await buildIndex('kept.index', source);
    await rm(source);
    expect(await runCaptured(['search', 'lúa', index])).toEqual(before);
    expect(before.output).toContain('gặt [lúa]');
  });

  it('takes the place of an older index, and leaves nothing beside it', async () => {
    const below = join(folder, 'place');
    await mkdir(below);
    const out = join(below, 'news.index');
    expect((await runCaptured(['index', SEEDS, '--out', out])).messages).toBe(
      `quocngu: 1 article in ${out}\n`,
    );
    expect((await runCaptured(['index', news, '--out', out])).messages).toBe(
      `quocngu: 5 articles in ${out}\n`,
    );
    expect(await readdir(below)).toEqual(['news.index']);
    expect(hitsOf((await runCaptured(['search', 'lúa', out, '--json'])).output)).toHaveLength(1);
  });

  it('writes over nothing else', async () => {
    const text = await readFile(news, 'utf8');
    const file = await runCaptured(['index', SEEDS, '--out', news]);
    expect(file).toEqual({
      exitCode: 2,
      output: '',
      messages: `quocngu: ${news} is there already and is no index: it stays as it is\n`,
    });
    expect(await readFile(news, 'utf8')).toBe(text);
    const { exitCode, messages } = await runCaptured(['index', SEEDS, '--out', folder]);
    expect(exitCode).toBe(2);
    expect(messages).toContain('is a folder');
  });

  it('is not written where there is no article, and an older one stays', async () => {
    const index = await buildIndex('stays.index', news);
    const { exitCode, messages } = await runCaptured(['index', '--out', index], { stdin: 'x\n' });
    expect(exitCode).toBe(1);
    expect(messages).toContain(`there is no article, so ${index} was not written\n`);
    const unread = await runCaptured(['index', join(folder, 'none'), '--out', index]);
    expect(unread.exitCode).toBe(3);
    expect(hitsOf((await runCaptured(['search', 'lúa', index, '--json'])).output)).toHaveLength(1);
  });

  it('holds what could be read of seeds that are damaged', async () => {
    const out = join(folder, 'damaged.index');
    const seeds = await readFile(news, 'utf8');
    const { exitCode, messages } = await runCaptured(['index', '--out', out], {
      stdin: `${seeds}https://bao.example/6\n${RULE}\n\n${RULE}\nMưa đá.\n${RULE}\n`,
    });
    expect(exitCode).toBe(1);
    expect(messages).toContain('[empty-title]');
    expect(messages).toContain('6 articles in');
    const { output } = await runCaptured(['search', 'mưa đá', out]);
    expect(output).toContain('1   (no headline)\n');
  });

  it('says in a line that it cannot be written, and leaves nothing', async () => {
    const out = join(folder, 'no', 'news.index');
    expect(await runCaptured(['index', SEEDS, '--out', out])).toEqual({
      exitCode: 3,
      output: '',
      messages: `quocngu: cannot write ${out}: no such file or folder\n`,
    });
  });

  it('needs a name', async () => {
    const { exitCode, messages } = await runCaptured(['index', SEEDS]);
    expect(exitCode).toBe(2);
    expect(messages).toContain("required option '--out <file>' not specified");
    const piped = await runCaptured(['index', SEEDS, '--out', '-']);
    expect(piped).toMatchObject({ exitCode: 2, output: '' });
    expect(piped.messages).toContain('not written to standard output');
  });
});

describe('an index that is none', () => {
  /** A copy of an index, changed at a place. */
  async function damage(name: string, offset: number, bytes: readonly number[]): Promise<string> {
    const path = await buildIndex(name, news);
    const file = await open(path, 'r+');
    await file.write(Uint8Array.from(bytes), 0, bytes.length, offset);
    await file.close();
    return path;
  }

  async function failureOf(path: string): Promise<string> {
    const { exitCode, output, messages } = await runCaptured(['search', 'lúa', path]);
    expect([exitCode, output]).toEqual([3, '']);
    expect(messages.startsWith(`quocngu: cannot read ${path}: `)).toBe(true);
    return messages.slice(`quocngu: cannot read ${path}: `.length);
  }

  it('of a version that is not this one', async () => {
    const path = await damage('version.index', 60, [0, 0, 0, 9]);
    expect(await failureOf(path)).toBe('it is an index of version 9, not 1; build it again\n');
  });

  it('a database of another program', async () => {
    const path = join(folder, 'other.sqlite');
    const database = new sqlite.Database(path);
    database.exec('CREATE TABLE a (b)');
    database.close();
    expect(await failureOf(path)).toBe('it is a database, but no index\n');
    const { exitCode } = await runCaptured(['index', SEEDS, '--out', path]);
    expect(exitCode).toBe(2);
  });

  it('cut off', async () => {
    const path = await buildIndex('cut.index', news);
    await truncate(path, (await stat(path)).size - 100);
    expect(await failureOf(path)).toBe('the index is damaged; build it again\n');
  });

  it('overwritten inside', async () => {
    const path = await damage('inside.index', 100, new Array<number>(8000).fill(0xff));
    expect(await failureOf(path)).toBe('the index is damaged; build it again\n');
  });

  it('anything else is read as seeds', async () => {
    const path = join(folder, 'short.index');
    await writeFile(path, 'SQLite format 3\0');
    const { exitCode, messages } = await runCaptured(['search', 'lúa', path]);
    expect(exitCode).toBe(1);
    expect(messages).toContain('[not-a-seed]');
  });

  it('beside other paths is wrong usage', async () => {
    const path = await buildIndex('beside.index', news);
    const { exitCode, messages } = await runCaptured(['search', 'lúa', news, path]);
    expect(exitCode).toBe(2);
    expect(messages).toContain(`${path} is an index, and an index is searched alone`);
  });
});

describe('processes', { timeout: 60_000 }, () => {
  it('search one index at the same time, beside the lock of one that was killed', async () => {
    const index = await buildIndex('shared.index', news);
    await mkdir(`${index}.lock`);
    const search = (): Promise<{ readonly stdout: string }> =>
      run(process.execPath, [...nodeArguments, 'search', 'lúa', index, '--json']);
    const [first, second] = await Promise.all([search(), search()]);
    expect(hitsOf(first.stdout)).toHaveLength(1);
    expect(second.stdout).toBe(first.stdout);
  });

  it('leave nothing of an index when they are interrupted', async () => {
    const below = join(folder, 'interrupted');
    await mkdir(below);
    const child = spawn(
      process.execPath,
      [...nodeArguments, 'index', '--out', join(below, 'news.index')],
      { stdio: ['pipe', 'ignore', 'pipe'] },
    );
    child.stdin.write(await readFile(news));
    await expect.poll(() => readdir(below), { timeout: 30_000 }).toHaveLength(1);
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(130);
    expect(await readdir(below)).toEqual([]);
  });
});
