/** Version of the model that this release writes, and the newest that it reads. */
export const articleSchemaVersion = 1;

/**
 * Reads the schema version that a value claims.
 *
 * @returns The version; `undefined` where the value claims none, or cannot be read.
 */
export function readSchemaVersion(value: unknown): number | undefined {
  try {
    const { schemaVersion } = value as { readonly schemaVersion?: unknown };
    return Number.isInteger(schemaVersion) ? (schemaVersion as number) : undefined;
  } catch {
    return undefined;
  }
}
