import { requireString } from '../arguments/require.ts';
import type { Word } from './word.ts';

/** Takes text in pieces and gives words as soon as nothing that follows can change them. */
export interface WordStream {
  /** Takes the next piece, which may end anywhere, and gives the words that are certain now. */
  readonly push: (chunk: string) => Word[];
  /** Ends the text, and gives its last words. */
  readonly end: () => Word[];
}

/** Segments a piece that begins at an offset of the whole text, behind a token of some kind. */
export type SegmentPiece = (piece: string, offset: number, before: number) => SegmentedPiece;

/** The words of a piece, and the kind of what stands before the next one. */
export interface SegmentedPiece {
  readonly words: Word[];
  readonly before: number;
}

/** Behind these and a space nothing depends on what stands before: no token holds both. */
const CLOSING = ',;:!?';

/** As much text as this waits for the end of its line. */
const LONG_LINE = 0x4000;

/**
 * Creates a stream. Text waits for the end of its line, and in long lines for a comma or the like
 * with a space behind, so that the words do not depend on where pieces end.
 *
 * @param segmentPiece - Does the work.
 * @param before - The kind of what stands before the text.
 * @param mayCutLines - Whether a line may be given in parts.
 */
export function createWordStream(
  segmentPiece: SegmentPiece,
  before: number,
  mayCutLines: boolean,
): WordStream {
  let waiting = '';
  let offset = 0;
  let kind = before;

  const take = (length: number): Word[] => {
    const piece = waiting.slice(0, length);
    const found = segmentPiece(piece, offset, kind);
    waiting = waiting.slice(length);
    offset += length;
    kind = found.before;
    return found.words;
  };

  return {
    push: (chunk) => {
      requireString('chunk', chunk);
      const known = waiting.length;
      waiting += chunk;
      const line = lastLineBreak(waiting, known);
      if (line > 0) return take(line);
      if (!mayCutLines || waiting.length < LONG_LINE) return [];
      const cut = lastClosing(waiting, Math.max(0, known - 1));
      return cut > 0 ? take(cut) : [];
    },
    end: () => take(waiting.length),
  };
}

/** The offset behind the last line break from an offset on, or 0. */
function lastLineBreak(text: string, from: number): number {
  for (let at = text.length; at > from; at--) {
    const unit = text.charCodeAt(at - 1);
    if ((unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029 || unit === 0x85) {
      return at;
    }
  }
  return 0;
}

/** The offset of the last space from an offset on that stands behind a closing sign, or 0. */
function lastClosing(text: string, from: number): number {
  for (let at = text.length - 1; at > from; at--) {
    if (text.charCodeAt(at) === 0x20 && CLOSING.includes(text.charAt(at - 1))) return at;
  }
  return 0;
}
