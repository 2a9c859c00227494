/** A JSON object of unknown properties. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads JSON text; a value that is no string is taken as read already. */
export function readJson(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

/** Tells an object from everything else. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: nothing is none, one is a list of one, as in JSON-LD. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The objects of a list. */
export function listObjects(value: unknown): readonly JsonObject[] {
  return toList(value).filter(isObject);
}

/** A string that says something. */
export function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The strings of a list. */
export function listStrings(value: unknown): readonly string[] {
  return toList(value).flatMap((item) => readString(item) ?? []);
}

/** The names of a list of things that are named, or are names. */
export function listNamesOf(value: unknown): readonly string[] {
  return toList(value).flatMap((item) => readString(isObject(item) ? item.name : item) ?? []);
}

/** A count. */
export function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
