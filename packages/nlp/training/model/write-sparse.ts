import { writeVarints } from './write-varints.ts';

/** Writes whole numbers as `readSparse` reads them. */
export function writeSparse(values: Iterable<number>): Uint8Array {
  const numbers: number[] = [];
  let zeros = 0;
  for (const value of values) {
    if (value === 0) {
      zeros++;
      continue;
    }
    numbers.push(zeros, (value << 1) ^ (value >> 31));
    zeros = 0;
  }
  return writeVarints(numbers);
}
