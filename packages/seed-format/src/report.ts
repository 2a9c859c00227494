import type { Span } from '@quocngu/span';
import type { DiagnosticText, SeedDiagnostic, SeedDiagnosticCode } from './seed-diagnostic.ts';

/** Figures that belong to a finding. */
export type DiagnosticData = NonNullable<SeedDiagnostic['data']>;

/** Collects what is found in one record: one diagnostic for each code, at its first place. */
export interface Report<Code extends SeedDiagnosticCode> {
  /** Adds a finding at a place, or a number of them of which this is the first. */
  add(code: Code, span: Span, data?: DiagnosticData, count?: number): void;
  /** Gives what was found, in the order of places. */
  list(): readonly SeedDiagnostic[];
}

interface Finding<Code> {
  readonly code: Code;
  readonly span: Span;
  readonly data: DiagnosticData;
  readonly count: number;
}

/**
 * Makes an empty report.
 *
 * @param texts - What each code says.
 * @param common - Data that every diagnostic has.
 */
export function createReport<Code extends SeedDiagnosticCode>(
  texts: Readonly<Record<Code, DiagnosticText>>,
  common?: DiagnosticData,
): Report<Code> {
  const findings: Finding<Code>[] = [];
  return {
    add(code: Code, span: Span, data?: DiagnosticData, count = 1): void {
      const index = findings.findIndex((finding) => finding.code === code);
      const earlier = findings[index];
      if (earlier === undefined) findings.push({ code, span, data: { ...common, ...data }, count });
      else findings[index] = { ...earlier, count: earlier.count + count };
    },
    list(): readonly SeedDiagnostic[] {
      return findings
        .sort((left, right) => left.span.start - right.span.start)
        .map((finding) => toDiagnostic(finding, texts[finding.code]));
    },
  };
}

function toDiagnostic<Code extends SeedDiagnosticCode>(
  { code, span, data, count }: Finding<Code>,
  { severity, message, hint }: DiagnosticText,
): SeedDiagnostic {
  const all = count > 1 ? { ...data, count } : data;
  return {
    code,
    severity,
    message: fillIn(message, all),
    span,
    hint: fillIn(hint, all),
    ...(Object.keys(all).length > 0 && { data: all }),
  };
}

function fillIn(text: string, data: DiagnosticData): string {
  return text.replace(/\{([a-z]+)\}/gi, (_, name: string) => String(data[name]));
}
