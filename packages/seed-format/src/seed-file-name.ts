import { requireString } from './seed-input.ts';

/** What the name of a seed file holds: identifiers, which say nothing about the content. */
export interface SeedFileName {
  /** The number in front. */
  readonly index: number;
  /** The 16 hexadecimal digits, as they are written. */
  readonly key: string;
}

const FILE_NAME = /^(\d{3,})_([0-9a-fA-F]{16})\.txt$/;

/**
 * Reads the name of a seed file, `NNN_<16 hexadecimal digits>.txt`.
 *
 * @param name - The name without folders. Three digits or more; hexadecimal digits in either case.
 * @returns The number and the key; `undefined` for every other name, and for a number above
 *   2^53 - 1, which would not be exact.
 * @throws TypeError where the name is no string.
 *
 * @example
 * ```ts
 * import { parseSeedFileName } from '@quocngu/seed-format';
 *
 * parseSeedFileName('000_80b3f6d469e22f59.txt'); //=> { index: 0, key: '80b3f6d469e22f59' }
 * parseSeedFileName('notes.txt'); //=> undefined
 * ```
 */
export function parseSeedFileName(name: string): SeedFileName | undefined {
  requireString(name, 'the name');
  const [, digits, key] = FILE_NAME.exec(name) ?? [];
  if (digits === undefined || key === undefined) return undefined;
  const index = Number(digits);
  return Number.isSafeInteger(index) ? { index, key } : undefined;
}
