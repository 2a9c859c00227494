import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checksumOf } from '../model/checksum.ts';

interface Accuracy {
  readonly accuracy: number;
}
interface Card {
  readonly bytes: number;
  readonly checksum: string;
  readonly scores: {
    readonly development: Readonly<
      Record<'asWritten' | 'decomposed' | 'lower' | 'upper', Accuracy>
    >;
    readonly segmented: { readonly f1: number };
    readonly folds: Accuracy;
  };
}
type Threshold =
  'development' | 'folds' | 'gzippedModule' | 'lowerLoss' | 'segmented' | 'upperLoss';

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const model = readFileSync(new URL('../../../models/models/tags.bin', import.meta.url));
const card = readJson('../../../models/models/tags.card.json') as Card;
const thresholds = readJson('../../training/tags/thresholds.json') as Readonly<
  Record<Threshold, number>
>;
const { development, segmented, folds } = card.scores;

it('has a card of its own', () => {
  expect(card.bytes).toBe(model.length);
  expect(card.checksum).toBe(checksumOf(model).toString(16));
});

it('is small as a module', () => {
  const module = gzipSync(model.toString('base64'), { level: 9 });
  expect(module.length).toBeLessThan(thresholds.gzippedModule);
});

it.each([
  ['development', development.asWritten.accuracy],
  ['segmented', segmented.f1],
  ['folds', folds.accuracy],
] as const)('scores no less than the threshold of %s', (name, score) => {
  expect(score).toBeGreaterThanOrEqual(thresholds[name]);
});

it('is the same for decomposed text, and loses little without capitals or with them alone', () => {
  const { asWritten, decomposed, upper, lower } = development;
  expect(decomposed).toEqual(asWritten);
  expect(asWritten.accuracy - upper.accuracy).toBeLessThanOrEqual(thresholds.upperLoss);
  expect(asWritten.accuracy - lower.accuracy).toBeLessThanOrEqual(thresholds.lowerLoss);
});
