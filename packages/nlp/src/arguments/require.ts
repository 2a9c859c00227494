/** Throws a TypeError where a value is no string: a programmer's mistake, told at the door. */
export function requireString(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be a string, not ${describeValue(value)}`);
  }
}

/** The value as a message shows it. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/**
 * Throws where an option has none of the values allowed: a TypeError for what is no string, a
 * RangeError for another string.
 */
export function requireOneOf(option: string, value: unknown, allowed: readonly string[]): void {
  if (allowed.some((item) => item === value)) return;
  const MistakeError = typeof value === 'string' ? RangeError : TypeError;
  throw new MistakeError(
    `${option} must be '${allowed.join("' or '")}', not ${describeValue(value)}`,
  );
}

/** Throws a TypeError where an option is no number, a RangeError where it is not whole or too low. */
export function requireWholeNumber(option: string, value: unknown, least: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return;
  const MistakeError = typeof value === 'number' ? RangeError : TypeError;
  throw new MistakeError(
    `${option} must be a whole number from ${least}, not ${describeValue(value)}`,
  );
}
