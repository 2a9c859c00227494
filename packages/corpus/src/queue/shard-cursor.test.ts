import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { generateSeeds } from '../generator/generate-seeds.ts';
import { writeSeedFile, writeSeedFolder } from '../generator/write-seeds.ts';
import type { RunSettings } from '../run/run-settings.ts';
import { cutShards, type Shard } from '../run/shard.ts';
import { readSources } from '../sources/read-sources.ts';
import { planRun } from './plan-run.ts';
import type { ShardJob } from './queue-jobs.ts';
import { createShardCursor } from './shard-cursor.ts';

let folder: string;
let settings: RunSettings;
let shards: readonly Shard[];
let jobs: readonly ShardJob[];

function jobOf(shard: number): ShardJob {
  const job = jobs[shard];
  if (job === undefined) throw new Error(`there is no shard ${shard}`);
  return job;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-cursor-'));
  const seeds = (count: number, seed: number) => generateSeeds({ count, seed, length: 'short' });
  await mkdir(join(folder, 'seeds'));
  await writeSeedFile(join(folder, 'seeds', 'a.txt.gz'), seeds(11, 1));
  // Problems of the sources stand between records, in front of them and behind them.
  await writeFile(join(folder, 'seeds', 'b.tar'), 'no archive');
  await writeSeedFolder(join(folder, 'seeds', 'c'), seeds(7, 2));
  await writeFile(join(folder, 'seeds', 'd.tar'), 'no archive');
  settings = {
    version: 1,
    paths: ['missing', 'seeds', 'seeds/a.txt.gz', 'nothing'],
    from: folder,
    sinks: ['ndjson'],
    shardSize: { records: 3, characters: 1e6 },
  };
  const cut: Shard[] = [];
  const found = readSources(settings.paths, { from: folder });
  for await (const shard of cutShards(found, settings.shardSize)) cut.push(shard);
  shards = cut;
  ({ jobs } = await planRun('out', settings, new Map()));
});
afterAll(() => rm(folder, { recursive: true }));

test('a plan has a job for each shard, and says nothing of what the records say', () => {
  expect(jobs.map(({ shard, records }) => [shard, records])).toEqual(
    shards.map(({ index, records }) => [index, records.length]),
  );
  expect(shards.length).toBeGreaterThan(8);
  for (const job of jobs) {
    expect(Object.keys(job).sort()).toEqual(['digest', 'out', 'records', 'shard', 'start']);
  }
});

describe('a cursor finds the shards', () => {
  const count = 10;
  const inOrder = Array.from({ length: count }, (_, index) => index);
  it.each([
    ['in their order', inOrder],
    ['backwards', inOrder.toReversed()],
    ['some of them', [0, 2, 5, 6, 9]],
    ['one twice', [3, 3, 4]],
    ['to and fro', [7, 1, 8, 0, 9]],
  ])('%s', async (_, order) => {
    expect(shards).toHaveLength(count);
    const cursor = createShardCursor();
    // Asked for at the same time, as workers do.
    const taken = await Promise.all(order.map((index) => cursor.take(jobOf(index), settings)));
    expect(taken).toEqual(order.map((index) => shards[index]));
    await cursor.close();
  });

  it('of several runs', async () => {
    const cursor = createShardCursor();
    for (const out of ['one', 'two', 'one']) {
      expect(await cursor.take({ ...jobOf(2), out }, settings)).toEqual(shards[2]);
    }
    await cursor.close();
  });
});

it('says where the sources are other ones, and finds them when they are back', async () => {
  const cursor = createShardCursor();
  const [first, second] = [jobOf(0), jobOf(1)];
  expect(await cursor.take(first, settings)).toEqual(shards[0]);
  const changed = { ...settings, paths: ['seeds/c'] };
  await cursor.close();
  await expect(cursor.take(second, changed)).rejects.toMatchObject({ code: 'sources-changed' });
  await expect(cursor.take({ ...first, digest: '' }, settings)).rejects.toMatchObject({
    code: 'sources-changed',
  });
  const behind = { ...first, start: { listed: 99, found: 0 } };
  await expect(cursor.take(behind, settings)).rejects.toMatchObject({ code: 'sources-changed' });
  expect(await cursor.take(second, settings)).toEqual(shards[1]);
  await cursor.close();
});

it('plans nothing from what can be read once only', async () => {
  for (const path of ['-', '/dev/null']) {
    const planned = planRun('out', { ...settings, paths: [path] }, new Map());
    await expect(planned).rejects.toMatchObject({ code: 'wrong-source' });
  }
});
