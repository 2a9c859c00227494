/** Throws a TypeError where a value that must be a string is none; the message names it. */
export function requireString(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be a string, not ${value === null ? 'null' : typeof value}`);
  }
}

/** Throws where a weight is no number above 0: it goes into the text of a query as it is. */
export function requireWeight(name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number')
    throw new TypeError(`${name} must be a number, not ${typeof value}`);
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${name} must be a number above 0, not ${value}`);
  }
}

/** Throws a TypeError where an option that is on or off is neither `true` nor `false`. */
export function requireBoolean(name: string, value: unknown): asserts value is boolean {
  if (typeof value === 'boolean') return;
  throw new TypeError(`${name} must be true or false, not ${String(value)}`);
}
