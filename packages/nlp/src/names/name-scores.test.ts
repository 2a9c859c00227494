import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readShippedNameModel } from '../../test/name-model.ts';
import { checksumOf } from '../model/checksum.ts';

type Figures = Readonly<Record<string, number>>;

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const model = readShippedNameModel();
const card = readJson('../../../models/models/names.card.json') as {
  readonly bytes: number;
  readonly checksum: string;
  readonly scores: Readonly<Record<string, Figures>>;
};
const thresholds = readJson('../../training/names/thresholds.json') as {
  readonly bytes: number;
  readonly scores: Readonly<Record<string, Figures>>;
};

it('has a card of its own', () => {
  expect(card.bytes).toBe(model.length);
  expect(card.checksum).toBe(checksumOf(model).toString(16));
  expect(model.length).toBeLessThan(thresholds.bytes);
});

describe('the score', () => {
  const rows = Object.entries(thresholds.scores).flatMap(([set, figures]) =>
    Object.entries(figures).map(([figure, least]) => ({ set, figure, least })),
  );
  it.each(rows)('on $set, $figure, is $least or more', ({ set, figure, least }) => {
    expect(card.scores[set]?.[figure]).toBeGreaterThanOrEqual(least);
  });

  it('is the same for decomposed text', () => {
    const { [`trainAlone, development`]: composed } = card.scores;
    expect(card.scores['trainAlone, development, decomposed']).toEqual(composed);
  });
});
