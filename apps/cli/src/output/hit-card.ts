import { toVisibleText, type Span } from '@quocngu/span';
import { segmentMatches } from '@quocngu/text';
import type { Hit } from '../search/hit.ts';
import type { Paint } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** How hits are laid out. */
export interface HitCardOptions {
  /** Columns that a hit may take. */
  readonly columns: number;
  /** Whether what was found is painted; else it stands in brackets. */
  readonly color: boolean;
  readonly paint: Paint;
}

/** Columns in front of each line; the first has the rank there. */
const INDENT = 4;

/** Lays a hit out for reading: title, address and place, snippet; ends with an empty line. */
export function renderHitCard(hit: Hit, body: string, options: HitCardOptions): string {
  const { rank, url, file, record, snippet, title } = hit;
  const inTitle = hit.spans.filter(({ field }) => field === 'title');
  const before = snippet.start > 0 ? '… ' : '';
  const behind = snippet.end < body.length ? ' …' : '';
  const shift = before.length - snippet.start;
  const inSnippet = hit.spans
    .filter(
      ({ field, start, end }) => field === undefined && start < snippet.end && end > snippet.start,
    )
    .map(({ start, end }) => ({
      start: Math.max(start, snippet.start) + shift,
      end: Math.min(end, snippet.end) + shift,
    }));
  const place = record === 1 ? file : `${file}, record ${record}`;
  const lines = [
    ...renderText(title === '' ? '(no headline)' : title, inTitle, options),
    ...[url, place].map((line) => options.paint('dim', toVisibleText(line))),
    ...renderText(`${before}${snippet.text}${behind}`, inSnippet, options),
  ];
  return `${lines
    .map((line, index) => `${(index === 0 ? String(rank) : '').padEnd(INDENT)}${line}\n`)
    .join('')}\n`;
}

/** Text on lines, with what was found in it. */
function renderText(
  text: string,
  found: readonly Span[],
  { columns, color, paint }: HitCardOptions,
): readonly string[] {
  if (text === '') return [];
  const visible = toVisibleText(text);
  const width = columns - INDENT;
  if (!color) {
    const marked = segmentMatches(visible, found).map((piece) =>
      piece.isMatch ? `[${piece.text}]` : piece.text,
    );
    return wrapText(marked.join(''), width);
  }
  let offset = 0;
  return wrapText(visible, width).map((line) => {
    const [start, end] = [offset, offset + line.length];
    // A line ends where a space stood.
    offset = end + 1;
    const inLine = found
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }));
    return segmentMatches(line, inLine)
      .map((piece) => (piece.isMatch ? paint('bold', piece.text) : piece.text))
      .join('');
  });
}
