import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Score {
  readonly f1: number;
}
interface Card {
  readonly bytes: number;
  readonly scores: {
    readonly development: Readonly<Record<'asWritten' | 'decomposed' | 'lower' | 'upper', Score>>;
    readonly natural: Score;
  };
}

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const models = '../../../models/models/';
const card = JSON.parse(read(`${models}words.card.json`).toString()) as Card;
const { words: thresholds } = JSON.parse(read('../thresholds.json').toString()) as {
  readonly words: Readonly<Record<'development' | 'lowerLoss' | 'natural' | 'upperLoss', number>>;
};

it('the card of the model of words keeps to the thresholds', () => {
  const { asWritten, decomposed, upper, lower } = card.scores.development;
  expect(asWritten.f1).toBeGreaterThanOrEqual(thresholds.development);
  expect(decomposed).toEqual(asWritten);
  expect(asWritten.f1 - upper.f1).toBeLessThanOrEqual(thresholds.upperLoss);
  expect(asWritten.f1 - lower.f1).toBeLessThanOrEqual(thresholds.lowerLoss);
  expect(card.scores.natural.f1).toBeGreaterThanOrEqual(thresholds.natural);
});

it('the card belongs to the model', () => {
  expect(read(`${models}words.bin`)).toHaveLength(card.bytes);
});
