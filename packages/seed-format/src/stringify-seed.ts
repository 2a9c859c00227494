import type { Span } from '@quocngu/span';
import { decodeInput } from './chunk-decoder.ts';
import { CANONICAL_RULE_LENGTH, isAddress, measureRule } from './line-kind.ts';
import { readAll } from './record-reader.ts';
import { createReport, type Report } from './report.ts';
import type { SeedDiagnostic, SeedWritingCode } from './seed-diagnostic.ts';
import { SEED_FIELDS, type SeedDocument, type SeedField } from './seed-document.ts';
import { requireObject, requireString } from './seed-input.ts';
import { skipBlank, skipBlankBack } from './surrounding-blank.ts';
import { WRITING_TEXTS } from './writing-texts.ts';

/** What {@link stringifySeed} gives: a text, or the reasons why there is none. */
export interface StringifySeedResult {
  /** Canonical seed text; `undefined` where the layout cannot carry the document. */
  readonly text: string | undefined;
  /** Why not. Spans count in the string that `data.field` names. Empty where there is a text. */
  readonly diagnostics: readonly SeedDiagnostic[];
}

/**
 * Writes a document in canonical form: the url, a rule of 17 hyphens, the title, a rule, the body,
 * a rule, each followed by LF.
 *
 * @param document - The document. Its strings are written as they are, never changed.
 * @returns A text that reads back as an equal document, also with other records before and after
 *   it; or, where the layout cannot carry the document, the reasons with their places.
 * @throws TypeError where the document is no object with three strings.
 *
 * @example
 * ```ts
 * import { stringifySeed } from '@quocngu/seed-format';
 *
 * const url = 'https://example.vn/mua-1.html';
 * stringifySeed({ url, title: 'Mưa to', body: 'Hà Nội mưa to.' }).text; //=> 'https://example.vn/mua-1.html\n-----------------\nMưa to\n-----------------\nHà Nội mưa to.\n-----------------\n'
 *
 * const { text, diagnostics } = stringifySeed({ url, title: 'Mưa\nto', body: '' });
 * text; //=> undefined
 * diagnostics.map(({ code, span }) => [code, span]); //=> [['line-break-in-title', { start: 3, end: 4 }]]
 * ```
 */
export function stringifySeed(document: SeedDocument): StringifySeedResult {
  requireObject(document, 'the document');
  for (const field of SEED_FIELDS) requireString(document[field], `the document's ${field}`);
  const diagnostics = SEED_FIELDS.flatMap((field) => diagnoseField(field, document[field]));
  return { text: diagnostics.length === 0 ? write(document) : undefined, diagnostics };
}

function write({ url, title, body }: SeedDocument): string {
  const rule = '-'.repeat(CANONICAL_RULE_LENGTH);
  return [url, rule, title, rule, body, rule, ''].join('\n');
}

type WritingReport = Report<SeedWritingCode>;

/** What keeps each field from being carried. */
const FIELD_CHECKS: Readonly<Record<SeedField, (report: WritingReport, value: string) => void>> = {
  url: diagnoseUrl,
  title: diagnoseTitle,
  body: diagnoseBody,
};

function diagnoseField(field: SeedField, value: string): readonly SeedDiagnostic[] {
  const report = createReport(WRITING_TEXTS, { field });
  FIELD_CHECKS[field](report, value);
  diagnoseEach(report, 'lone-surrogate', value, /\p{Cs}/gu);
  return report.list();
}

function diagnoseUrl(report: WritingReport, url: string): void {
  if (!isAddress(url)) report.add('invalid-address', spanOf(url));
}

function diagnoseTitle(report: WritingReport, title: string): void {
  diagnoseSurroundings(report, title);
  diagnoseEach(report, 'line-break-in-title', title, /\r\n?|\n/g);
  if (measureRule(title, 0, title.length) > 0) report.add('rule-as-title', spanOf(title));
}

function diagnoseBody(report: WritingReport, body: string): void {
  diagnoseSurroundings(report, body);
  diagnoseEach(report, 'carriage-return', body, /\r/g);
  diagnoseRecords(report, body);
}

function diagnoseEach(
  report: WritingReport,
  code: SeedWritingCode,
  value: string,
  pattern: RegExp,
): void {
  for (const { 0: found, index } of value.matchAll(pattern)) {
    report.add(code, { start: index, end: index + found.length });
  }
}

function diagnoseSurroundings(report: WritingReport, value: string): void {
  const start = skipBlank(value);
  const end = skipBlankBack(value);
  if (start > 0) report.add('surrounding-space', { start: 0, end: start });
  if (end < value.length && start < value.length) {
    report.add('surrounding-space', { start: end, end: value.length });
  }
}

/** Reads the body in its place, behind a head that has nothing to do with it. */
function diagnoseRecords(report: WritingReport, body: string): void {
  const text = write({ url: 'http://a', title: '', body });
  const bodyStart = text.length - body.length - '\n\n'.length - CANONICAL_RULE_LENGTH;
  const [, ...others] = readAll(decodeInput(text));
  for (const { layout } of others) {
    const start = layout.start - bodyStart;
    const end = body.indexOf('\n', start);
    report.add('record-in-body', { start, end: end === -1 ? body.length : end });
  }
}

function spanOf(value: string): Span {
  return { start: 0, end: value.length };
}
