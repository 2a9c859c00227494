/** Throws a TypeError where a value is no number, a RangeError where it is none of those allowed. */
export function requireWholeNumber(name: string, value: number, first: number, last: number): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= first && value <= last) {
    return;
  }
  const wanted = `${name} must be a whole number from ${first} to ${last}`;
  if (typeof value !== 'number') throw new TypeError(`${wanted}, not ${describe(value)}`);
  throw new RangeError(`${wanted}, not ${value}`);
}

/** Throws a TypeError where a value cannot have fields. */
export function requireDateObject(name: string, value: object): void {
  const given: unknown = value;
  if (typeof given === 'object' && given !== null) return;
  throw new TypeError(`${name} must be an object of year, month and day, not ${describe(given)}`);
}

/** The type of a value, for a message. */
export function describe(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
