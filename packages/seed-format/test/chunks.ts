/** A source of whole numbers from 0 up to a bound, the same for the same seed. */
export type RandomSource = (bound: number) => number;

/** Mulberry32: small, fast, and good enough to choose mutations. */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** Cuts an input into chunks anywhere: inside characters, line breaks, and with empty chunks. */
export function cutAnywhere<Input extends string | Uint8Array>(
  input: Input,
  random: RandomSource,
): Input[] {
  const longest = 1 + random(random(4) === 0 ? input.length + 1 : 24);
  const chunks = [input.slice(0, 0) as Input];
  let start = 0;
  while (start < input.length) {
    const end = Math.min(input.length, start + random(longest + 1));
    chunks.push(input.slice(start, end) as Input);
    start = end;
  }
  return chunks;
}

/** Cuts an input into chunks of one size. */
export function cutEvenly<Input extends string | Uint8Array>(input: Input, size: number): Input[] {
  const chunks = [input.slice(0, 0) as Input];
  for (let start = 0; start < input.length; start += size) {
    chunks.push(input.slice(start, start + size) as Input);
  }
  return chunks;
}
