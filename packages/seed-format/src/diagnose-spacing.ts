import { BYTE_ORDER_MARK } from './line-kind.ts';
import { createLineReader, type Line } from './line-reader.ts';
import type { RecordLayout } from './record-layout.ts';
import type { RecordPart, RecordParts } from './record-parts.ts';
import type { Report } from './report.ts';
import type { SeedReadingCode } from './seed-diagnostic.ts';

/** Reports what stands between the parts of a record and is not one line break. */
export function diagnoseSpacing(
  report: Report<SeedReadingCode>,
  layout: RecordLayout,
  { present }: RecordParts,
  text: string,
): void {
  const base = layout.start;
  let end = base;
  let before: RecordPart | undefined;
  for (const part of present) {
    const gap = text.slice(end - base, part.span.start - base);
    if (before === undefined) diagnoseGap(report, gap, end, 'before-first', 0);
    else
      diagnoseGap(
        report,
        gap,
        end,
        'between',
        before.type === 'rule' && part.type === 'rule' ? 1 : 0,
      );
    before = part;
    end = part.span.end;
  }
  if (before?.type !== 'extra') {
    diagnoseGap(report, text.slice(end - base), end, 'after-last', 0);
  }
  if (!text.endsWith('\n') && !text.endsWith('\r')) {
    report.add('no-final-newline', { start: layout.end, end: layout.end });
  }
}

/**
 * @param start - Offset of the gap in the decoded input.
 * @param place - Whether a part stands before the gap, behind it, or both.
 * @param emptyLines - Lines in the gap that are in order: an empty title or body is an empty line.
 */
function diagnoseGap(
  report: Report<SeedReadingCode>,
  gap: string,
  start: number,
  place: 'before-first' | 'between' | 'after-last',
  emptyLines: number,
): void {
  if (gap === '\n' && place !== 'before-first') return;
  const lines = createLineReader(gap, { offset: start, number: 0, skip: 0 });
  let blankLines = 0;
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const spaceStart = diagnoseMarks(report, gap, start, line);
    const space = { start: spaceStart, end: line.textEnd };
    const hasSpace = space.start < space.end;
    if (line.start === start && place !== 'before-first') {
      if (hasSpace) report.add('trailing-space', space);
    } else if (line.textEnd === line.end && place !== 'after-last') {
      if (hasSpace) report.add('leading-space', space);
    } else if (++blankLines > emptyLines || hasSpace) {
      report.add('blank-line', { start: line.start, end: line.end });
    }
  }
}

/** Reports byte order marks at the beginning of a line; returns the offset behind them. */
function diagnoseMarks(
  report: Report<SeedReadingCode>,
  gap: string,
  start: number,
  line: Line,
): number {
  let offset = line.start;
  while (gap.startsWith(BYTE_ORDER_MARK, offset - start)) {
    report.add('byte-order-mark', { start: offset, end: ++offset });
  }
  return offset;
}
