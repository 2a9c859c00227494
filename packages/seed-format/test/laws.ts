/**
 * What holds for every input and every document, however damaged. The fixtures, the property tests
 * and the fuzz target all check these; a law that is broken throws an AssertionError.
 */
import assert from 'node:assert/strict';
import {
  parseSeed,
  parseSeeds,
  parseSeedStream,
  parseSeedTree,
  stringifySeed,
  stringifySeedTree,
  toSeedDocument,
  toSourceSpan,
  type SeedDocument,
  type SeedInput,
  type SeedRecord,
  type SeedTree,
} from '../src/index.ts';

const FIELDS = ['url', 'title', 'body'] as const;

/** Decodes as the Encoding Standard says, with the byte order mark kept. */
export function decode(input: SeedInput): string {
  return typeof input === 'string'
    ? input
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
}

/** All laws of reading that need no stream. */
export function checkReading(input: SeedInput): void {
  const { records, documents, diagnostics } = parseSeeds(input);
  checkLossless(input, records);
  checkPlaces(input, records);
  checkFirst(input, records);
  assert.deepEqual(
    documents,
    records.flatMap(({ document }) => document ?? []),
  );
  assert.deepEqual(
    diagnostics,
    records.flatMap((record) => record.diagnostics),
  );
  for (const document of documents) checkWriting(document);
}

/** The tree gives back the input, also through JSON, and its documents are the parser's. */
function checkLossless(input: SeedInput, records: readonly SeedRecord[]): void {
  const tree = parseSeedTree(input);
  const copy = JSON.parse(JSON.stringify(tree)) as SeedTree;
  assert.deepEqual(copy, tree);
  const written = stringifySeedTree(copy);
  if (typeof input === 'string' || typeof written === 'string') assert.equal(written, input);
  else assert.ok(Buffer.compare(written, input) === 0, 'the tree gives back other bytes');
  assert.deepEqual(
    tree.records.map(toSeedDocument),
    records.map(({ document }) => document),
  );
}

/** Records cover the input without gaps; every string and every diagnostic is where it says. */
function checkPlaces(input: SeedInput, records: readonly SeedRecord[]): void {
  const text = decode(input);
  let end = 0;
  let byteEnd = 0;
  for (const [index, { document, diagnostics, source }] of records.entries()) {
    assert.equal(source.record, index + 1);
    assert.equal(source.span.start, end);
    end = source.span.end;
    assert.equal(source.line, text.slice(0, source.span.start).split(/\r\n?|\n/).length);
    const written = text.slice(source.span.start, end);
    assert.equal(source.text, document === undefined ? written.slice(0, 1024) : written);
    if (typeof input === 'string') {
      assert.equal(source.byteSpan, undefined);
    } else {
      assert.equal(source.byteSpan?.start, byteEnd);
      byteEnd = source.byteSpan.end;
      assert.equal(decode(input.subarray(source.byteSpan.start, byteEnd)), written);
    }
    checkDiagnostics(source.span, diagnostics);
    if (document !== undefined) checkFields(text, document, source);
  }
  assert.equal(end, text.length);
  if (typeof input !== 'string') assert.equal(byteEnd, input.length);
}

function checkDiagnostics(
  span: SeedRecord['source']['span'],
  diagnostics: SeedRecord['diagnostics'],
): void {
  const codes = diagnostics.map(({ code }) => code);
  assert.deepEqual([...new Set(codes)], codes, 'one diagnostic for each code');
  if (codes.includes('not-a-seed')) assert.equal(codes.length, 1);
  let start = span.start;
  for (const diagnostic of diagnostics) {
    assert.ok(start <= diagnostic.span.start, 'diagnostics stand in order');
    assert.ok(diagnostic.span.start <= diagnostic.span.end);
    assert.ok(diagnostic.span.end <= span.end, 'diagnostics stand in their record');
    assert.ok(diagnostic.hint !== undefined && !diagnostic.hint.includes('{'));
    start = diagnostic.span.start;
  }
}

function checkFields(text: string, document: SeedDocument, source: SeedRecord['source']): void {
  for (const field of FIELDS) {
    const value = document[field];
    const { span } = source.fields[field];
    assert.equal(text.slice(span.start, span.end).replace(/\r\n?/g, '\n'), value);
    assert.deepEqual(toSourceSpan(source, { field, start: 0, end: value.length }), span);
    for (const [index, line] of value.split('\n').entries()) {
      const start = value.split('\n').slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      const place = toSourceSpan(source, { field, start, end: start + line.length });
      assert.equal(text.slice(place.start, place.end), line);
      if (index > 20) break;
    }
  }
}

/** `parseSeed` gives the first of the records, and says that there are more. */
function checkFirst(input: SeedInput, records: readonly SeedRecord[]): void {
  const first = parseSeed(input);
  const [expected] = records;
  assert.ok(expected !== undefined);
  assert.deepEqual(first.document, expected.document);
  assert.equal(first.source.text, decode(input));
  assert.deepEqual({ ...first.source, text: '' }, { ...expected.source, text: '' });
  const isFollowed = records.length > 1 && first.document !== undefined;
  const codes = expected.diagnostics.map(({ code }) => code);
  assert.deepEqual(
    first.diagnostics.map(({ code }) => code),
    isFollowed ? [...codes, 'text-after-closing-rule'] : codes,
  );
}

/** A document has a text exactly where the text reads back as it, alone and among others. */
export function checkWriting(document: SeedDocument): void {
  const { text, diagnostics } = stringifySeed(document);
  assert.equal(text === undefined, diagnostics.length > 0);
  const rule = '-'.repeat(17);
  const layout = [document.url, rule, document.title, rule, document.body, rule, ''].join('\n');
  const bytes = new TextEncoder().encode(layout);
  const readBack = parseSeeds(bytes).records;
  const isCarried =
    readBack.length === 1 &&
    FIELDS.every((field) => readBack[0]?.document?.[field] === document[field]) &&
    !readBack[0]?.diagnostics.some(({ code }) => code === 'missing-address');
  assert.equal(text !== undefined, isCarried, 'a document is carried if and only if it reads back');
  if (text === undefined) return;
  assert.equal(text, layout);
  const other = { url: 'https://example.vn/khac.html', title: 'Khác', body: 'Một bài khác.' };
  const joined = `${text}${stringifySeed(other).text ?? ''}${text}`;
  assert.deepEqual(parseSeeds(joined).documents, [document, other, document]);
}

/** A stream gives the same records, however it is cut. */
export async function checkChunking(input: SeedInput, chunks: Iterable<SeedInput>): Promise<void> {
  const records: SeedRecord[] = [];
  for await (const record of parseSeedStream(chunks)) records.push(record);
  assert.deepEqual(records, parseSeeds(input).records);
}
