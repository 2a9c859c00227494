import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const RULE = '-'.repeat(17);
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const SEED_TITLE = 'Văn phòng Trung ương Đảng làm tốt công tác tham mưu cho lãnh đạo';

function seedOf(title: string, body: string): string {
  return `https://bao.example/${title.length}\n${RULE}\n${title}\n${RULE}\n${body}\n${RULE}\n`;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-export-'));
  await mkdir(join(folder, 'seeds', 'below'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'seeds', 'mot.txt'), seedOf('Một', 'Mưa.') + seedOf('Hai', 'Nắng.')),
    writeFile(join(folder, 'seeds', 'below', 'mot.txt'), seedOf('Năm', 'Gió <lớn>.')),
    writeFile(join(folder, 'control.txt'), seedOf('Lạ', 'Mưa\u0001 to.')),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

const exportTo = (form: string, ...args: readonly string[]): ReturnType<typeof runCaptured> =>
  runCaptured(['export', '--to', form, ...args]);

describe('one document for one file', () => {
  it.each([
    ['jsonld', /^\{"@context":"https:\/\/schema\.org","@type":"NewsArticle"/],
    ['ninjs', /^\{"uri":"http:\/\/www\.vietnamplus\.vn\//],
    ['markdown', new RegExp(`^---\ntitle: "${SEED_TITLE}"\n`)],
    ['html', /^<!doctype html>\n<html lang="/],
    ['text', new RegExp(`^${SEED_TITLE}\n\n`)],
    ['conllu', /^# newdoc id = http:\/\/www\.vietnamplus\.vn\//],
  ])('the real seed as %s, on standard output', async (form, beginning) => {
    const { exitCode, output, messages } = await exportTo(form, SEEDS);
    expect([exitCode, messages]).toEqual([0, '']);
    expect(output).toMatch(beginning);
    expect(output).toMatch(/[^\n]\n{1,2}$/);
  });

  it('keeps the caption of the seed out of the body', async () => {
    const { output } = await exportTo('jsonld', SEEDS);
    const value = JSON.parse(output) as Record<string, unknown>;
    expect(value.headline).toBe(SEED_TITLE);
    expect(value.articleBody).toMatch(/^Sáng 13\/1, tại Hà Nội/);
    expect(value.image).toMatchObject([{ creditText: '(Ảnh: Phạm Kiên/TTXVN)' }]);
  });

  it('finds the words for CoNLL-U', async () => {
    const { output } = await exportTo('conllu', SEEDS);
    expect(output).toContain('\tTrung ương\t');
    expect(output).toContain('\n# field = title\n');
  });

  it('writes a file for each into a folder, and no file over another', async () => {
    const out = join(folder, 'new', 'markdown/');
    const { exitCode, output } = await exportTo('markdown', '--out', out, join(folder, 'seeds'));
    expect([exitCode, output]).toEqual([0, '']);
    expect((await readdir(out)).sort()).toEqual(['mot-2.md', 'mot-3.md', 'mot.md']);
    expect(await readFile(join(out, 'mot.md'), 'utf8')).toContain('\n# Năm\n\nGió \\<lớn\\>.\n');
    expect(await readFile(join(out, 'mot-3.md'), 'utf8')).toContain('\n# Hai\n');
  });

  it('writes several JSON documents a line each, and all of them into one file', async () => {
    const out = join(folder, 'all.ndjson');
    await exportTo('ninjs', '--out', out, join(folder, 'seeds'));
    const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { uri: string }).uri)).toHaveLength(3);
  });
});

describe('one feed for all files', () => {
  it.each(['rss', 'jsonfeed'])('%s, described by the options', async (form) => {
    const { exitCode, output, messages } = await exportTo(
      form,
      '--title',
      'Tin & bài',
      '--base-url',
      'https://tin.example/moi',
      join(folder, 'seeds'),
    );
    expect([exitCode, messages]).toEqual([0, '']);
    expect(output).toContain('https://tin.example/moi');
    expect(output).toContain('Tin & bài');
    for (const title of ['Một', 'Hai', 'Năm']) expect(output).toContain(title);
  });

  it('takes title and address from the articles where none is given', async () => {
    const { output } = await exportTo('jsonfeed', SEEDS);
    expect(JSON.parse(output)).toMatchObject({
      title: 'VietnamPlus',
      home_page_url: 'http://www.vietnamplus.vn/',
      feed_url: 'http://www.vietnamplus.vn/feed.json',
    });
  });

  it('says where Atom wanted a time', async () => {
    const { exitCode, output, messages } = await exportTo('atom', join(folder, 'seeds'));
    expect(exitCode).toBe(0);
    expect(output.match(/<entry>/g)).toHaveLength(3);
    expect(messages).toMatch(/mot\.txt: warning: .+ \(time-added at \/0\/dates\)\n/);
  });

  it('wants an address where none is known', async () => {
    const { exitCode, output, messages } = await runCaptured(['export', '--to', 'rss'], {
      stdin: `x\n${RULE}\nTựa\n${RULE}\nThân.\n${RULE}\n`,
    });
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toContain('--base-url is needed');
  });
});

describe('Parquet', () => {
  it('goes into a file', async () => {
    const out = join(folder, 'articles.parquet');
    const { exitCode, output } = await exportTo('parquet', '--out', out, SEEDS);
    expect([exitCode, output]).toEqual([0, '']);
    const bytes = await readFile(out);
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1');
    expect(bytes.subarray(-4).toString()).toBe('PAR1');
  });

  it('wants one', async () => {
    const { exitCode, messages } = await exportTo('parquet', SEEDS);
    expect(exitCode).toBe(2);
    expect(messages).toContain('--to parquet needs --out FILE');
  });
});

describe('losses', () => {
  it('a character that is lost sets exit 1, and the result is still written', async () => {
    const { exitCode, output, messages } = await exportTo('html', join(folder, 'control.txt'));
    expect(exitCode).toBe(1);
    expect(output).toContain('<p>Mưa\uFFFD to.</p>');
    expect(messages).toContain('(character-replaced at /text)');
  });

  it('annotations without a place are listed on demand', async () => {
    const { exitCode, messages } = await exportTo('markdown', '--losses', SEEDS);
    expect(exitCode).toBe(0);
    expect(messages).toMatch(/: info: .+ \(no-place at \/counts\)\n/);
  });

  it('an output that cannot be written gives the reason, once', async () => {
    const out = join(folder, 'control.txt', 'below/');
    const { exitCode, messages } = await exportTo('text', '--out', out, join(folder, 'seeds'));
    expect(exitCode).toBe(3);
    expect(messages).toBe(`quocngu: cannot write ${out}: a part of the path is not a folder\n`);
  });
});

it.each([
  [['export', SEEDS], '--to'],
  [['export', '--to', 'word', SEEDS], 'Allowed choices'],
  [['export', '--to', 'rss', '--base-url', 'tin.example', SEEDS], '--base-url'],
  [['export', '--to', 'rss', '--out', 'feeds/', SEEDS], 'names a folder'],
])('%j is wrong usage', async (args, said) => {
  const { exitCode, output, messages } = await runCaptured(args);
  expect([exitCode, output]).toEqual([2, '']);
  expect(messages).toContain(said);
});
