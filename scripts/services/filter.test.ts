import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createFilterFolder,
  type FilterFolder,
  hasParallel,
  hasSpark,
  readFilterFolders,
  sparkPython,
} from './filter.ts';

const COUNT = 60;
const job = fileURLToPath(new URL('../../packages/corpus/examples/spark/run.py', import.meta.url));

let folder: FilterFolder;
beforeAll(async () => {
  folder = await createFilterFolder(COUNT);
  expect(folder.articles.match(/^\{"type":"article",.*\n/gm)).toHaveLength(COUNT);
});
afterAll(() => folder.remove());

describe.skipIf(!hasParallel)('by GNU parallel', () => {
  const shape = ['--pipe-part', '--keep-order', '--jobs', '2', '--block', '20k', '-a'];
  const filter = ['quocngu', 'article', '--from', 'ndjson', '--json'];

  test('many processes give what one gives', async () => {
    const result = await folder.run('parallel', [...shape, 'documents.ndjson', ...filter]);
    expect(result).toEqual({ exitCode: 0, output: folder.articles, messages: '' });
    const started = await readFile(join(folder.path, 'folders'), 'utf8');
    expect(started.split('\n').length).toBeGreaterThan(3);
  });

  test('a line that fails keeps its place, and the exit code tells', async () => {
    const lines = folder.documents.split('\n').with(30, 'nonsense').join('\n');
    await writeFile(join(folder.path, 'failed.ndjson'), lines);
    const args = [...shape, 'failed.ndjson', ...filter];
    const { exitCode, output } = await folder.run('parallel', args);
    expect(exitCode).toBe(1);
    const [failed = ''] = output.split('\n').splice(30, 1);
    expect(failed).toMatch(/^\{"error":"not JSON: .*","line":\d+\}$/);
    expect(output.split('\n').toSpliced(30, 1)).toEqual(
      folder.articles.split('\n').toSpliced(30, 1),
    );
  });
});

describe.skipIf(!hasSpark)('by Spark', () => {
  async function runJob(name: string, documents: string, ...args: readonly string[]) {
    const below = join(folder.path, name);
    await mkdir(below);
    const [input, out] = [join(below, 'documents.ndjson'), join(below, 'articles')];
    await writeFile(input, documents);
    const { exitCode, messages } = await folder.run(sparkPython, [job, input, out, ...args]);
    const names = (await readdir(out)).filter((file) => file.startsWith('part-')).sort();
    const parts = await Promise.all(names.map((file) => readFile(join(out, file), 'utf8')));
    return { exitCode, messages, parts };
  }

  test('two workers give what one process gives, byte for byte', async () => {
    const { exitCode, messages, parts } = await runJob('all', folder.documents);
    expect(messages).toMatch(/60 lines of 60, 0 failed\n$/);
    expect(exitCode).toBe(0);
    expect(parts.length).toBeGreaterThanOrEqual(4);
    expect(parts.join('')).toBe(folder.articles);
    const workers = (await readFilterFolders(folder.path)).filter((path) => path.includes('/app-'));
    expect(workers).toHaveLength(2);
  });

  test('a line that fails keeps its place, and the exit code tells', async () => {
    const lines = folder.documents.split('\n').slice(0, 8);
    const documents = `${lines.with(5, 'nonsense').join('\n')}\n`;
    const { exitCode, messages, parts } = await runJob('failed', documents, '--master', 'local[1]');
    expect(messages).toMatch(/8 lines of 8, 1 failed\n$/);
    expect(exitCode).toBe(1);
    const found = parts.join('').split('\n');
    expect(found[5]).toMatch(/^\{"error":"not JSON: /);
    expect(found.toSpliced(5, 1)).toEqual([
      ...folder.articles.split('\n').slice(0, 8).toSpliced(5, 1),
      '',
    ]);
  });

  test('a filter that gives no lines is no success', async () => {
    const args = ['--master', 'local[1]', '--filter', 'false'];
    const [line = ''] = folder.documents.split('\n');
    const { exitCode, messages } = await runJob('silent', `${line}\n`, ...args);
    expect(messages).toMatch(/(?<!\d)0 lines of 1, 0 failed\n$/);
    expect(exitCode).toBe(3);
  });
});
