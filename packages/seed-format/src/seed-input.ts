/** A whole input: decoded text, or bytes that are read as UTF-8. */
export type SeedInput = string | Uint8Array;

/** @throws TypeError where the value is neither a string nor a `Uint8Array`. */
export function requireSeedInput(value: unknown, name: string): asserts value is SeedInput {
  if (typeof value === 'string' || isUint8Array(value)) return;
  throw new TypeError(
    `expected ${name} to be a string or a Uint8Array, got ${describeValue(value)}`,
  );
}

/** @throws TypeError where the value is no string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value === 'string') return;
  throw new TypeError(`expected ${name} to be a string, got ${describeValue(value)}`);
}

/** @throws TypeError where the value is no object. */
export function requireObject(value: unknown, name: string): asserts value is object {
  if (typeof value === 'object' && value !== null) return;
  throw new TypeError(`expected ${name} to be an object, got ${describeValue(value)}`);
}

/** Names what a value is, for the message of a TypeError. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** Unlike `instanceof`, true for arrays of another realm too. */
function isUint8Array(value: unknown): boolean {
  return (
    value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]'
  );
}
