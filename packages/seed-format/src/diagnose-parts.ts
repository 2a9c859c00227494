import type { Span } from '@quocngu/span';
import { CANONICAL_RULE_LENGTH } from './line-kind.ts';
import type { Line } from './line-reader.ts';
import type { RecordLayout } from './record-layout.ts';
import type { RecordParts } from './record-parts.ts';
import type { Report } from './report.ts';
import type { SeedReadingCode } from './seed-diagnostic.ts';

/** Reports what a record does not have, or has in the wrong place or form. */
export function diagnoseParts(
  report: Report<SeedReadingCode>,
  layout: RecordLayout,
  { present, fields }: RecordParts,
): void {
  const { address, leadingRule, bodyAddress } = layout;
  if (leadingRule !== undefined) report.add('rule-before-address', lineSpan(leadingRule));
  if (address?.kind !== 'address') report.add('missing-address', fields.url);
  if (address !== undefined && layout.addressRule === undefined) {
    report.add('missing-address-rule', endOf(fields.url));
  }
  if (layout.title === undefined) report.add('empty-title', fields.title);
  if (layout.titleRule === undefined) report.add('missing-title-rule', endOf(fields.title));
  if (layout.bodyFirst === undefined) report.add('empty-body', fields.body);
  if (bodyAddress !== undefined) {
    report.add('address-in-body', lineSpan(bodyAddress), undefined, layout.bodyAddressCount);
  }
  if (layout.closingRule === undefined) report.add('missing-closing-rule', endOf(fields.body));

  for (const { type, span } of present) {
    const length = span.end - span.start;
    if (type === 'extra') report.add('text-after-closing-rule', span);
    else if (type === 'rule' && length !== CANONICAL_RULE_LENGTH) {
      report.add('rule-length', span, { length });
    }
  }
}

function lineSpan({ start, textEnd }: Line): Span {
  return { start, end: textEnd };
}

function endOf({ end }: Span): Span {
  return { start: end, end };
}
