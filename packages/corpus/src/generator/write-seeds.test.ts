import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateSeeds, type GeneratedSeed } from './generate-seeds.ts';
import { writeSeedFile, writeSeedFolder } from './write-seeds.ts';

const seeds = [...generateSeeds({ count: 1005, length: 'short', damage: 0.1 })];
const together = Buffer.concat(seeds.map(({ bytes }) => bytes));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-corpus-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('writes one file, compressed or not', async () => {
  await writeSeedFile(join(folder, 'a.txt'), seeds);
  await writeSeedFile(join(folder, 'a.txt.gz'), seeds);
  expect(together.equals(await readFile(join(folder, 'a.txt')))).toBe(true);
  expect(together.equals(gunzipSync(await readFile(join(folder, 'a.txt.gz'))))).toBe(true);
});

it('writes a file for each seed, a thousand in a folder', async () => {
  const out = join(folder, 'many');
  await writeSeedFolder(out, seeds);
  const files = [];
  for (const below of ['000', '001']) {
    for (const name of (await readdir(join(out, below))).sort()) {
      expect(name).toMatch(/^\d{3,}_[0-9a-f]{16}\.txt$/);
      files.push(await readFile(join(out, below, name)));
    }
  }
  expect(files).toHaveLength(1005);
  expect(files.map((bytes) => bytes.length).reduce((sum, length) => sum + length)).toBe(
    together.length,
  );
});

it('refuses a folder that is there', async () => {
  await expect(writeSeedFolder(folder, seeds)).rejects.toThrow('EEXIST');
});

it('leaves no file where writing failed', async () => {
  function* failing(): Generator<GeneratedSeed> {
    yield* seeds.slice(0, 3);
    throw new Error('the source ended');
  }
  await writeSeedFile(join(folder, 'kept.txt'), seeds.slice(0, 1));
  const before = await readdir(folder);
  for (const name of ['failed.txt', 'failed.txt.gz']) {
    const writing = writeSeedFile(join(folder, name), failing());
    await expect(writing).rejects.toThrow('the source ended');
  }
  expect(await readdir(folder)).toEqual(before);
});
