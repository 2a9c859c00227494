/** Throws a TypeError where `text` is no string: a programmer's mistake, told at the door. */
export function requireString(text: string): void {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`);
}

/**
 * Throws where an option has none of the values allowed: a TypeError for what is no string, a
 * RangeError for another string. The message names the option, the values allowed and the one given.
 */
export function requireOneOf(option: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  const MistakeError = typeof value === 'string' ? RangeError : TypeError;
  const given = typeof value === 'string' ? `'${value}'` : String(value);
  throw new MistakeError(`${option} must be '${allowed.join("' or '")}', not ${given}`);
}

/** Throws a TypeError where an option that is on or off is neither `true` nor `false`. */
export function requireBoolean(option: string, value: boolean): void {
  if (typeof value === 'boolean') return;
  throw new TypeError(`${option} must be true or false, not ${String(value)}`);
}
