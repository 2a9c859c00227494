/** How {@link mapConcurrently} works. */
export interface ConcurrencyOptions {
  /** How many items are worked on at a time, and wait for those before them. */
  readonly limit: number;
  /** Whether results come in the order of the items, or as soon as they are there. */
  readonly isOrdered: boolean;
}

/**
 * Maps a stream, several items at a time. No more is taken from the stream than is worked on, so that
 * a fast source waits for slow work.
 */
export async function* mapConcurrently<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { limit, isOrdered }: ConcurrencyOptions,
): AsyncGenerator<Result, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  const running = new Map<symbol, Promise<readonly [key: symbol, result: Result]>>();
  const start = (item: Item): void => {
    const key = Symbol('work');
    const result = work(item).then((value) => [key, value] as const);
    // It is awaited below; meanwhile a failure is no surprise to anyone.
    result.catch(() => undefined);
    running.set(key, result);
  };
  let isDone = false;
  try {
    for (;;) {
      while (!isDone && running.size < limit) {
        const next = await iterator.next();
        if (next.done === true) isDone = true;
        else start(next.value);
      }
      const [first] = running.values();
      if (first === undefined) return;
      const [key, result] = await (isOrdered ? first : Promise.race(running.values()));
      running.delete(key);
      yield result;
    }
  } finally {
    await Promise.allSettled(running.values());
    await iterator.return?.(undefined);
  }
}
