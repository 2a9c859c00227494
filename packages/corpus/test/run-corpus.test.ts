import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { sliceField, validateArticle, type Article } from '@quocngu/article';
import { stringifySeed } from '@quocngu/seed-format';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateSeeds, writeSeedFile, type RunCorpusOptions } from '../src/index.ts';
import { resumeCorpus, runCorpus } from '../src/run/run-corpus.ts';
import { readLines, readRun } from './run-folder-content.ts';
import { besideTests, SOURCE_OPTIONS, sourceWorker } from './source-worker.ts';

const COUNT = 60;
const seeds = [...generateSeeds({ count: COUNT, length: 'short', seed: 11 })];
const worker = sourceWorker();
const settings = { sinks: ['conllu', 'ndjson', 'parquet', 'text'], recordsPerShard: 7 } as const;

let inputs: string;
let source: string;
let folder: string;
/** What an undisturbed run gives. */
let undisturbed: Readonly<Record<string, string>>;
beforeAll(async () => {
  inputs = await mkdtemp(join(tmpdir(), 'quocngu-corpus-in-'));
  source = join(inputs, 'seeds.txt.gz');
  await writeSeedFile(source, seeds);
  const out = join(inputs, 'undisturbed');
  await runCorpus([source], { ...settings, out, worker, workers: 1, ordered: true });
  undisturbed = await readRun(out);
});
afterAll(() => rm(inputs, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (...path: readonly string[]): string => join(folder, ...path);
const run = (paths: readonly string[], options: Partial<RunCorpusOptions> = {}) =>
  runCorpus(paths, { ...settings, out: at('out'), worker, workers: 2, ...options });

describe('a run', () => {
  it('gives each record once, in its place, in every form', async () => {
    const out = join(inputs, 'undisturbed');
    const articles = (await readLines(out, 'ndjson')).map((line) => JSON.parse(line) as Article);
    expect(articles.map(({ text }) => text)).toEqual(seeds.map(({ document }) => document));
    for (const article of articles) expect(validateArticle(article)).toEqual([]);
    expect(articles.map(({ provenance }) => provenance?.record)).toEqual(
      seeds.map(({ index }) => index + 1),
    );
    expect(await readLines(out, 'text')).toEqual(
      articles.flatMap((article) => [
        ...(article.sentences ?? []).map(({ span }) => sliceField(article, span)),
        '',
      ]),
    );
    const conllu = (await readLines(out, 'conllu')).join('\n');
    expect(conllu.match(/^# newdoc id = .*$/gm)).toEqual(
      seeds.map(({ index }) => `# newdoc id = ${source}:${index + 1}`),
    );
    expect(conllu.match(/^\d+\t/gm)).toHaveLength(
      articles.reduce((sum, { words = [] }) => sum + words.length, 0),
    );
    expect(await readLines(out, 'failures')).toEqual([]);
  });

  it('gives a table in Parquet with typed columns and statistics', async () => {
    const path = join(inputs, 'undisturbed', 'parquet', '000000.parquet');
    const file = new Uint8Array(await readFile(path)).buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(7);
    const [line = ''] = await readLines(join(inputs, 'undisturbed'), 'ndjson');
    const article = JSON.parse(line) as Article;
    expect(rows[0]).toMatchObject({
      file: source,
      record: 1,
      url: article.text.url,
      body: article.text.body,
      content_hash: article.identifiers?.contentHash?.value,
      sentences: article.counts?.sentences,
      persons: article.entities?.filter(({ type }) => type === 'person').map(({ name }) => name),
      keywords: article.keywords?.map(({ text }) => text),
      diagnostics: article.diagnostics?.map(({ code }) => code),
      hash: article.provenance?.hash?.value,
      host: article.address?.publisher?.text,
      words_json: article.words,
      provenance_json: article.provenance,
    });
    expect(Object.keys(rows[0] ?? {})).toContain('first_date');
    const columns = parquetMetadata(file).row_groups[0]?.columns ?? [];
    const record = columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === 'record');
    expect(record?.meta_data?.statistics).toMatchObject({ min_value: 1, max_value: 7 });
  });

  it('gives the same with any number of workers, in order or not', async () => {
    await run([source], { workers: 3 });
    expect(await readRun(at('out'))).toEqual(undisturbed);
  });

  it('tells how far it is, and what it gave', async () => {
    const told: number[] = [];
    const summary = await run([source], {
      onProgress: ({ records, rate, bytes, totalBytes, secondsLeft }) => {
        told.push(records);
        expect(rate).toBeGreaterThan(0);
        expect(bytes).toBe(totalBytes);
        expect(secondsLeft).toBe(0);
      },
    });
    expect(summary).toEqual({ records: COUNT, articles: COUNT, failed: 0, problems: 0, shards: 9 });
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toBe(COUNT);
  });

  it('puts what fails aside, with what was found', async () => {
    const { bytes = new Uint8Array() } = seeds[0] ?? {};
    await writeFile(at('a.txt'), '<html>');
    await writeFile(at('b.txt'), bytes);
    await writeFile(at('c.tar'), 'no archive');
    expect(await run([folder])).toMatchObject({ records: 2, articles: 1, failed: 1, problems: 1 });
    const failures = (await readLines(at('out'), 'failures')).map(
      (line) => JSON.parse(line) as unknown,
    );
    expect(failures).toMatchObject([
      { type: 'problem', file: at('c.tar'), code: 'corrupted-archive' },
      { file: at('a.txt'), record: 1, reason: 'not-a-seed', diagnostics: [{ code: 'not-a-seed' }] },
    ]);
  });

  it('refuses a folder that is not empty, and writes nothing', async () => {
    await mkdir(at('out'));
    await writeFile(at('out', 'mine.txt'), '');
    await expect(run([source])).rejects.toMatchObject({ code: 'target-exists' });
  });
});

describe('two runs in one folder', () => {
  it('do not work at the same time: the second is refused, and the first goes on', async () => {
    const again: Promise<unknown>[] = [];
    const summary = await run([source], {
      onProgress: ({ shards }) => {
        if (shards !== 1) return;
        const settings = { out: at('out'), worker, workers: 1 };
        again.push(resumeCorpus(at('out'), settings).catch((error: unknown) => error));
      },
    });
    expect(summary).toMatchObject({ records: COUNT, articles: COUNT });
    expect(await Promise.all(again)).toMatchObject([{ name: 'RunError', code: 'in-use' }]);
    expect(await readRun(at('out'))).toEqual(undisturbed);
  });
});

describe('what goes wrong with a record', () => {
  const faulty = sourceWorker('faulty-worker.ts');
  const write = async (titles: readonly string[]): Promise<void> => {
    const texts = titles.map((title, index) => {
      const url = `https://bao.example/${index}`;
      return stringifySeed({ url, title, body: 'Hà Nội mưa.' }).text ?? '';
    });
    await writeFile(at('in.txt'), texts.join(''));
    process.env.QUOCNGU_TEST_MARKER = at('marker');
  };

  it('is reported, and the others are read, each once', async () => {
    await write(['a', 'crash always', 'b', 'hang always', 'c', 'throw', 'crash once', 'd']);
    const summary = await run([at('in.txt')], { worker: faulty, recordTimeout: 400 });
    expect(summary).toMatchObject({ records: 8, articles: 5, failed: 3 });
    const articles = (await readLines(at('out'), 'ndjson')).map(
      (line) => JSON.parse(line) as Article,
    );
    expect(articles.map(({ text }) => text.title)).toEqual(['a', 'b', 'c', 'crash once', 'd']);
    const failures = (await readLines(at('out'), 'failures')).map(
      (line) => JSON.parse(line) as unknown,
    );
    expect(failures).toMatchObject([
      { record: 2, reason: 'crashed' },
      { record: 4, reason: 'timed-out' },
      { record: 6, reason: 'unreadable', message: 'this one is too strange' },
    ]);
  });

  it('is given up where it takes more memory than a worker may, and the others are read', async () => {
    await write(['a', 'devour', 'b']);
    const summary = await run([at('in.txt')], { worker: faulty, workerMemory: 64 });
    expect(summary).toMatchObject({ records: 3, articles: 2, failed: 1 });
    const failures = (await readLines(at('out'), 'failures')).map(
      (line) => JSON.parse(line) as unknown,
    );
    expect(failures).toMatchObject([{ record: 2, reason: 'crashed' }]);
  });

  it('is told where no worker can start', async () => {
    await write(['a']);
    await writeFile(at('broken.mjs'), 'export const readShard = () => process.exit(1);');
    const broken = { file: at('broken.mjs') };
    await expect(run([at('in.txt')], { worker: broken })).rejects.toThrow('the workers end');
  });
});

describe('a run that was stopped', () => {
  const resume = () => resumeCorpus(at('out'), { worker, workers: 2 });

  it('by a signal goes on', async () => {
    const controller = new AbortController();
    const stopped = run([source], {
      signal: controller.signal,
      onProgress: ({ shards }) => {
        if (shards === 3) controller.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(await resume()).toMatchObject({ records: COUNT, articles: COUNT, shards: 9 });
    expect(await readRun(at('out'))).toEqual(undisturbed);
  });

  it('by kill -9 at ten moments goes on', { timeout: 240_000 }, async () => {
    const light = sourceWorker('light-worker.ts');
    const small = { ...settings, recordsPerShard: 2, worker: light };
    await runCorpus([source], { ...small, out: at('whole') });
    for (let moment = 0; moment < 10; moment += 1) {
      const command = moment === 0 ? 'run' : 'resume';
      const child = spawn(
        process.execPath,
        [...SOURCE_OPTIONS, besideTests('run-process.ts'), command, at('out'), source],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const exited = once(child, 'exit');
      // Behind the first, third, fifth … of thirty shards, and somewhere within what comes next.
      for await (const line of createInterface(child.stdout)) {
        if (Number(line) > moment * 2) break;
      }
      await wait(moment * 7);
      child.kill('SIGKILL');
      expect(await exited).toEqual([null, 'SIGKILL']);
    }
    await resumeCorpus(at('out'), { worker: light });
    expect(await readRun(at('out'))).toEqual(await readRun(at('whole')));
  });

  it(
    'goes on from any folder, also where its paths are relative',
    { timeout: 60_000 },
    async () => {
      const light = sourceWorker('light-worker.ts');
      const settings = JSON.parse(
        await readFile(join(inputs, 'undisturbed', 'run.json'), 'utf8'),
      ) as object;
      for (const [name, paths, from] of [
        ['file', ['seeds.txt.gz'], inputs],
        ['glob', ['*.txt.gz'], inputs],
        ['folder', [basename(inputs)], dirname(inputs)],
      ] as const) {
        const out = at(name);
        await mkdir(out);
        await writeFile(join(out, 'run.json'), JSON.stringify({ ...settings, paths, from }));
        const summary = await resumeCorpus(out, { worker: light });
        expect(summary, name).toMatchObject({ articles: COUNT, problems: 0 });
        const [line = ''] = await readLines(out, 'ndjson');
        const file = name === 'folder' ? join(basename(inputs), 'seeds.txt.gz') : 'seeds.txt.gz';
        expect(JSON.parse(line)).toMatchObject({ provenance: { file } });
      }
    },
  );

  it('in the middle of a line of its manifest goes on', async () => {
    await run([source]);
    const manifest = at('out', 'manifest.ndjson');
    await truncate(manifest, (await readFile(manifest)).length - 150);
    await resume();
    expect(await readRun(at('out'))).toEqual(undisturbed);
  });

  it('by a file that cannot be written says so, leaves no half file, and goes on', async () => {
    // A folder stands where a file is to be.
    await mkdir(at('out', 'ndjson', '000004.ndjson', 'full'), { recursive: true });
    await writeFile(
      at('out', 'run.json'),
      await readFile(join(inputs, 'undisturbed', 'run.json'), 'utf8'),
    );
    await expect(resume()).rejects.toThrow('000004.ndjson');
    const left = await readdir(at('out'), { recursive: true });
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
    await rm(at('out', 'ndjson', '000004.ndjson'), { recursive: true });
    await resume();
    expect(await readRun(at('out'))).toEqual(undisturbed);
  });

  it('does nothing where it is complete, without workers or sources', async () => {
    await writeSeedFile(at('in.txt'), seeds.slice(0, 3));
    await run([at('in.txt')]);
    await rm(at('in.txt'));
    expect(await resume()).toMatchObject({ records: 3, articles: 3 });
  });

  it('refuses sources that changed, and folders without a run', async () => {
    await writeSeedFile(at('in.txt'), seeds.slice(0, 20));
    await run([at('in.txt')]);
    const manifest = at('out', 'manifest.ndjson');
    const lines = (await readFile(manifest, 'utf8')).split('\n').slice(0, 2);
    await writeFile(manifest, `${lines.join('\n')}\n`);
    await writeSeedFile(at('in.txt'), seeds.slice(1, 20));
    await expect(resume()).rejects.toMatchObject({ code: 'sources-changed' });
    await writeFile(at('in.txt'), '');
    await expect(resume()).rejects.toMatchObject({ code: 'sources-changed' });
    await expect(resumeCorpus(folder)).rejects.toMatchObject({ code: 'no-run' });
  });
});
