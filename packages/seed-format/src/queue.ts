/** A first-in, first-out list. Pushing and taking cost time linear in the number of elements. */
export interface Queue<T> {
  elements: T[];
  /** Index of the first element that was not taken. */
  first: number;
}

/** How many taken elements may stay in memory before the rest is moved to the front. */
const SLACK = 1024;

/** Makes an empty queue. */
export function createQueue<T>(): Queue<T> {
  return { elements: [], first: 0 };
}

/** Puts elements at the end. */
export function pushAll<T>(queue: Queue<T>, added: readonly T[]): void {
  for (const element of added) queue.elements.push(element);
}

/** Takes the leading elements for which a condition holds. */
export function takeWhile<T>(queue: Queue<T>, holds: (element: T) => boolean): readonly T[] {
  const { elements, first } = queue;
  let end = first;
  while (end < elements.length && holds(elements[end] as T)) end++;
  const taken = elements.slice(first, end);
  queue.first = end;
  if (end > SLACK && end > elements.length / 2) {
    queue.elements = elements.slice(end);
    queue.first = 0;
  }
  return taken;
}
