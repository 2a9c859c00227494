import {
  createOffsetMapBuilder,
  identityOffsetMap,
  mapSpan,
  type OffsetMap,
  type Span,
} from '@quocngu/span';
import type { SeedField } from './seed-document.ts';

/** Where a string of the document stands in the decoded input. */
export interface SeedFieldSource {
  /** Its place in the decoded input, in UTF-16 code units. */
  readonly span: Span;
  /** From offsets in the string to offsets within `span`; they differ only after CRLF. */
  readonly map: OffsetMap;
}

/** Where a record comes from. */
export interface SeedSource {
  /** Number of the record in the input, from 1. */
  readonly record: number;
  /** Number of the record's first line in the input, from 1. */
  readonly line: number;
  /** The record's place in the decoded input, in UTF-16 code units; a byte order mark counts. */
  readonly span: Span;
  /** The record's place in the input in bytes; `undefined` where any of the input came as text. */
  readonly byteSpan: Span | undefined;
  /**
   * The decoded input from `span.start` on: up to `span.end`, and from `parseSeed` up to the end of
   * the input. Of text that is not a seed, a stream keeps the first 1,024 code units only.
   */
  readonly text: string;
  /** The places of the document's strings; empty spans for what the record does not have. */
  readonly fields: Readonly<Record<SeedField, SeedFieldSource>>;
}

/** A place in a document: offsets in UTF-16 code units into one of its strings. */
export interface SeedSpan extends Span {
  /** Which string; `body` where left out. */
  readonly field?: SeedField;
}

/**
 * Finds a place of a document in the decoded input, where diagnostics point.
 *
 * @param source - Where the document comes from, as parsing gives it.
 * @param span - The place, in UTF-16 code units into the field's string.
 * @returns The span in the decoded input, in UTF-16 code units.
 * @throws RangeError where the string has no such place.
 *
 * @example
 * ```ts
 * import { parseSeed, toSourceSpan } from '@quocngu/seed-format';
 *
 * const input =
 *   'https://example.vn/mua-1.html\r\n-----------------\r\nMưa\r\n-----------------\r\nMưa to.\r\nGió lớn.\r\n-----------------\r\n';
 * const { document, source } = parseSeed(input);
 * document?.body; //=> 'Mưa to.\nGió lớn.'
 * const span = toSourceSpan(source, { start: 8, end: 11 });
 * input.slice(span.start, span.end); //=> 'Gió'
 * ```
 */
export function toSourceSpan(source: SeedSource, span: SeedSpan): Span {
  const { span: place, map } = source.fields[span.field ?? 'body'];
  const { start, end } = mapSpan(map, span);
  return { start: place.start + start, end: place.start + end };
}

/** A string of the document, and where it stands. */
export interface SeedFieldValue {
  readonly value: string;
  readonly source: SeedFieldSource;
}

/** Reads the field that is written in the decoded input at `span`: every line break becomes LF. */
export function readField(written: string, span: Span): SeedFieldValue {
  if (!written.includes('\r')) {
    return { value: written, source: { span, map: identityOffsetMap(written.length) } };
  }
  const value = written.replace(LINE_BREAK, '\n');
  return { value, source: { span, map: mapLineBreaks(written) } };
}

/** A line break that has a CR. */
const LINE_BREAK = /\r\n?/g;

function mapLineBreaks(written: string): OffsetMap {
  const builder = createOffsetMapBuilder();
  let end = 0;
  for (const { 0: lineBreak, index } of written.matchAll(LINE_BREAK)) {
    builder.keep(index - end);
    builder.replace(1, lineBreak.length);
    end = index + lineBreak.length;
  }
  builder.keep(written.length - end);
  return builder.build();
}
