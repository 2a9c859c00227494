import type { Span } from '@quocngu/span';
import { BYTE_ORDER_MARK, skipSpace, skipSpaceBack } from './line-kind.ts';
import type { Line } from './line-reader.ts';
import type { RecordLayout } from './record-layout.ts';
import type { SeedField } from './seed-document.ts';

/** A part of a record without the white space around it; its span counts in the decoded input. */
export interface RecordPart {
  readonly type: SeedField | 'rule' | 'extra';
  readonly span: Span;
}

/** The parts of a record. */
export interface RecordParts {
  /** The parts that the record has, in order. */
  readonly present: readonly RecordPart[];
  /** The place of each field; where the record has none, an empty span where it is missed. */
  readonly fields: Readonly<Record<SeedField, Span>>;
}

/**
 * Finds the parts of a record in its text.
 *
 * @param text - The text of the record, which begins at `layout.start` in the decoded input.
 */
export function measureParts(text: string, layout: RecordLayout): RecordParts {
  const { start, address, addressRule, title, titleRule, bodyFirst, bodyLast } = layout;
  const present: RecordPart[] = [];

  function add(type: RecordPart['type'], first: Line | undefined, last = first): Span | undefined {
    if (first === undefined || last === undefined) return undefined;
    // A mark in front of an address came with a file that was joined to another.
    const skip = type === 'url' && text.startsWith(BYTE_ORDER_MARK, first.start - start) ? 1 : 0;
    const span = trim(text, start, first.start + skip, last.textEnd);
    present.push({ type, span });
    return span;
  }

  add('rule', layout.leadingRule);
  const url = add('url', address);
  add('rule', addressRule);
  const titleSpan = add('title', title);
  add('rule', titleRule);
  const body = add('body', bodyFirst, bodyLast);
  add('rule', layout.closingRule);
  add('extra', layout.extraFirst, layout.extraLast);

  return {
    present,
    fields: {
      url: url ?? emptySpan((addressRule ?? title)?.start ?? start),
      title: titleSpan ?? emptySpan((addressRule ?? address)?.end ?? start),
      body: body ?? emptySpan((titleRule ?? title ?? addressRule ?? address)?.end ?? start),
    },
  };
}

function trim(text: string, base: number, start: number, end: number): Span {
  const first = skipSpace(text, start - base, end - base);
  return { start: base + first, end: base + skipSpaceBack(text, first, end - base) };
}

function emptySpan(offset: number): Span {
  return { start: offset, end: offset };
}
