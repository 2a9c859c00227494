import type { Span } from '@quocngu/span';
import { decodeInput } from './chunk-decoder.ts';
import { READING_TEXTS } from './reading-texts.ts';
import { readFirst } from './record-reader.ts';
import { createReport } from './report.ts';
import type { SeedDiagnostic } from './seed-diagnostic.ts';
import { requireSeedInput, type SeedInput } from './seed-input.ts';
import { toSeedRecord, type SeedRecord } from './seed-record.ts';

/**
 * Reads the first record of an input. It never throws on text, however damaged.
 *
 * @param input - Text, or bytes that are decoded as UTF-8.
 * @returns The document (`undefined` where the input is not a seed), what was found, and where the
 *   strings of the document stand in the decoded input. More records give the warning
 *   `text-after-closing-rule`; read them with {@link parseSeeds}.
 * @throws TypeError where the input is neither a string nor a `Uint8Array`.
 *
 * @example
 * ```ts
 * import { parseSeed } from '@quocngu/seed-format';
 *
 * const { document, diagnostics } = parseSeed(
 *   'https://example.vn/mua-1.html\n-----------------\nMưa to\n-----------------\nHà Nội mưa to.\n',
 * );
 * document; //=> { url: 'https://example.vn/mua-1.html', title: 'Mưa to', body: 'Hà Nội mưa to.' }
 * diagnostics.map(({ code }) => code); //=> ['missing-closing-rule']
 * ```
 */
export function parseSeed(input: SeedInput): SeedRecord {
  requireSeedInput(input, 'the input');
  const decoded = decodeInput(input);
  const raw = readFirst(decoded);
  const record = toSeedRecord(raw);
  const { type, end, isFollowed } = raw.layout;
  if (type === 'seed' && !isFollowed) return record;
  const rest = { start: end, end: decoded.text.length };
  return {
    document: record.document,
    diagnostics:
      type === 'seed' ? [...record.diagnostics, ...reportRest(rest)] : record.diagnostics,
    source: { ...record.source, text: decoded.text },
  };
}

function reportRest(span: Span): readonly SeedDiagnostic[] {
  const report = createReport(READING_TEXTS);
  report.add('text-after-closing-rule', span);
  return report.list();
}
