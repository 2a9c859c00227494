import type { SeedDiagnostic } from './seed-diagnostic.ts';
import type { SeedDocument } from './seed-document.ts';
import { requireObject, requireString } from './seed-input.ts';
import { stringifySeed } from './stringify-seed.ts';
import { trimBlank } from './surrounding-blank.ts';

/** What {@link createSeed} gives. */
export interface CreateSeedResult {
  /** The document, as near to what the layout can carry as is possible without changing words. */
  readonly document: SeedDocument;
  /** What the layout still cannot carry, as `stringifySeed` reports it. */
  readonly diagnostics: readonly SeedDiagnostic[];
}

/**
 * Brings in text that was never in the layout: removes spaces, tabs and line breaks around the
 * three strings, folds line breaks in the title (and the space around them) to one space, and turns
 * CRLF and CR in the body into LF. Nothing else is changed.
 *
 * @param parts - The strings of the document, from anywhere.
 * @returns The document, and what `stringifySeed` would report of it.
 * @throws TypeError where the argument is no object with three strings.
 *
 * @example
 * ```ts
 * import { createSeed } from '@quocngu/seed-format';
 *
 * createSeed({ url: ' https://example.vn/1.html', title: 'Mưa\r\n  to', body: 'Một.\r\nHai.\n' }); //=> { document: { url: 'https://example.vn/1.html', title: 'Mưa to', body: 'Một.\nHai.' }, diagnostics: [] }
 * createSeed({ url: '/1.html', title: '', body: '' }).diagnostics[0]?.code; //=> 'invalid-address'
 * ```
 */
export function createSeed(parts: SeedDocument): CreateSeedResult {
  requireObject(parts, 'the argument');
  const { url, title, body } = parts;
  requireString(url, 'the url');
  requireString(title, 'the title');
  requireString(body, 'the body');
  const document: SeedDocument = {
    url: trimBlank(url),
    title: foldLines(title),
    body: trimBlank(body).replace(/\r\n?/g, '\n'),
  };
  return { document, diagnostics: stringifySeed(document).diagnostics };
}

function foldLines(title: string): string {
  return title
    .split(/\r\n?|\n/)
    .map(trimBlank)
    .filter((line) => line !== '')
    .join(' ');
}
