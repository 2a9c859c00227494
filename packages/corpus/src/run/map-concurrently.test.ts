import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapConcurrently } from './map-concurrently.ts';

async function* count(until: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < until; number += 1) {
    taken.push(number);
    yield await Promise.resolve(number);
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The first of every three is slow. */
const work = async (number: number): Promise<number> => {
  await wait(number % 3 === 0 ? 20 : 1);
  return number;
};

describe('mapConcurrently', () => {
  it('keeps the order where it is asked for', async () => {
    const mapped = mapConcurrently(count(10), work, { limit: 3, isOrdered: true });
    expect(await collect(mapped)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('gives every result once, and the quick ones first, where it is not', async () => {
    const found = await collect(mapConcurrently(count(10), work, { limit: 3, isOrdered: false }));
    expect(found[0]).not.toBe(0);
    expect([...found].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('takes no more from the source than it works on', async () => {
    const taken: number[] = [];
    const mapped = mapConcurrently(count(100, taken), work, { limit: 4, isOrdered: true });
    await mapped.next();
    expect(taken.length).toBeLessThanOrEqual(5);
    await mapped.return();
  });

  it('waits for what is running when one fails, and closes the source', async () => {
    let finished = 0;
    let isClosed = false;
    async function* source(): AsyncGenerator<number> {
      try {
        yield* count(100);
      } finally {
        isClosed = true;
      }
    }
    const mapped = mapConcurrently(
      source(),
      async (number) => {
        if (number === 1) throw new Error('one is wrong');
        await wait(10);
        finished += 1;
      },
      { limit: 3, isOrdered: false },
    );
    await expect(collect(mapped)).rejects.toThrow('one is wrong');
    expect([finished, isClosed]).toEqual([2, true]);
  });
});
