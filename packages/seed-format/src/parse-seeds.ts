import { decodeInput } from './chunk-decoder.ts';
import { readAll } from './record-reader.ts';
import type { SeedDiagnostic } from './seed-diagnostic.ts';
import type { SeedDocument } from './seed-document.ts';
import { requireSeedInput, type SeedInput } from './seed-input.ts';
import { toSeedRecord, type SeedRecord } from './seed-record.ts';

/** What {@link parseSeeds} gives. */
export interface ParseSeedsResult {
  /** The documents of all records that are seeds. */
  readonly documents: readonly SeedDocument[];
  /** The diagnostics of all records, in order; spans count in the decoded input. */
  readonly diagnostics: readonly SeedDiagnostic[];
  /** Every record by itself; at least one. */
  readonly records: readonly SeedRecord[];
}

/**
 * Reads all records of an input. It never throws on text, however damaged.
 *
 * @param input - Text, or bytes that are decoded as UTF-8.
 * @returns The documents, what was found, and each record by itself with its place.
 * @throws TypeError where the input is neither a string nor a `Uint8Array`.
 *
 * @example
 * ```ts
 * import { parseSeeds, stringifySeed } from '@quocngu/seed-format';
 *
 * const rain = { url: 'https://example.vn/mua-1.html', title: 'Mưa to', body: 'Hà Nội mưa to.' };
 * const sun = { url: 'https://example.vn/nang-2.html', title: 'Nắng đẹp', body: 'Huế nắng đẹp.' };
 * const { documents } = parseSeeds(`${stringifySeed(rain).text}${stringifySeed(sun).text}`);
 * documents; //=> [{ url: 'https://example.vn/mua-1.html', title: 'Mưa to', body: 'Hà Nội mưa to.' }, { url: 'https://example.vn/nang-2.html', title: 'Nắng đẹp', body: 'Huế nắng đẹp.' }]
 * ```
 */
export function parseSeeds(input: SeedInput): ParseSeedsResult {
  requireSeedInput(input, 'the input');
  const records = readAll(decodeInput(input)).map(toSeedRecord);
  return {
    documents: records.flatMap(({ document }) => document ?? []),
    diagnostics: records.flatMap(({ diagnostics }) => diagnostics),
    records,
  };
}
