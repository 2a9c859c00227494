import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isArticle, validateArticle } from '@quocngu/article';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const RULE = '-'.repeat(17);
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const SEED = join(SEEDS, '000_80b3f6d469e22f59.txt');

function seedOf(title: string, body: string): string {
  return `https://bao.example/${title.length}\n${RULE}\n${title}\n${RULE}\n${body}\n${RULE}\n`;
}

function linesOf(output: string): readonly Record<string, unknown>[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-'));
  await mkdir(join(folder, 'tree', 'below'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'tree', 'b.txt'), seedOf('Hai', 'Phố ngập.')),
    writeFile(join(folder, 'tree', 'a.txt'), seedOf('Một', 'Trời mưa.')),
    writeFile(join(folder, 'tree', 'below', 'c.txt'), seedOf('Ba', 'Gió lớn.')),
    writeFile(join(folder, 'tree', 'picture.png'), 'not looked at'),
    writeFile(join(folder, 'tree', '.hidden.txt'), 'not looked at'),
    writeFile(join(folder, 'no-rule.txt'), `https://bao.example/1\n${RULE}\nTựa\nThân bài.\n`),
    writeFile(join(folder, 'two.txt'), seedOf('Một', 'Mưa.') + seedOf('Hai', 'Nắng.')),
    writeFile(
      join(folder, 'picture.png'),
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    ),
    writeFile(join(folder, 'empty.txt'), ''),
    writeFile(
      join(folder, 'invalid.txt'),
      Buffer.concat([
        Buffer.from(`https://bao.example/1\n${RULE}\nTựa\n${RULE}\nTh`),
        Buffer.from([0xb5]),
        Buffer.from(`n.\n${RULE}\n`),
      ]),
    ),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

describe('parse', () => {
  it('reads the real seed', async () => {
    const { exitCode, output, messages } = await runCaptured(['parse', SEED]);
    expect([exitCode, messages]).toEqual([0, '']);
    const [document] = linesOf(output);
    expect(document).toMatchObject({
      url: 'http://www.vietnamplus.vn/van-phong-trung-uong-dang-lam-tot-cong-tac-tham-muu-cho-lanh-dao/301816.vnp',
      title: 'Văn phòng Trung ương Đảng làm tốt công tác tham mưu cho lãnh đạo',
      source: { file: SEED, record: 1 },
      diagnostics: [],
    });
    expect(Object.keys(document ?? {})).toEqual(['url', 'title', 'body', 'source', 'diagnostics']);
  });

  it('walks folders in the order of names, and takes only seed files', async () => {
    const { output } = await runCaptured(['parse', join(folder, 'tree')]);
    expect(linesOf(output).map(({ title }) => title)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('numbers the records of a file', async () => {
    const { output } = await runCaptured(['parse', join(folder, 'two.txt')]);
    expect(linesOf(output).map(({ source }) => (source as { record: number }).record)).toEqual([
      1, 2,
    ]);
  });

  it.each([[[]], [['-']]])('reads standard input for the paths %o', async (paths) => {
    const { output } = await runCaptured(['parse', ...paths], {
      stdin: seedOf('Mưa', 'Trời mưa.'),
    });
    expect(linesOf(output)).toMatchObject([{ title: 'Mưa', source: { file: '-', record: 1 } }]);
  });

  it('gives what could be read of a damaged seed, and exits 1', async () => {
    const file = join(folder, 'no-rule.txt');
    const { exitCode, output, messages } = await runCaptured(['parse', file]);
    expect(exitCode).toBe(1);
    const [document] = linesOf(output);
    expect(document).toMatchObject({ title: 'Tựa', body: 'Thân bài.' });
    expect(document?.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'missing-title-rule',
        severity: 'error',
        line: 3,
        column: 4,
      }),
    );
    expect(messages).toContain(`${file}:3:4: error: `);
    expect(messages).toContain('  3 | Tựa');
    expect(messages).toMatch(/\n {4}= .+\n/);
  });

  it.each(['picture.png', 'empty.txt'])(
    'says in one diagnostic that %s is not a seed',
    async (name) => {
      const { exitCode, output, messages } = await runCaptured(['parse', join(folder, name)]);
      expect([exitCode, output]).toEqual([1, '']);
      expect(messages.match(/error:/g)).toHaveLength(1);
      expect(messages).toContain('[not-a-seed]');
      expect(messages).not.toMatch(/^ +at /m);
    },
  );

  it('names the byte that is not UTF-8, and goes on', async () => {
    const { exitCode, output, messages } = await runCaptured([
      'parse',
      join(folder, 'invalid.txt'),
    ]);
    expect(exitCode).toBe(1);
    expect(linesOf(output)[0]?.body).toBe('Th\ufffdn.');
    const place = Buffer.byteLength(`https://bao.example/1\n${RULE}\nTựa\n${RULE}\nTh`);
    expect(messages).toMatch(new RegExp(`\\b${place}\\b.*\\[invalid-utf8\\]`));
  });

  it('names what cannot be read in one line, reads the rest, and exits 3', async () => {
    const missing = join(folder, 'missing.txt');
    const { exitCode, output, messages } = await runCaptured(['parse', missing, SEED]);
    expect(exitCode).toBe(3);
    expect(messages).toBe(`quocngu: cannot read ${missing}: no such file or folder\n`);
    expect(linesOf(output)).toHaveLength(1);
  });

  it('lets the highest exit code win, whatever the order', async () => {
    const paths = [join(folder, 'missing.txt'), join(folder, 'empty.txt')];
    expect((await runCaptured(['parse', ...paths])).exitCode).toBe(3);
    expect((await runCaptured(['parse', ...paths.reverse()])).exitCode).toBe(3);
  });
});

describe('format', () => {
  it('writes back what parse read, byte for byte', async () => {
    const parsed = await runCaptured(['parse', SEED]);
    const { exitCode, output } = await runCaptured(['format'], { stdin: parsed.output });
    expect(exitCode).toBe(0);
    expect(output).toBe(await readFile(SEED, 'utf8'));
  });

  it('joins several documents to one file of many records', async () => {
    const parsed = await runCaptured(['parse', join(folder, 'tree')]);
    const formatted = await runCaptured(['format'], { stdin: parsed.output });
    const again = await runCaptured(['parse'], { stdin: formatted.output });
    expect(linesOf(again.output).map(({ title }) => title)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it.each([
    ['what is not JSON', '{', /^-:1: error: not JSON: /],
    [
      'what is no document',
      '{"url":"https://a.example/"}',
      /^-:1: error: expected title to be a string, got undefined$/m,
    ],
    ['an empty line', '', /^-:1: error: not JSON/],
    [
      'what the layout cannot carry',
      '{"url":"","title":"a","body":"b"}',
      /^-:1: error: .*\[invalid-address\]$/m,
    ],
  ])('reports %s, and writes the others', async (_, line, message) => {
    const good = '{"url":"https://a.example/","title":"a","body":"b"}';
    const { exitCode, output, messages } = await runCaptured(['format'], {
      stdin: `${line}\n${good}\n`,
    });
    expect(exitCode).toBe(1);
    expect(output).toBe(`https://a.example/\n${RULE}\na\n${RULE}\nb\n${RULE}\n`);
    expect(messages).toMatch(message);
  });
});

describe('check', () => {
  it('is content with the real seed', async () => {
    expect(await runCaptured(['check', SEEDS])).toEqual({
      exitCode: 0,
      output: '',
      messages: '1 file, 1 record: 0 errors, 0 warnings, 0 notes\n',
    });
  });

  it('shows findings with place, line, caret and hint', async () => {
    const { exitCode, output } = await runCaptured(['check', join(folder, 'no-rule.txt')]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/no-rule\.txt:3:4: error: .*\n {2}3 \| Tựa\n {4}\| {4}\^\n {4}= /);
  });

  it('exits 0 for warnings and notes', async () => {
    const text = seedOf('Tựa', 'Thân').replace(/\n/g, '\r\n').slice(0, -21);
    const { exitCode, output } = await runCaptured(['check'], { stdin: text });
    expect(exitCode).toBe(0);
    expect(output).toContain('[missing-closing-rule]');
    expect(output).toContain('[crlf-line-break]');
  });

  it('gives programs one object for each finding', async () => {
    const file = join(folder, 'no-rule.txt');
    const { output } = await runCaptured(['check', '--json', file]);
    expect(linesOf(output)).toContainEqual(
      expect.objectContaining({
        file,
        record: 1,
        code: 'missing-title-rule',
        severity: 'error',
        line: 3,
        column: 4,
        message: expect.any(String) as string,
        hint: expect.any(String) as string,
        span: expect.any(Object) as object,
      }),
    );
  });

  it('counts lines and columns through a file of many records', async () => {
    const damaged =
      seedOf('Một', 'Mưa.') + `https://bao.example/2\n${RULE}\n\n${RULE}\nThân\n${RULE}\n`;
    const { output } = await runCaptured(['check', '--json'], { stdin: damaged });
    expect(linesOf(output)).toContainEqual(
      expect.objectContaining({ record: 2, code: 'empty-title', line: 9 }),
    );
  });

  it('is coloured only where colour is wanted', async () => {
    const args = ['check', join(folder, 'no-rule.txt')];
    expect((await runCaptured(args)).output).not.toContain('\u001b');
    expect((await runCaptured(args, { color: true })).output).toContain('\u001b[31m');
  });
});

describe('article', () => {
  it('prints a card for the real seed', async () => {
    const { exitCode, output, messages } = await runCaptured(['article', SEED]);
    expect([exitCode, messages]).toEqual([0, '']);
    await expect(output.replaceAll(SEEDS, 'seeds')).toMatchFileSnapshot(
      'snapshots/article-card.txt',
    );
    for (const line of output.split('\n')) {
      if (!line.includes('http'))
        expect(line.length).toBeLessThanOrEqual(Math.max(80, SEED.length + 12));
    }
  });

  it('prints valid Articles as JSON, with their provenance', async () => {
    const { output } = await runCaptured(['article', '--json', SEED, join(folder, 'two.txt')]);
    const articles = linesOf(output);
    expect(articles).toHaveLength(3);
    for (const article of articles) {
      expect(validateArticle(article)).toEqual([]);
      expect(isArticle(article)).toBe(true);
    }
    expect(articles[0]).toMatchObject({
      identifiers: { file: { index: 0, key: '80b3f6d469e22f59' } },
      provenance: {
        file: SEED,
        record: 1,
        bytes: { start: 0, end: 7444 },
        hash: { value: 'b51ff062a9927c74fea40842b9013cdd380d745a441c8e8a71ef33cff65eb552' },
      },
    });
    expect(articles[2]).toMatchObject({ provenance: { record: 2 } });
  });

  it('gives one line for one line of JSON, an error in the place of one that fails', async () => {
    const parsed = await runCaptured(['parse', SEED]);
    const { exitCode, output } = await runCaptured(['article', '--from', 'ndjson', '--json'], {
      stdin: `${parsed.output}nonsense\n\n${parsed.output}`,
    });
    expect(exitCode).toBe(1);
    expect(linesOf(output)).toMatchObject([
      { type: 'article', provenance: { file: SEED, record: 1 } },
      { error: expect.stringContaining('not JSON') as string, line: 2 },
      { error: expect.stringContaining('not JSON') as string, line: 3 },
      { type: 'article' },
    ]);
  });

  it('keeps the reference date that it is given', async () => {
    const { output } = await runCaptured(['article', '--json', '--reference', '2015-01-14', SEED]);
    expect((linesOf(output)[0]?.dates as readonly unknown[] | undefined)?.[0]).toMatchObject({
      role: 'reference',
      value: '2015-01-14',
    });
  });

  it('refuses a reference that is no day', async () => {
    const { exitCode, messages } = await runCaptured([
      'article',
      '--reference',
      '2015-02-30',
      SEED,
    ]);
    expect(exitCode).toBe(2);
    expect(messages).toContain('YYYY-MM-DD');
  });

  it('names who is quoted in front of the verb, and behind what opens the sentence', async () => {
    const { output } = await runCaptured(['article'], {
      stdin: seedOf(
        'Mưa',
        'Ông Lê Văn Nam nói: “Mưa còn kéo dài.” Theo ông Nam, nước sẽ rút trong đêm.',
      ),
    });
    expect(output).toContain('Lê Văn Nam nói: Mưa còn kéo dài.');
    expect(output).toContain('Theo Lê Văn Nam: nước sẽ rút trong đêm');
  });

  it('lets no text of an article steer the terminal', async () => {
    const { output } = await runCaptured(['article'], {
      stdin: seedOf('Tựa\u001b[2J', 'Thân\u001b]0;x\u0007.'),
    });
    expect(output).not.toContain('\u001b');
    expect(output).toContain('Tựa␛[2J');
  });
});
