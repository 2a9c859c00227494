/**
 * How long near-duplicates are searched for among generated articles, and the most memory of the
 * process. Run: `tsx bench/duplicates.ts [count] [short|medium|long]`.
 */
import { findDuplicates, generateSeeds, type GeneratedLength } from '../src/index.ts';

const [count = '20000', length = 'short'] = process.argv.slice(2);

async function* standardInput(): AsyncGenerator<Uint8Array> {
  const options = { count: Number(count), length: length as GeneratedLength, duplicates: 0.1 };
  for (const { bytes } of generateSeeds(options)) yield await Promise.resolve(bytes);
}

const start = performance.now();
let clusters = 0;
for await (const cluster of findDuplicates(['-'], { standardInput: standardInput() })) {
  clusters += cluster.members.length > 0 ? 1 : 0;
}
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  `${count} ${length} articles, made and searched: ${seconds.toFixed(1)} s, ${clusters} clusters, at most ${Math.round(megabytes)} MB`,
);
