/**
 * How many generated articles go in a second from one compressed file through parsing and reading to
 * Parquet, with two workers, and the memory of the process: for each tenth of the run, so that it can
 * be seen whether time and memory stay the same, and for all of it. Run, after a build:
 * `tsx bench/load.ts [count] [short|medium|long]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSeeds, runCorpus, writeSeedFile, type GeneratedLength } from '../src/index.ts';

const [count = '5000', length = 'short'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'quocngu-bench-'));
try {
  const source = join(folder, 'seeds.txt.gz');
  const seeds = generateSeeds({ count: Number(count), length: length as GeneratedLength });
  await writeSeedFile(source, seeds);
  const start = performance.now();
  const tenth = Number(count) / 10;
  let last = { records: 0, time: start };
  const { articles } = await runCorpus([source], {
    out: join(folder, 'out'),
    workers: 2,
    onProgress: ({ records }) => {
      if (records < last.records + tenth) return;
      const now = { records, time: performance.now() };
      const rate = (1000 * (records - last.records)) / (now.time - last.time);
      const resident = process.memoryUsage.rss() / 1e6;
      console.log(`${records}: ${rate.toFixed(0)} a second, ${resident.toFixed(0)} MB resident`);
      last = now;
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const most = (process.resourceUsage().maxRSS * 1024) / 1e6;
  console.log(
    `${articles} ${length} articles: ${seconds.toFixed(1)} s, ${Math.round(articles / seconds)} a second, at most ${Math.round(most)} MB`,
  );
} finally {
  await rm(folder, { recursive: true });
}
