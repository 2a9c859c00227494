import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRun } from '../../packages/corpus/test/run-folder-content.ts';
import { COMMAND_FILE, finishProgram } from './finish-program.ts';
import { narrowWays } from './full-disk.ts';

const COUNT = 60;
const settings = ['--to', 'parquet,ndjson,text,conllu', '--shard', '5', '--workers', '2'];

let inputs: string;
let source: string;
/** The folder of a run that had room enough. */
let undisturbed: string;
beforeAll(async () => {
  inputs = await mkdtemp(join(tmpdir(), 'quocngu-disk-in-'));
  source = join(inputs, 'seeds.txt');
  undisturbed = join(inputs, 'undisturbed');
  await call('corpus', 'generate', '--count', String(COUNT), '--length', 'short', '--out', source);
  await call('corpus', 'run', source, '--out', undisturbed, ...settings);
});
afterAll(() => rm(inputs, { recursive: true }));

async function call(...args: readonly string[]): Promise<void> {
  const { exitCode } = await finishProgram(process.execPath, [COMMAND_FILE, ...args], {
    cwd: inputs,
  });
  expect(exitCode).toBe(0);
}

/** Sizes of the files below a folder. */
async function sizesBelow(folder: string): Promise<readonly number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
}

/** The files of results, all of which have their names. */
async function readResults(out: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    Object.entries(await readRun(out)).filter(([name]) => name !== 'manifest'),
  );
}

/** The lines of the manifest that are whole. */
async function readManifest(out: string): Promise<readonly string[]> {
  return (await readFile(join(out, 'manifest.ndjson'), 'utf8')).split('\n').slice(0, -1);
}

describe.each(narrowWays)('$name', ({ reason, open }) => {
  test('stops a run, which goes on when there is room', async () => {
    const sizes = await sizesBelow(undisturbed);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const place = open({ total: Math.floor(total / 2), file: 20_000 });
    try {
      const out = join(place.path, 'out');
      const stopped = await place.run('corpus', 'run', source, '--out', out, ...settings);
      expect(stopped).toEqual({
        exitCode: 3,
        output: '',
        messages: `quocngu: ${out} is not complete: ${reason}\n`,
      });

      const [whole, found] = await Promise.all([undisturbed, out].map(readResults));
      expect(whole).toMatchObject(found ?? {});
      expect(Object.keys(found ?? {}).length).toBeLessThan(Object.keys(whole ?? {}).length);
      const finished = await readManifest(out);
      expect((await readManifest(undisturbed)).length).toBeGreaterThan(finished.length);
      for (const line of finished) expect(await readManifest(undisturbed)).toContain(line);

      place.widen();
      const resumed = await place.run('corpus', 'resume', out);
      expect(resumed.messages).toBe(`quocngu: ${COUNT} articles of ${COUNT} records in ${out}\n`);
      expect(resumed.exitCode).toBe(0);
      expect(await readRun(out)).toEqual(await readRun(undisturbed));
    } finally {
      place.remove();
    }
  });

  test('stops the writing of an index, and leaves the older one', async () => {
    const place = open({ total: 400_000, file: 150_000 });
    try {
      const out = join(place.path, 'news.index');
      const seed = new URL('../../seeds/000_80b3f6d469e22f59.txt', import.meta.url).pathname;
      const first = await place.run('index', seed, '--out', out);
      expect(first.exitCode).toBe(0);
      const older = await readFile(out);
      expect(await place.run('index', source, source, source, '--out', out)).toEqual({
        exitCode: 3,
        output: '',
        messages: `quocngu: cannot write ${out}: ${reason}\n`,
      });
      expect(await readdir(place.path)).toEqual(['news.index']);
      expect((await readFile(out)).equals(older)).toBe(true);
      place.widen();
      expect((await place.run('index', source, '--out', out)).exitCode).toBe(0);
    } finally {
      place.remove();
    }
  });

  test('stops the search for duplicates', async () => {
    const place = open({ total: 20_000, file: 20_000 });
    try {
      const stopped = await place.run('corpus', 'dedupe', source);
      expect(stopped).toMatchObject({ exitCode: 3, output: '' });
      expect(stopped.messages).toMatch(new RegExp(`^quocngu: .*: ${reason}\\n$`));
      expect(await readdir(place.path)).toEqual([]);
      place.widen();
      expect(await place.run('corpus', 'dedupe', source)).toEqual(
        await finishProgram(process.execPath, [COMMAND_FILE, 'corpus', 'dedupe', source], {
          cwd: inputs,
        }),
      );
    } finally {
      place.remove();
    }
  });
});
