import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { runBundle, type Bundle } from './bundle.ts';

/** A row of `bundle-limits.json`: what one export may weigh, and what it must leave behind. */
export interface BundleLimit {
  /** The entry, such as `@quocngu/text` or `@quocngu/text/charset`. */
  readonly entry: string;
  /** The export, a function; or several, apart by commas, of which the first one is. */
  readonly import: string;
  /** Bytes after minifying and gzip. */
  readonly limit: number;
  /** Text of other parts, as it stands in the minified bundle of everything. */
  readonly mustNotContain: readonly string[];
  /** Text that shows that the bundle holds what it should. A row has this, or a call. */
  readonly mustContain?: readonly string[];
  /** Arguments of one call, which shows the same, and its result. */
  readonly call?: readonly unknown[];
  readonly result?: unknown;
}

/** The table of limits. */
export function readBundleLimits(): readonly BundleLimit[] {
  const file = new URL('bundle-limits.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly BundleLimit[];
}

/**
 * What is wrong with the bundle of one export, a line for each.
 *
 * @param everything - The bundle of all entries: a marker that is not even there proves nothing.
 */
export async function findBundleFaults(
  row: BundleLimit,
  bundle: Bundle,
  everything: Bundle,
): Promise<readonly string[]> {
  const faults: string[] = [];
  if (bundle.gzipped > row.limit) {
    faults.push(`weighs ${bundle.gzipped} bytes, more than ${row.limit}`);
  }
  for (const marker of row.mustNotContain) {
    if (bundle.code.includes(marker)) faults.push(`contains ${marker}`);
    if (!everything.code.includes(marker)) faults.push(`no package contains the marker ${marker}`);
  }
  for (const marker of row.mustContain ?? []) {
    if (!bundle.code.includes(marker)) faults.push(`lacks ${marker}`);
  }
  if (!row.mustContain?.length && !row.call) {
    faults.push('has neither mustContain nor a call: an empty bundle would pass');
  }
  const exported = await runBundle(bundle);
  const names = row.import.split(', ');
  const found = exported[names[0] ?? ''];
  const isExact = isDeepStrictEqual(Object.keys(exported).sort(), names.sort());
  if (!isExact || typeof found !== 'function') {
    faults.push(`exports ${Object.keys(exported).join(', ') || 'nothing'}`);
  } else if (row.call) {
    const result = (found as (...values: readonly unknown[]) => unknown)(...row.call);
    if (!isDeepStrictEqual(result, row.result)) {
      faults.push(`gives ${JSON.stringify(result)} for ${JSON.stringify(row.call)}`);
    }
  }
  return faults;
}
