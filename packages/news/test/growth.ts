const SMALL = 20_000;
const FACTOR = 5;

/** Below this nothing can be said about growth. */
const LEAST_MILLISECONDS = 20;

/** Linear work grows as its input does, quadratic work as the square of that: the bound lies between. */
export const MOST_GROWTH = 14;

/**
 * How many times longer the work takes on five times the text: processor time, the shortest of three
 * runs, so that a busy machine does not matter. Work too short to be measured has not grown.
 */
export function growthOf(unit: string, run: (text: string) => void): number {
  const [small, large] = [SMALL, SMALL * FACTOR].map((length) =>
    unit.repeat(Math.ceil(length / unit.length)),
  );
  const before: number[] = [];
  const after: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    before.push(timeOf(run, small ?? ''));
    after.push(timeOf(run, large ?? ''));
  }
  const longest = Math.min(...after);
  return longest < LEAST_MILLISECONDS ? 1 : longest / Math.min(...before);
}

function timeOf(run: (text: string) => void, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
