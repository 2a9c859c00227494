import type { SeedDiagnostic } from '@quocngu/seed-format';
import {
  createLineIndex,
  renderDiagnostic,
  type Diagnostic,
  type LineIndex,
  type Severity,
} from '@quocngu/span';
import type { FileRecord } from '../input/file-record.ts';
import { createPaint, paintDiagnosticPart } from './style.ts';

/** How findings are rendered for people. */
export interface RenderFindingsOptions {
  readonly color: boolean;
  /** Which findings; all of them where left out. */
  readonly severities?: readonly Severity[];
}

/** Renders what was found in a record, each finding with its line and a caret; ends with LF. */
export function renderFindings(record: FileRecord, options: RenderFindingsOptions): string {
  const { file, source, diagnostics } = record;
  const { color, severities } = options;
  const lines = createLineIndex(source.text);
  return diagnostics
    .filter(({ severity }) => severities?.includes(severity) ?? true)
    .map((diagnostic) =>
      renderDiagnostic(diagnostic, {
        text: source.text,
        file,
        lines,
        textStart: { offset: source.span.start, line: source.line },
        style: paintDiagnosticPart(createPaint(color)),
      }),
    )
    .map((rendered) => `${rendered}\n`)
    .join('');
}

/** A finding as programs get it: with the place as people count it. */
export interface PlacedDiagnostic extends Diagnostic {
  /** From 1, in the file. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Adds line and column to what was found in a record. */
export function placeFindings({ source, diagnostics }: FileRecord): readonly PlacedDiagnostic[] {
  const lines = createLineIndex(source.text);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...placeOf(diagnostic, source, lines),
  }));
}

function placeOf(
  { span }: SeedDiagnostic,
  { span: whole, line: firstLine, text }: FileRecord['source'],
  lines: LineIndex,
): Pick<PlacedDiagnostic, 'line' | 'column'> {
  const { line, column } = lines.toPoint(Math.min(span.start - whole.start, text.length));
  return { line: line + firstLine - 1, column };
}
