import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandomSource, cutAnywhere } from '../test/chunks.ts';
import { anyDocument, anyInput } from '../test/generators.ts';
import { checkChunking, checkReading, checkWriting } from '../test/laws.ts';
import { createSeed, stringifySeed } from './index.ts';

const RUNS = { numRuns: 1000 };

describe('laws', { timeout: 120_000 }, () => {
  it('reads any input without loss, with every place right', () => {
    fc.assert(fc.property(anyInput, checkReading), RUNS);
  });

  it('carries a document if and only if it reads back equal', () => {
    fc.assert(fc.property(anyDocument, checkWriting), RUNS);
  });

  it('reads a stream as the whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, fc.nat(), (input, seed) =>
        checkChunking(input, cutAnywhere(input, createRandomSource(seed))),
      ),
      RUNS,
    );
  });

  it('brings in any document, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyDocument, (parts) => {
        const { document, diagnostics } = createSeed(parts);
        expect(createSeed(document)).toEqual({ document, diagnostics });
        expect(stringifySeed(document).text === undefined).toBe(diagnostics.length > 0);
        if (stringifySeed(parts).text !== undefined) expect(document).toEqual(parts);
      }),
      RUNS,
    );
  });
});
