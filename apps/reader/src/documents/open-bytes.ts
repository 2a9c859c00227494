import { parseSeeds, type SeedRecord } from '@quocngu/seed-format';
import { createLineIndex, type LineIndex } from '@quocngu/span';
import { decodeCharset, detectCharset, getCharset } from '@quocngu/text/charset';
import type { LocatedDiagnostic, OpenedFile, ProblemCode, SourceField } from './opened-document.ts';

/** Below this confidence a charset is not named. */
const LEAST_CONFIDENCE = 0.8;

/** As much of a file as shows what kind of file it is. */
const BEGINNING = 1024;

/** What `parseSeeds` says that a file looks like, where there is nothing to read in it. */
const KINDS: ReadonlyMap<unknown, ProblemCode> = new Map<unknown, ProblemCode>([
  ['an empty file', 'empty-file'],
  ['a file of white space', 'empty-file'],
  ['an image', 'image'],
  ['a PDF file', 'binary-file'],
  ['a compressed file', 'binary-file'],
  ['a binary file', 'binary-file'],
]);

/**
 * Opens a file: every seed in it, whatever charset it is in, and what is wrong with the rest. It
 * never throws on what the file holds.
 */
export function openBytes(fileName: string, bytes: Uint8Array): OpenedFile {
  const kind = KINDS.get(looksLike(bytes.subarray(0, BEGINNING)));
  if (kind !== undefined && !isUtf16(bytes)) {
    return { documents: [], problems: [{ code: kind, fileName, diagnostics: [] }] };
  }
  const { input, charset } = decode(bytes);
  return openSeeds(fileName, input, charset);
}

/** Opens the seeds of a text, or of bytes in UTF-8. */
export function openSeeds(
  fileName: string,
  input: string | Uint8Array,
  charset?: string,
): OpenedFile {
  const { records } = parseSeeds(input);
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  // A byte order mark counts in the offsets of the parser, and the decoder drops it.
  const isMarked = typeof input !== 'string' && input[0] === 0xef && input[1] === 0xbb;
  const lines = createLineIndex(isMarked ? `\uFEFF${text}` : text);
  const files = records.map((record) => openRecord(fileName, record, lines, charset));
  return {
    documents: files.flatMap(({ documents }) => documents),
    problems: files.flatMap(({ problems }) => problems),
  };
}

function openRecord(
  fileName: string,
  { document, diagnostics, source }: SeedRecord,
  lines: LineIndex,
  charset: string | undefined,
): OpenedFile {
  const located = diagnostics.map(({ span, ...diagnostic }): LocatedDiagnostic => ({
    ...diagnostic,
    ...lines.toPoint(span.start),
  }));
  if (document === undefined) {
    return { documents: [], problems: [{ code: 'not-a-seed', fileName, diagnostics: located }] };
  }
  const { span } = source;
  const placeOf = ({ span: place, map }: SourceField): SourceField => ({
    span: { start: place.start - span.start, end: place.end - span.start },
    map,
  });
  const { url, title, body } = source.fields;
  return {
    documents: [
      {
        id: `${fileName}#${source.record}`,
        fileName,
        document,
        source: {
          text: source.text.slice(0, span.end - span.start),
          line: source.line,
          fields: { url: placeOf(url), title: placeOf(title), body: placeOf(body) },
        },
        diagnostics: located,
        ...(charset === undefined ? {} : { charset }),
      },
    ],
    problems: [],
  };
}

function looksLike(beginning: Uint8Array): unknown {
  const { diagnostics } = parseSeeds(beginning);
  return diagnostics.find(({ code }) => code === 'not-a-seed')?.data?.looksLike;
}

/** Bytes in UTF-8 as they are, so that their damage is reported; else the text that they stand for. */
function decode(bytes: Uint8Array): {
  readonly input: string | Uint8Array;
  readonly charset?: string;
} {
  if (isUtf8(bytes) && !isAscii(bytes)) return { input: bytes };
  const [guess] = detectCharset(bytes);
  if (guess === undefined || guess.confidence < LEAST_CONFIDENCE) return { input: bytes };
  const { charset } = guess;
  if (charset === 'utf-8') return { input: bytes };
  if (charset === 'utf-16be' || charset === 'utf-16le') {
    return { input: new TextDecoder(charset).decode(bytes), charset };
  }
  const { text } = decodeCharset(bytes, getCharset(charset), { mode: 'lenient' });
  return { input: text, charset };
}

function isUtf16(bytes: Uint8Array): boolean {
  const charset = detectCharset(bytes.subarray(0, BEGINNING))[0]?.charset;
  return charset === 'utf-16be' || charset === 'utf-16le';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
