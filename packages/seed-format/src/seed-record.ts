import type { Span } from '@quocngu/span';
import { diagnoseCharacters } from './diagnose-characters.ts';
import { diagnoseParts } from './diagnose-parts.ts';
import { diagnoseSpacing } from './diagnose-spacing.ts';
import { guessContent } from './guess-content.ts';
import { READING_TEXTS } from './reading-texts.ts';
import { KEPT_LENGTH } from './record-buffer.ts';
import { measureParts } from './record-parts.ts';
import type { RawRecord } from './record-reader.ts';
import { createReport } from './report.ts';
import type { SeedDiagnostic } from './seed-diagnostic.ts';
import type { SeedDocument } from './seed-document.ts';
import { readField, type SeedFieldValue, type SeedSource } from './seed-source.ts';

/** What was understood of one record. */
export interface SeedRecord {
  /** The document; `undefined` where the text is not a seed. */
  readonly document: SeedDocument | undefined;
  /** What was found, in the order of places; spans count in the decoded input. */
  readonly diagnostics: readonly SeedDiagnostic[];
  /** Where the record and the strings of its document come from. */
  readonly source: SeedSource;
}

/** Reads a record: its document, what there is to say about it, and where it comes from. */
export function toSeedRecord(raw: RawRecord): SeedRecord {
  return raw.layout.type === 'seed' ? toSeed(raw) : toUnknown(raw);
}

function toSeed(raw: RawRecord): SeedRecord {
  const { layout, taken } = raw;
  const { text } = taken;
  const parts = measureParts(text, layout);
  const read = (span: Span): SeedFieldValue =>
    readField(text.slice(span.start - layout.start, span.end - layout.start), span);
  const url = read(parts.fields.url);
  const title = read(parts.fields.title);
  const body = read(parts.fields.body);

  const report = createReport(READING_TEXTS);
  diagnoseParts(report, layout, parts);
  diagnoseSpacing(report, layout, parts, text);
  diagnoseCharacters(report, taken, layout.start);

  return {
    document: { url: url.value, title: title.value, body: body.value },
    diagnostics: report.list(),
    source: createSource(raw, text, { url: url.source, title: title.source, body: body.source }),
  };
}

function toUnknown(raw: RawRecord): SeedRecord {
  const { start, end, isFollowed } = raw.layout;
  const beginning = raw.taken.text.slice(0, KEPT_LENGTH);
  const looksLike = isFollowed ? 'text in front of a record' : guessContent(beginning);
  const report = createReport(READING_TEXTS);
  report.add('not-a-seed', { start, end }, { looksLike });
  const { source: nothing } = readField('', { start, end: start });
  return {
    document: undefined,
    diagnostics: report.list(),
    source: createSource(raw, beginning, { url: nothing, title: nothing, body: nothing }),
  };
}

function createSource(
  { number, layout, taken }: RawRecord,
  text: string,
  fields: SeedSource['fields'],
): SeedSource {
  const { line, start, end } = layout;
  return {
    record: number,
    line,
    span: { start, end },
    byteSpan: taken.byteSpan,
    text,
    fields,
  };
}
