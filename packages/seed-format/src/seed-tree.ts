import { decodeInput } from './chunk-decoder.ts';
import { BYTE_ORDER_MARK } from './line-kind.ts';
import { createLineReader, type Line } from './line-reader.ts';
import { measureParts, type RecordPart } from './record-parts.ts';
import { readAll, type RawRecord } from './record-reader.ts';
import type { SeedDocument } from './seed-document.ts';
import { requireObject, requireSeedInput, type SeedInput } from './seed-input.ts';
import type { InvalidSequence } from './utf8-sequence.ts';

/**
 * What a line of a record is: a part of it, a rule, blank beside the parts, or `text` that is no
 * part (after the closing rule, and in what is not a seed). Blank lines and hyphen lines inside a
 * body are `body`.
 */
export type SeedLineType = 'address' | 'rule' | 'title' | 'body' | 'blank' | 'text';

/** A line as it was written: `before + text + after`. */
export interface SeedTreeLine {
  readonly type: SeedLineType;
  /** A byte order mark, spaces and tabs in front of the part. */
  readonly before: string;
  /** What belongs to the part. */
  readonly text: string;
  /** Spaces and tabs behind the part, and the line break. */
  readonly after: string;
}

/** The lines of one record. */
export interface SeedTreeRecord {
  /** `unknown` where the text is not a seed. */
  readonly type: 'seed' | 'unknown';
  readonly lines: readonly SeedTreeLine[];
}

/** Bytes that are not UTF-8; the tree's text has one U+FFFD for them. */
export interface SeedTreeBytes {
  /** Offset of the U+FFFD in the text of the whole tree, in UTF-16 code units. */
  readonly offset: number;
  readonly bytes: readonly number[];
}

/** An input without any loss, as plain data that JSON can hold. */
export interface SeedTree {
  /** What was parsed, and is given back. */
  readonly input: 'string' | 'bytes';
  /** The records in order; together they hold every character of the input. */
  readonly records: readonly SeedTreeRecord[];
  /** In ascending order; empty where the input was a string. */
  readonly invalidBytes: readonly SeedTreeBytes[];
}

/**
 * Reads an input without any loss: `stringifySeedTree` gives back the same string or bytes, however
 * damaged they are.
 *
 * @param input - Text, or bytes that are decoded as UTF-8.
 * @returns The lines of all records, each with the part of the layout that it has.
 * @throws TypeError where the input is neither a string nor a `Uint8Array`.
 *
 * @example
 * ```ts
 * import { parseSeedTree } from '@quocngu/seed-format';
 *
 * const tree = parseSeedTree('https://example.vn/1.html \n-----\nMưa\n-----\nMưa to.');
 * tree.records[0]?.lines[0]; //=> { type: 'address', before: '', text: 'https://example.vn/1.html', after: ' \n' }
 * tree.records[0]?.lines.map(({ type }) => type); //=> ['address', 'rule', 'title', 'rule', 'body']
 * ```
 */
export function parseSeedTree(input: SeedInput): SeedTree {
  requireSeedInput(input, 'the input');
  const decoded = decodeInput(input);
  return {
    input: typeof input === 'string' ? 'string' : 'bytes',
    records: readAll(decoded).map(toTreeRecord),
    invalidBytes: typeof input === 'string' ? [] : listInvalidBytes(input, decoded.invalid),
  };
}

function listInvalidBytes(
  input: Uint8Array,
  invalid: readonly InvalidSequence[],
): readonly SeedTreeBytes[] {
  return invalid.map(({ offset, byteOffset, byteLength }) => ({
    offset,
    bytes: Array.from(input.subarray(byteOffset, byteOffset + byteLength)),
  }));
}

/**
 * Reads the document from a record of a tree.
 *
 * @param record - A record of a tree that `parseSeedTree` gave, or one made from it.
 * @returns The document that `parseSeeds` gives for the record; `undefined` where it is not a seed.
 * @throws TypeError where the record is no object.
 *
 * @example
 * ```ts
 * import { parseSeedTree, toSeedDocument } from '@quocngu/seed-format';
 *
 * const tree = parseSeedTree('https://example.vn/1.html\n-----\nMưa\n-----\nMưa to.\r\nGió lớn.');
 * tree.records.map(toSeedDocument); //=> [{ url: 'https://example.vn/1.html', title: 'Mưa', body: 'Mưa to.\nGió lớn.' }]
 * ```
 */
export function toSeedDocument(record: SeedTreeRecord): SeedDocument | undefined {
  requireObject(record, 'the record');
  if (record.type === 'unknown') return undefined;
  const read = (type: SeedLineType): string =>
    record.lines
      .filter((line) => line.type === type)
      .map(({ text }) => text)
      .join('\n');
  return { url: read('address'), title: read('title'), body: read('body') };
}

/** The type of the lines of each part. */
const LINE_TYPES: Readonly<Record<RecordPart['type'], SeedLineType>> = {
  url: 'address',
  rule: 'rule',
  title: 'title',
  body: 'body',
  extra: 'text',
};

function toTreeRecord({ layout, taken }: RawRecord): SeedTreeRecord {
  const { text } = taken;
  const { type, start: base, line: firstLine } = layout;
  const parts = measureParts(text, layout).present;
  const lines: SeedTreeLine[] = [];
  const skip = base === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const reader = createLineReader(text, { offset: base, number: firstLine, skip });
  let start = base;
  let partIndex = 0;
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    while ((parts[partIndex]?.span.end ?? Infinity) <= line.start) partIndex++;
    lines.push(
      toTreeLine(text.slice(start - base, line.end - base), start, line, parts[partIndex]),
    );
    start = line.end;
  }
  // A byte order mark and nothing else.
  if (start - base < text.length) lines.push({ type: 'blank', before: text, text: '', after: '' });
  return { type, lines };
}

/**
 * @param written - The line, with its line break and a byte order mark in front of it.
 * @param start - Where that begins in the decoded input.
 * @param next - The first part that does not end before the line.
 */
function toTreeLine(
  written: string,
  start: number,
  line: Line,
  next: RecordPart | undefined,
): SeedTreeLine {
  const isInside = next !== undefined && next.span.start < line.end;
  const type = isInside ? LINE_TYPES[next.type] : line.kind === 'blank' ? 'blank' : 'text';
  const first = isInside ? Math.max(line.start, next.span.start) : line.start;
  const end = isInside ? Math.min(line.textEnd, next.span.end) : line.textEnd;
  const [from, to] = type === 'blank' ? [end - start, end - start] : [first - start, end - start];
  return {
    type,
    before: written.slice(0, from),
    text: written.slice(from, to),
    after: written.slice(to),
  };
}
