/** The nightly run: 100,000 mutated seeds, and how the work grows. `pnpm run nightly`. */
import { runFuzzCases } from './fuzz.ts';
import { findSuperlinear } from './growth.ts';

const CASES = 100_000;
const STEP = 10_000;

for (let first = 0; first < CASES; first += STEP) {
  await runFuzzCases(first, STEP);
  console.log(`${first + STEP} of ${CASES} cases hold all laws`);
}

const found = await findSuperlinear();
for (const sentence of found) console.error(sentence);
console.log(found.length === 0 ? 'all work is linear' : `${found.length} not linear`);
if (found.length > 0) process.exitCode = 1;
