import { describe, expect, it } from 'vitest';
import { runFuzzCases } from '../test/fuzz.ts';

describe('mutated seeds', { timeout: 120_000 }, () => {
  it.each([0, 500, 1000, 1500])('hold all laws: 500 cases from %i', async (first) => {
    await expect(runFuzzCases(first, 500)).resolves.toBeUndefined();
  });
});
