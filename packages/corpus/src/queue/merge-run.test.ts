import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ManifestShard } from '../run/manifest.ts';
import { noteShard, openNotes } from '../run/noted-shards.ts';
import { makeFolders, shardFile } from '../run/run-folder.ts';
import { withRunLock } from '../run/run-lock.ts';
import { toSettings, writeSettings } from '../run/run-settings.ts';
import type { WorkerPool } from '../run/worker-pool.ts';
import { finishShardJob } from './finish-shard-job.ts';
import { mergeRun } from './merge-run.ts';
import type { ShardJob } from './queue-jobs.ts';
import type { ShardCursor } from './shard-cursor.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'quocngu-merge-'));
  await writeSettings(out, toSettings(['in.txt'], { sinks: ['text'] }));
  await makeFolders(out, ['text']);
  await openNotes(out);
});
afterEach(() => rm(out, { recursive: true }));

const line = (shard: number, others: Partial<ManifestShard> = {}): ManifestShard => ({
  ...{ type: 'shard', shard, records: 2, problems: 0, articles: 2, failed: 0 },
  digest: `digest ${shard}`,
  ...others,
});

/** A shard that is finished, as a worker leaves it. */
async function finish(shard: number): Promise<void> {
  await writeFile(shardFile(out, 'text', shard), '');
  await noteShard(out, line(shard));
}

const merge = (shards: number) => mergeRun({ out, shards, todo: shards }, [], []);
const entries = async (): Promise<readonly string[]> => (await readdir(out)).sort();

describe('mergeRun', () => {
  it('writes the manifest in the order of shards, and clears away what was left', async () => {
    for (const shard of [1, 0]) await finish(shard);
    await writeFile(join(out, 'text', '000000.txt.killed.part'), '');
    const outcomes = [
      { line: line(1), losses: 2 },
      { line: line(0), losses: 0 },
    ];
    expect(await mergeRun({ out, shards: 2, todo: 2 }, outcomes, [])).toEqual({
      ...{ records: 4, articles: 4, failed: 0, problems: 0, shards: 2 },
      ...{ isComplete: true, failures: [], recovered: [{ shard: 1, losses: 2 }] },
    });
    expect(await readFile(join(out, 'manifest.ndjson'), 'utf8')).toBe(
      [line(0), line(1), { type: 'end', shards: 2 }]
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    );
    expect(await entries()).toEqual(['failures', 'manifest.ndjson', 'run.json', 'text']);
    expect(await readdir(join(out, 'text'))).toEqual(['000000.txt', '000001.txt']);
    // A merge that was stopped behind the manifest is done again, and so is one that was not.
    await openNotes(out);
    expect(await merge(2)).toMatchObject({ records: 4, isComplete: true });
    expect(await entries()).not.toContain('queue');
  });

  it('writes none where a shard or one of its files is not there', async () => {
    for (const shard of [0, 2, 3]) await finish(shard);
    await rm(shardFile(out, 'text', 3));
    const failed = { shard: 1, code: 'ENOSPC', message: 'no space' };
    // What failed, and was finished by another all the same, is finished.
    const failures = [failed, { ...failed, shard: 2 }];
    const report = await mergeRun({ out, shards: 4, todo: 4 }, [], failures);
    expect(report).toMatchObject({ isComplete: false });
    expect(report.failures).toEqual([
      failed,
      { shard: 3, code: 'missing', message: `its files are not in ${out}` },
    ]);
    expect(await entries()).not.toContain('manifest.ndjson');
    expect(await readdir(join(out, 'queue'))).toEqual(['000000.json', '000002.json']);
    for (const shard of [1, 3]) await finish(shard);
    expect(await merge(4)).toMatchObject({ records: 8, isComplete: true });
  });

  it('waits for another that is at work in the folder', async () => {
    await finish(0);
    const order: string[] = [];
    let merged: Promise<unknown> = Promise.resolve();
    await withRunLock(out, async () => {
      merged = merge(1).then(() => order.push('merged'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('free');
    });
    await merged;
    expect(order).toEqual(['free', 'merged']);
  });
});

describe('finishShardJob', () => {
  const job = (shard: number): ShardJob => ({
    ...{ out, shard, start: { listed: 0, found: 0 }, records: 0 },
    // That of a shard of nothing.
    digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
  const read: number[] = [];
  const pool: WorkerPool = {
    readShard: ({ shard }) => {
      read.push(shard.index);
      return Promise.resolve({ articles: 0, failed: 0 });
    },
    close: () => Promise.resolve(),
  };
  const cursor: ShardCursor = {
    take: ({ shard }) => Promise.resolve({ index: shard, records: [], problems: [] }),
    close: () => Promise.resolve(),
  };
  beforeEach(() => {
    read.length = 0;
  });

  it('does a shard once, also where the queue forgot that it did', async () => {
    const first = await finishShardJob(job(3), { pool, cursor });
    expect(first).toMatchObject({ shard: 3, digest: job(3).digest });
    expect(await finishShardJob(job(3), { pool, cursor })).toEqual(first);
    expect(read).toEqual([3]);
    // What was noted of other content is not that.
    await noteShard(out, line(4));
    expect(await finishShardJob(job(4), { pool, cursor })).toMatchObject({ records: 0 });
    expect(read).toEqual([3, 4]);
  });

  it('does none of a run that is not there, or no longer in the queue', async () => {
    await rm(join(out, 'queue'), { recursive: true });
    const takenOver = { name: 'RunError', code: 'taken-over' };
    await expect(finishShardJob(job(0), { pool, cursor })).rejects.toMatchObject(takenOver);
    await rm(join(out, 'run.json'));
    const notThere = { name: 'RunError', code: 'no-run' };
    await expect(finishShardJob(job(0), { pool, cursor })).rejects.toMatchObject(notThere);
    expect(read).toEqual([]);
  });

  it('says that the run was taken over while it was at work, or what else was the matter', async () => {
    const failing = (prepare: () => Promise<unknown>): ShardCursor => ({
      ...cursor,
      take: async () => {
        await prepare();
        throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
      },
    });
    const other = failing(() => Promise.resolve());
    await expect(finishShardJob(job(0), { pool, cursor: other })).rejects.toThrow('EIO');
    const taking = failing(() => rm(join(out, 'queue'), { recursive: true }));
    await expect(finishShardJob(job(0), { pool, cursor: taking })).rejects.toMatchObject({
      code: 'taken-over',
    });
    await mkdir(join(out, 'queue'));
  });
});
