import { describe, expect, it } from 'vitest';
import { createQueue, pushAll, takeWhile } from './queue.ts';

describe('a queue', () => {
  it('gives elements in order, those that a condition holds for', () => {
    const queue = createQueue<number>();
    pushAll(queue, [1, 2, 3]);
    expect(takeWhile(queue, (element) => element < 3)).toEqual([1, 2]);
    expect(takeWhile(queue, (element) => element < 3)).toEqual([]);
    pushAll(queue, [4]);
    expect(takeWhile(queue, () => true)).toEqual([3, 4]);
  });

  it('does not keep what was taken', () => {
    const queue = createQueue<number>();
    for (let element = 0; element < 10_000; element++) {
      pushAll(queue, [element, element]);
      expect(takeWhile(queue, (candidate) => candidate < element)).toHaveLength(
        element > 0 ? 2 : 0,
      );
    }
    expect(queue.elements.length).toBeLessThan(3000);
  });
});
