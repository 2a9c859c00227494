import { expect, it } from 'vitest';
import { lineMarkCost, SHARE_STEPS } from './line-mark-cost.ts';

/** Syllables that mostly have marks, and such as mostly have none. */
const plain = (mostlyMarked: number, mostlyPlain: number): Int32Array =>
  Int32Array.of(mostlyPlain, ...new Int32Array(SHARE_STEPS - 2), mostlyMarked);

it('is nothing where a line has no marks', () => {
  expect(lineMarkCost(0, plain(0, 0))).toBe(0);
  expect(lineMarkCost(0, plain(20, 20))).toBe(0);
});

it('grows with the share of marks that were kept, and with the evidence', () => {
  const costs = [
    lineMarkCost(1, plain(19, 0)),
    lineMarkCost(10, plain(10, 0)),
    lineMarkCost(19, plain(1, 0)),
    lineMarkCost(20, plain(0, 0)),
    lineMarkCost(200, plain(0, 0)),
  ];
  expect(costs).toEqual([...costs].sort((left, right) => left - right));
  expect(new Set(costs).size).toBe(costs.length);
});

it('minds little what seldom has marks', () => {
  expect(lineMarkCost(10, plain(0, 10))).toBeGreaterThan(2 * lineMarkCost(10, plain(10, 0)));
});
