import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  generateSeeds,
  readRunStatus,
  resumeCorpus,
  runCorpus,
  writeSeedFile,
} from '../../packages/corpus/src/index.ts';
import { submitCorpus, type SubmittedRun } from '../../packages/corpus/src/queue.ts';
import { readRun } from '../../packages/corpus/test/run-folder-content.ts';
import { sourceWorker } from '../../packages/corpus/test/source-worker.ts';
import { startWorker, type StartedWorker, type StartWorkerOptions } from './queue-worker.ts';
import { hasRedis, openRedisServer, type OpenRedisServer } from './redis.ts';

const COUNT = 60;
const seeds = [...generateSeeds({ count: COUNT, length: 'short', seed: 11 })];
const form = { sinks: ['conllu', 'ndjson', 'parquet', 'text'], recordsPerShard: 3 } as const;
const worker = sourceWorker('light-worker.ts');

/** How workers work of which some are killed. */
const mortal = { lostAfter: 3000 };

/** A seed whose title tells its reader how to misbehave. */
function record(title: string): Uint8Array {
  const rule = '-'.repeat(17);
  return Buffer.from(['https://bao.example/1', rule, title, rule, 'Mưa.', rule, ''].join('\n'));
}

const untilThere = (path: string): Promise<void> => expect.poll(() => existsSync(path)).toBe(true);

describe.skipIf(!hasRedis)('a queue in Redis', { timeout: 400_000 }, () => {
  let folder: string;
  let sources: readonly string[];
  /** What a run on one machine gives. */
  let alone: Readonly<Record<string, string>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quocngu-queue-'));
    const source = join(folder, 'seeds');
    await mkdir(source);
    await writeSeedFile(join(source, 'a.txt.gz'), seeds.slice(0, 40));
    await writeFile(join(source, 'b.txt'), '<html>');
    await writeFile(join(source, 'c.tar'), 'no archive');
    await writeSeedFile(join(source, 'd.txt'), seeds.slice(40));
    sources = [source];
    await runCorpus(sources, { ...form, out: at('alone'), worker, ordered: true });
    alone = await readRun(at('alone'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const at = (...path: readonly string[]): string => join(folder, ...path);
  const manifestOf = (out: string): Promise<string> =>
    readFile(join(out, 'manifest.ndjson'), 'utf8');

  let out: string;
  let count = 0;
  let server: OpenRedisServer | undefined;
  const workers: StartedWorker[] = [];
  const runs: SubmittedRun[] = [];
  beforeEach(() => {
    out = at(`out-${count++}`);
  });
  afterEach(async () => {
    for (const each of workers.splice(0)) await each.kill();
    for (const run of runs.splice(0)) run.close();
    await server?.close();
    server = undefined;
  });

  async function open(keeps = true): Promise<OpenRedisServer> {
    server = await openRedisServer(keeps);
    return server;
  }

  function work(redis: string, options?: StartWorkerOptions): StartedWorker {
    const started = startWorker(redis, options);
    workers.push(started);
    return started;
  }

  async function submit(redis: string, paths = sources): Promise<SubmittedRun> {
    const run = await submitCorpus(paths, { ...form, out, redis });
    runs.push(run);
    return run;
  }

  const finishedBy = (all: readonly StartedWorker[]): readonly number[] =>
    all.flatMap((each) => each.all('shard-finished').map(({ shard }) => shard));

  it('gives what a run on one machine gives, byte for byte, each shard once', async () => {
    const redis = await open();
    const { address } = redis;
    const run = await submit(address);
    expect(run).toMatchObject({ shards: 21, finished: 0 });
    // It is in the queue, and nothing is put there twice.
    const before = await redis.dump();
    expect(await submit(address)).toMatchObject({ shards: 21, finished: 0 });
    const text = await redis.dump();
    expect(text.length).toBe(before.length);
    const both = [work(address), work(address)];
    const report = await run.wait();
    expect(report).toEqual({
      ...{ records: 61, articles: 60, failed: 1, problems: 1, shards: 21 },
      ...{ isComplete: true, failures: [], recovered: [] },
    });
    expect(await readRun(out)).toEqual(alone);
    expect(await manifestOf(out)).toBe(await manifestOf(at('alone')));
    await expect.poll(() => finishedBy(both).length).toBe(21);
    expect(new Set(finishedBy(both)).size).toBe(21);
    for (const each of both) await each.end();

    // What Redis was told, before and after, says where records are and not what they say.
    for (const told of [text, await redis.dump()]) {
      expect(told).toContain(out);
      for (const { document } of seeds) {
        expect(told).not.toContain(document.title);
        expect(told).not.toContain(document.url);
      }
    }
    // It is complete: nothing is done again, and the sources are not asked for.
    const again = await submit(address);
    expect(again).toMatchObject({ shards: 21, finished: 21 });
    expect(await again.wait()).toEqual(report);
    expect(await readRunStatus(out)).toMatchObject({ isComplete: true, shards: 21 });
  });

  it('finishes by another what a worker was at when it was killed', async () => {
    const { address } = await open();
    const marker = at('marker');
    const stuck = seeds.slice(0, 12).map(({ bytes }) => bytes);
    await writeFile(at('stuck.txt'), Buffer.concat([...stuck, record('hang once')]));
    process.env.QUOCNGU_TEST_MARKER = marker;
    const run = await submit(address, [at('stuck.txt')]);
    const first = work(address, { ...mortal, reader: 'faulty-worker.ts' });
    await untilThere(marker);
    await first.kill();
    const second = work(address, { ...mortal, reader: 'faulty-worker.ts' });
    const report = await run.wait();
    expect(report).toMatchObject({ records: 13, articles: 13, isComplete: true });
    // Shard 4 is the one that its reader stood still at.
    expect(report.recovered).toEqual([{ shard: 4, losses: 1 }]);
    expect(second.all('shard-lost')).toEqual([{ type: 'shard-lost', shard: 4 }]);
    await expect
      .poll(() => [...finishedBy([first, second])].sort((a, b) => a - b))
      .toEqual([0, 1, 2, 3, 4]);
    await runCorpus([at('stuck.txt')], { ...form, out: at('unstuck'), worker });
    expect(await readRun(out)).toEqual(await readRun(at('unstuck')));
  });

  it('gives up a shard over which too many workers were lost', async () => {
    const { address } = await open();
    const source = at('deadly.txt');
    const deadly = record('hang always');
    await writeFile(
      source,
      Buffer.concat([...seeds.slice(0, 5).map(({ bytes }) => bytes), deadly]),
    );
    const run = await submit(address, [source]);
    process.env.QUOCNGU_TEST_MARKER = at('deadly');
    for (let losses = 0; losses < 2; losses += 1) {
      const victim = work(address, { ...mortal, reader: 'faulty-worker.ts', losses: 2 });
      await untilThere(at('deadly-hang'));
      await victim.kill();
      await rm(at('deadly-hang'));
    }
    work(address, { ...mortal, reader: 'faulty-worker.ts', losses: 2 });
    const report = await run.wait();
    expect(report).toMatchObject({ isComplete: false, records: 3, shards: 1, recovered: [] });
    expect(report.failures).toEqual([
      { shard: 1, code: 'lost', message: 'each worker that did it was lost' },
    ]);
  });

  it('gives the same after any number of workers were killed, wherever they were', async () => {
    const { address } = await open();
    const run = await submit(address);
    for (const finished of [1, 2, 3]) {
      const victim = work(address, mortal);
      await victim.until('shard-finished', finished);
      await victim.kill();
    }
    work(address, mortal);
    expect(await run.wait()).toMatchObject({ isComplete: true, failures: [] });
    expect(await readRun(out)).toEqual(alone);
  });

  it('goes on when Redis is killed and comes back with what it knew', async () => {
    const redis = await open();
    const events: string[] = [];
    const run = await submitCorpus(sources, {
      ...{ ...form, out, redis: redis.address },
      onEvent: ({ type }) => void events.push(type),
    });
    runs.push(run);
    const one = work(redis.address, mortal);
    await one.until('shard-finished', 3);
    expect(await readRunStatus(out)).toMatchObject({ isComplete: false });
    await redis.restart();
    const report = await run.wait();
    expect(report).toMatchObject({ isComplete: true, failures: [], records: 61 });
    expect(await readRun(out)).toEqual(alone);
    expect(events).toEqual(['redis-lost', 'redis-found']);
    expect(one.events.map(({ type }) => type)).toContain('redis-lost');
    expect(one.events.map(({ type }) => type)).toContain('redis-found');
  });

  it('says so when Redis comes back with nothing, and goes on when it is submitted again', async () => {
    const redis = await open(false);
    const run = await submit(redis.address);
    const one = work(redis.address);
    await one.until('shard-finished', 4);
    await redis.restart();
    await expect(run.wait()).rejects.toMatchObject({ name: 'RunError', code: 'queue-lost' });
    const { isComplete, shards } = await readRunStatus(out);
    expect([isComplete, shards >= 4 && shards < 21]).toEqual([false, true]);
    const again = await submit(redis.address);
    expect(again.finished).toBeGreaterThanOrEqual(4);
    expect(await again.wait()).toMatchObject({ isComplete: true, failures: [], recovered: [] });
    expect(await readRun(out)).toEqual(alone);
    const finished = finishedBy([one]);
    expect(new Set(finished).size).toBe(finished.length);
  });

  it('loses nothing to a worker that is asked to end', async () => {
    const { address } = await open();
    const run = await submit(address);
    const first = work(address);
    await first.until('shard-finished', 2);
    await first.end();
    expect(await readRunStatus(out)).toMatchObject({ isComplete: false });
    const second = work(address);
    expect(await run.wait()).toMatchObject({ isComplete: true, recovered: [] });
    expect(await readRun(out)).toEqual(alone);
    await expect.poll(() => finishedBy([first, second]).length).toBe(21);
    expect(new Set(finishedBy([first, second])).size).toBe(21);
  });

  it('names the shards that fail, keeps the others, and goes on when the cause is gone', async () => {
    const { address } = await open();
    const run = await submit(address);
    // A folder stands where a file is to be.
    await mkdir(join(out, 'ndjson', '000004.ndjson', 'full'), { recursive: true });
    const one = work(address);
    const report = await run.wait();
    expect(report).toMatchObject({ isComplete: false, shards: 20 });
    expect(report.failures).toEqual([
      {
        shard: 4,
        code: expect.stringMatching(/^E[A-Z]+$/) as string,
        message: expect.stringContaining('000004.ndjson') as string,
      },
    ]);
    expect(one.all('shard-failed').map(({ isLast }) => isLast)).toEqual([false, false, true]);
    await rm(join(out, 'ndjson', '000004.ndjson'), { recursive: true });
    const again = await submit(address);
    expect(again).toMatchObject({ shards: 21, finished: 20 });
    expect(await again.wait()).toMatchObject({ isComplete: true, failures: [] });
    expect(await readRun(out)).toEqual(alone);
  });

  it('does nothing with sources that change, or a run that went on elsewhere', async () => {
    const { address } = await open();
    const source = at('changing.txt');
    await writeSeedFile(source, seeds.slice(0, 6));
    const run = await submit(address, [source]);
    await writeSeedFile(source, seeds.slice(1, 7));
    const one = work(address);
    const report = await run.wait();
    expect(report.failures.map(({ shard, code }) => [shard, code])).toEqual([
      [0, 'sources-changed'],
      [1, 'sources-changed'],
    ]);
    await one.end();

    await writeSeedFile(source, seeds.slice(0, 6));
    // What the queue did not complete is completed elsewhere.
    await resumeCorpus(out, { worker });
    expect(await run.wait()).toMatchObject({ isComplete: true, articles: 6 });
    expect(await (await submit(address, [source])).wait()).toMatchObject({ isComplete: true });

    out = at('taken-over');
    const again = await submit(address, [source]);
    expect(await resumeCorpus(out, { worker })).toMatchObject({ articles: 6 });
    // Nobody waits for workers of a run that is complete.
    expect(await (await submit(address, [source])).wait()).toMatchObject({ articles: 6 });
    const two = work(address);
    expect(await again.wait()).toMatchObject({ isComplete: true, articles: 6, failures: [] });
    await expect
      .poll(() => two.all('shard-failed').map(({ code }) => code))
      .toEqual(['taken-over', 'taken-over']);
    expect(finishedBy([two])).toEqual([]);
    await expect(
      submitCorpus([source, source], { ...form, out, redis: address }),
    ).rejects.toMatchObject({ code: 'target-exists' });
  });
});
