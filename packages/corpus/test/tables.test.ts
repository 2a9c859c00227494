import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@quocngu/article';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  generateSeeds,
  queryCorpus,
  renderReport,
  renderReportPage,
  reportCorpus,
  runCorpus,
  writeSeedFolder,
  type CorpusReport,
  type TableRow,
} from '../src/index.ts';
import { readLines } from './run-folder-content.ts';
import { sourceWorker } from './source-worker.ts';

let folder: string;
let out: string;
let articles: readonly Article[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quocngu-corpus-it's-"));
  out = join(folder, 'out');
  const source = join(folder, 'seeds');
  const damages = ['not-a-seed', 'crlf'] as const;
  await writeSeedFolder(
    source,
    generateSeeds({ count: 80, length: 'short', damage: 0.2, damages: [...damages] }),
  );
  await runCorpus([source], {
    ...{ out, sinks: ['parquet', 'ndjson'], recordsPerShard: 30 },
    worker: sourceWorker(),
  });
  articles = (await readLines(out, 'ndjson')).map((line) => JSON.parse(line) as Article);
});
afterAll(() => rm(folder, { recursive: true }));

async function query(sql: string, from = out): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of queryCorpus(from, sql)) rows.push(row);
  return rows;
}

/** How often each value comes, the most frequent first, then by value. */
function count(values: readonly string[]): readonly { name: string; articles: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, number]) => ({ name, articles: number }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

describe('queryCorpus', () => {
  it('answers from all files of a run, with plain values', async () => {
    expect(await query('SELECT count(*) AS n, sum(syllables) AS s FROM articles')).toEqual([
      {
        n: articles.length,
        s: articles.reduce((sum, { counts }) => sum + (counts?.syllables ?? 0), 0),
      },
    ]);
    const [first] = articles;
    expect(
      await query("SELECT url, keywords, DATE '2015-01-13' AS d FROM articles LIMIT 1"),
    ).toEqual([
      {
        url: first?.text.url,
        keywords: first?.keywords?.map(({ text }) => text),
        d: '2015-01-13T00:00:00.000Z',
      },
    ]);
    expect(await query('SELECT 1 AS a, NULL AS b, 2::HUGEINT ** 70 > 0 AS c, [true] AS d')).toEqual(
      [{ a: 1, b: null, c: true, d: [true] }],
    );
  });

  test.each([
    ['an unknown column', 'SELECT frob FROM articles'],
    ['no SQL', 'articles please'],
    ['several statements', 'SELECT 1; SELECT 2'],
    ['a statement that writes', `COPY articles TO 'here.csv'`],
    ['a setting', "SET memory_limit = '10GB'"],
    ['another file', `SELECT * FROM read_csv('/etc/passwd')`],
    ['an extension', 'INSTALL httpfs'],
    ['nothing', ''],
  ])('%s is refused with a reason', async (_, sql) => {
    await expect(query(sql)).rejects.toMatchObject({
      code: 'wrong-query',
      message: expect.stringMatching(/./) as string,
    });
  });

  it('leaves nothing behind, and knows what is no run or has no table', async () => {
    expect((await readdir(out)).sort()).toEqual(
      ['failures', 'manifest.ndjson', 'ndjson', 'parquet', 'run.json'].sort(),
    );
    await expect(query('SELECT 1', folder)).rejects.toMatchObject({ code: 'no-run' });
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'empty', 'run.json'), '{}');
    const empty = query('SELECT 1', join(folder, 'empty'));
    await expect(empty).rejects.toMatchObject({ code: 'no-table' });
  });
});

describe('reportCorpus', () => {
  let report: CorpusReport;
  beforeAll(async () => {
    report = await reportCorpus(out);
  });

  it('counts what the articles hold', () => {
    expect(report).toMatchObject({ articles: articles.length, problems: 0, isComplete: true });
    expect(report.failed).toBe(80 - articles.length);
    const persons = articles.flatMap(({ entities = [] }) => [
      ...new Set(entities.filter(({ type }) => type === 'person').map(({ name }) => name)),
    ]);
    expect(report.persons).toEqual(count(persons).slice(0, 30));
    const publishers = count(articles.map(({ publisher }) => publisher?.name ?? '?'));
    for (const { name, articles: number } of publishers) {
      const months = report.months.filter(({ publisher }) => publisher === name);
      expect(months.reduce((sum, month) => sum + month.articles, 0)).toBe(number);
    }
    const published = articles.flatMap(
      ({ dates = [] }) => dates.find(({ role }) => role === 'published')?.value ?? [],
    );
    expect(published.length).toBeGreaterThan(5);
    const dated = report.months.filter(({ month }) => month !== undefined);
    expect(dated.reduce((sum, month) => sum + month.articles, 0)).toBe(published.length);
    expect(new Set(dated.map(({ month }) => month))).toEqual(
      new Set(published.map((date) => date.slice(0, 7))),
    );
    const lengths = articles.map(({ counts }) => counts?.syllables ?? 0);
    expect(report.lengths).toMatchObject({
      least: Math.min(...lengths),
      most: Math.max(...lengths),
    });
    for (const { from, to, articles: number } of report.lengths.steps) {
      expect(lengths.filter((length) => from <= length && length < to)).toHaveLength(number);
    }
    const codes = report.diagnostics.map(({ name }) => name);
    expect(codes).toContain('crlf-line-break');
  });

  it('counts keywords whatever their case, and writes them as most articles do', () => {
    const written = articles
      .filter(({ dates = [] }) => !dates.some(({ role }) => role === 'published'))
      .map(({ keywords = [] }) => keywords.map(({ text }) => text));
    const undated = report.keywords.filter(({ year }) => year === undefined);
    expect(undated).toHaveLength(10);
    for (const { keyword, articles: number } of undated) {
      const folded = keyword.toLowerCase();
      const having = written.filter((texts) => texts.some((text) => text.toLowerCase() === folded));
      expect(number).toBe(having.length);
      expect(written.flat()).toContain(keyword);
    }
    expect(undated.some(({ keyword }) => keyword !== keyword.toLowerCase())).toBe(true);
  });

  it('is rendered as text, with every figure', () => {
    const text = renderReport(report);
    expect(text).toMatch(
      new RegExp(`^${report.articles} articles, ${report.failed} failed records`),
    );
    for (const { name } of report.persons) expect(text).toContain(`  ${name}\n`);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is rendered as a page that loads nothing and runs nothing', () => {
    const name = '<script>alert("x")</script>';
    const page = renderReportPage({ ...report, persons: [{ name, articles: 3 }] });
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/(?:src|href)=|url\(/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('has a bar for each figure of the page, and a column for each month or year', () => {
    const page = renderReportPage(report);
    const publishers = new Set(report.months.map(({ publisher }) => publisher));
    const { persons, keywords, lengths, diagnostics } = report;
    const figures = [publishers.size, persons, keywords, lengths.steps, diagnostics].map((each) =>
      typeof each === 'number' ? each : each.length,
    );
    expect(page.match(/<td style="--share:(?:0\.\d{3}|1\.000)">/g)).toHaveLength(
      figures.reduce((sum, each) => sum + each, 0),
    );
    expect(page.match(/<svg /g)).toHaveLength(1);
    const undated = report.months.filter(({ month }) => month === undefined);
    const count = undated.reduce((sum, each) => sum + each.articles, 0);
    expect(page).toContain(`Not known when published: ${count} of ${report.articles}<`);
    expect(renderReportPage({ ...report, months: [] })).not.toContain('<svg ');
  });
});
