import type { Diagnostic } from './diagnostic.ts';
import { excerptOf } from './excerpt.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';

/** The parts of a rendered diagnostic that can be styled. */
export type DiagnosticPart = 'place' | 'severity' | 'code' | 'gutter' | 'caret' | 'hint';

/** Options of {@link renderDiagnostic}. */
export interface RenderDiagnosticOptions {
  /** The text that the diagnostic's span points into. */
  readonly text: string;
  /** Name of the file, as the reader knows it; left out of the place where not given. */
  readonly file?: string;
  /** A line index over `text`, to share between diagnostics; made where not given. */
  readonly lines?: LineIndex;
  /**
   * Where `text` begins in the whole input, for a record of a long stream: the offset that spans
   * count from, and its line. Offset 0, line 1 where not given.
   */
  readonly textStart?: { readonly offset: number; readonly line: number };
  /** Columns that the excerpt may take, 20 or more; 80 where not given. */
  readonly width?: number;
  /** Wraps a part, for colour; the text stays as it is where not given. */
  readonly style?: (part: DiagnosticPart, text: string, diagnostic: Diagnostic) => string;
}

const DEFAULT_WIDTH = 80;
const LEAST_WIDTH = 20;

/**
 * Renders a diagnostic for people: the place, what was found, the line with a caret under the span,
 * and what to do. Long lines are cut to the part around the span; control characters are shown as
 * visible signs, so that no text can steer a terminal.
 *
 * @param diagnostic - What to render; a span that leaves the text is cut to it.
 * @param options - The text, and how to show it.
 * @returns Lines joined by LF, with none at the end.
 * @throws RangeError where `width` is less than 20.
 *
 * @example
 * ```ts
 * import { renderDiagnostic } from '@quocngu/span';
 *
 * const text = 'Hà Nội\nmùa thu';
 * const span = { start: 7, end: 10 };
 * const rendered = renderDiagnostic(
 *   { code: 'lower-case', severity: 'info', message: 'The line begins in lower case.', span },
 *   { text, file: 'thu.txt' },
 * );
 * rendered.split('\n'); //=> ['thu.txt:2:1: info: The line begins in lower case. [lower-case]', '  2 | mùa thu', '    | ^^^']
 * ```
 */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderDiagnosticOptions): string {
  const { text, file, textStart = { offset: 0, line: 1 }, width = DEFAULT_WIDTH } = options;
  if (!(width >= LEAST_WIDTH)) {
    throw new RangeError(`expected a width of ${LEAST_WIDTH} or more, got ${width}`);
  }
  const lines = options.lines ?? createLineIndex(text);
  const style = (part: DiagnosticPart, value: string): string =>
    options.style?.(part, value, diagnostic) ?? value;

  const start = clamp(diagnostic.span.start - textStart.offset, 0, text.length);
  const end = clamp(diagnostic.span.end - textStart.offset, start, text.length);
  const point = lines.toPoint(start);
  const line = String(point.line + textStart.line - 1);
  const place = `${file === undefined ? '' : `${file}:`}${line}:${point.column}`;

  const margin = ' '.repeat(line.length + 2);
  const excerpt = excerptOf(
    text,
    lines.lineSpan(point.line),
    { start, end },
    width - line.length - 5,
  );
  const rows = [
    `${style('place', `${place}:`)} ${style('severity', `${diagnostic.severity}:`)} ${diagnostic.message} ${style('code', `[${diagnostic.code}]`)}`,
    `${style('gutter', `  ${line} |`)} ${excerpt.line}`,
    `${style('gutter', `${margin} |`)} ${' '.repeat(excerpt.indent)}${style('caret', '^'.repeat(excerpt.carets))}`,
  ];
  if (diagnostic.hint !== undefined) {
    rows.push(`${style('gutter', `${margin} =`)} ${style('hint', diagnostic.hint)}`);
  }
  return rows.join('\n');
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
