import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../model/checksum.ts';

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

type Figures = Readonly<Record<string, number>>;

const model = readFileSync(new URL('../../../models/models/marks.bin', import.meta.url));
const card = readJson('../../../models/models/marks.card.json') as {
  readonly bytes: number;
  readonly checksum: string;
  readonly scores: Readonly<Record<string, Figures>>;
};
const thresholds = readJson('../../training/marks/thresholds.json') as {
  readonly gzippedModule: number;
  readonly scores: Readonly<Record<string, Figures>>;
};

it('has a card of its own', () => {
  expect(card.bytes).toBe(model.length);
  expect(card.checksum).toBe(checksumOf(model).toString(16));
});

it('is small as a module', () => {
  const module = gzipSync(model.toString('base64'), { level: 9 });
  expect(module.length).toBeLessThan(thresholds.gzippedModule);
});

describe('the score', () => {
  const rows = Object.entries(thresholds.scores).flatMap(([set, figures]) =>
    Object.entries(figures).map(([figure, least]) => ({ set, figure, least })),
  );
  it.each(rows)('on $set, $figure, is $least or more', ({ set, figure, least }) => {
    expect(card.scores[set]?.[figure]).toBeGreaterThanOrEqual(least);
  });
});
