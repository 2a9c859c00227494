import type { Span } from './span.ts';
import { createByteIndex } from './byte-index.ts';

/** A place in a text as people count it. */
export interface Point {
  /** Line, from 1. Lines end at LF, CRLF or a lone CR. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
}

/** Translates between offsets, points and UTF-8 byte offsets of one text. */
export interface LineIndex {
  /** How many lines the text has; at least 1. A final line break opens a last, empty line. */
  readonly lineCount: number;
  /** Gives the line and column of an offset, from 0 up to and including the length of the text. */
  toPoint(offset: number): Point;
  /** Gives the offset of a line and column, up to and including the end of the line's break. */
  toOffset(point: Point): number;
  /** Gives the span of a line, from 1, without its line break. */
  lineSpan(line: number): Span;
  /**
   * Gives the UTF-8 byte offset of an offset. Inside a surrogate pair it is that of the pair's
   * start; a lone surrogate counts as the three bytes of U+FFFD.
   */
  toByteOffset(offset: number): number;
  /** Gives the offset of a UTF-8 byte offset; inside a character, the offset of its start. */
  fromByteOffset(byteOffset: number): number;
}

/**
 * Makes a line index over a text. Nothing is computed before it is asked for: lines are found only
 * as far as a question needs, and bytes are counted only where byte offsets are asked for.
 *
 * @param text - Any text.
 * @returns The index. Its methods throw a RangeError for places that the text does not have.
 *
 * @example
 * ```ts
 * import { createLineIndex } from '@quocngu/span';
 *
 * const lines = createLineIndex('Hà Nội\r\nmùa thu');
 * lines.lineCount; //=> 2
 * lines.toPoint(8); //=> { line: 2, column: 1 }
 * lines.toOffset({ line: 2, column: 5 }); //=> 12
 * lines.lineSpan(1); //=> { start: 0, end: 6 }
 * lines.toByteOffset(8); //=> 11
 * lines.fromByteOffset(11); //=> 8
 * ```
 */
export function createLineIndex(text: string): LineIndex {
  const starts = createLineStarts(text);
  const bytes = createByteIndex(text);

  /** The end of a line (index from 0), with its break. */
  function endOf(index: number): number {
    return starts.at(index + 1) ?? text.length;
  }

  function requireLine(line: number): number {
    const start = Number.isSafeInteger(line) && line >= 1 ? starts.at(line - 1) : undefined;
    if (start === undefined) {
      throw new RangeError(`expected a line from 1 to ${starts.count()}, got ${line}`);
    }
    return start;
  }

  return {
    get lineCount(): number {
      return starts.count();
    },
    toPoint(offset: number): Point {
      requireWithin('an offset', offset, text.length);
      const index = starts.indexOf(offset);
      return { line: index + 1, column: offset - (starts.at(index) ?? 0) + 1 };
    },
    toOffset(point: Point): number {
      const start = requireLine(point.line);
      const end = endOf(point.line - 1);
      const isLast = starts.at(point.line) === undefined;
      const columns = end - start + (isLast ? 1 : 0);
      if (!Number.isSafeInteger(point.column) || point.column < 1 || point.column > columns) {
        throw new RangeError(
          `expected a column from 1 to ${columns} in line ${point.line}, got ${point.column}`,
        );
      }
      return start + point.column - 1;
    },
    lineSpan(line: number): Span {
      const start = requireLine(line);
      let end = endOf(line - 1);
      if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end -= 1;
      // The CR of a CRLF, or a lone one; where no LF followed, only the very end can lack a break.
      if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
      return { start, end };
    },
    toByteOffset(offset: number): number {
      requireWithin('an offset', offset, text.length);
      return bytes.toByteOffset(offset);
    },
    fromByteOffset(byteOffset: number): number {
      requireWithin('a byte offset', byteOffset, bytes.byteLength());
      return bytes.fromByteOffset(byteOffset);
    },
  };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function requireWithin(what: string, value: number, last: number): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= last) return;
  throw new RangeError(`expected ${what} from 0 to ${last}, got ${value}`);
}

interface LineStarts {
  /** The offset at which a line begins; `undefined` after the last line. */
  at(index: number): number | undefined;
  /** The index of the line that holds an offset. */
  indexOf(offset: number): number;
  count(): number;
}

/** Finds line starts in ascending order, only as far as they are asked for. */
function createLineStarts(text: string): LineStarts {
  const starts = [0];
  let scanned = 0;
  let nextFeed = -2;
  let nextReturn = -2;

  /** Finds one more line start; `false` at the end of the text. */
  function advance(): boolean {
    // A place that was found stays valid until it is passed, so that each break is searched once.
    if (nextFeed !== -1 && nextFeed < scanned) nextFeed = text.indexOf('\n', scanned);
    if (nextReturn !== -1 && nextReturn < scanned) nextReturn = text.indexOf('\r', scanned);
    if (nextFeed === -1 && nextReturn === -1) return false;
    const isReturn = nextReturn !== -1 && (nextFeed === -1 || nextReturn < nextFeed);
    const at = isReturn ? nextReturn : nextFeed;
    scanned = at + (isReturn && nextFeed === at + 1 ? 2 : 1);
    starts.push(scanned);
    return true;
  }

  return {
    at(index: number): number | undefined {
      while (index >= starts.length && advance());
      return starts[index];
    },
    indexOf(offset: number): number {
      while (offset >= scanned && advance());
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    count(): number {
      while (advance());
      return starts.length;
    },
  };
}
