import type { SeedDocument } from '@quocngu/seed-format';

/** A SeedDocument as `quocngu parse` writes it: the document, and where it came from. */
export interface DocumentLine {
  readonly document: SeedDocument;
  /** Left out where the line does not say it in the form that `parse` writes. */
  readonly source?: { readonly file: string; readonly record: number };
}

/** A line that holds no SeedDocument, and why. */
export interface WrongLine {
  readonly error: string;
}

/** Reads a line of JSON as `quocngu parse` writes it; properties that it does not know are left. */
export function readDocumentLine(line: string): DocumentLine | WrongLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isRecord(value)) return { error: 'expected an object with url, title and body' };
  const { url, title, body, source } = value;
  for (const [name, field] of Object.entries({ url, title, body })) {
    if (typeof field !== 'string') {
      return {
        error: `expected ${name} to be a string, got ${field === null ? 'null' : typeof field}`,
      };
    }
  }
  const document = { url, title, body } as SeedDocument;
  return { document, ...(isSource(source) ? { source } : {}) };
}

function isSource(value: unknown): value is { file: string; record: number } {
  return (
    isRecord(value) &&
    typeof value.file === 'string' &&
    Number.isSafeInteger(value.record) &&
    Number(value.record) >= 1
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
