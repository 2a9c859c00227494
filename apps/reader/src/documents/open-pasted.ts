import { identityOffsetMap, type Span } from '@quocngu/span';
import { openSeeds } from './open-bytes.ts';
import type { OpenedDocument, OpenedFile, SourceField } from './opened-document.ts';

/** Opens text that was pasted: seeds, or else text of any kind, its first line as the title. */
export function openPasted(name: string, pasted: string): OpenedFile {
  if (pasted.trim() === '') {
    return { documents: [], problems: [{ code: 'no-text', fileName: name, diagnostics: [] }] };
  }
  const opened = openSeeds(name, pasted);
  return opened.documents.length > 0
    ? opened
    : { documents: [readPlainText(name, pasted)], problems: [] };
}

function readPlainText(name: string, pasted: string): OpenedDocument {
  const text = pasted.replace(/\r\n?/g, '\n');
  const start = text.length - text.trimStart().length;
  const lineEnd = text.indexOf('\n', start);
  // A single line is text, and has no title.
  const titleEnd = lineEnd === -1 ? start : lineEnd;
  const rest = text.slice(titleEnd);
  const bodyStart = titleEnd + rest.length - rest.trimStart().length;
  const title = { start, end: titleEnd };
  const body = { start: bodyStart, end: text.trimEnd().length };
  return {
    id: `${name}#1`,
    fileName: name,
    document: {
      url: '',
      title: text.slice(title.start, title.end),
      body: text.slice(body.start, body.end),
    },
    source: {
      text,
      line: 1,
      fields: { url: placeOf({ start: 0, end: 0 }), title: placeOf(title), body: placeOf(body) },
    },
    diagnostics: [],
    isPlainText: true,
  };
}

function placeOf(span: Span): SourceField {
  return { span, map: identityOffsetMap(span.end - span.start) };
}
