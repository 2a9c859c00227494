/**
 * How many generated articles go in a second from one compressed file through parsing and reading to
 * Parquet, with two workers, and the most memory of the process. Run, after a build:
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
  const { articles } = await runCorpus([source], { out: join(folder, 'out'), workers: 2 });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${articles} ${length} articles: ${seconds.toFixed(1)} s, ${Math.round(articles / seconds)} a second, at most ${Math.round(megabytes)} MB`,
  );
} finally {
  await rm(folder, { recursive: true });
}
