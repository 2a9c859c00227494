/** Reads the caller's abbreviations: NFC, without the full stop at their end. */
export function readAbbreviations(values: Iterable<string> | undefined): ReadonlySet<string> {
  if (values === undefined) return new Set();
  if (typeof values !== 'object' || !(Symbol.iterator in Object(values))) refuse(values);
  return new Set(Array.from(values, readAbbreviation));
}

function readAbbreviation(value: string): string {
  if (typeof value !== 'string') refuse(value);
  const word = value.normalize('NFC').replace(/\.$/, '');
  if (/^\S+$/.test(word)) return word;
  throw new RangeError(`abbreviations must hold words without spaces, not '${value}'`);
}

function refuse(value: unknown): never {
  throw new TypeError(`abbreviations must be an iterable of strings, not ${String(value)}`);
}
