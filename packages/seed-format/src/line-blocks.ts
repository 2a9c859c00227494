/** Recuts text that comes in pieces into blocks of whole lines. */
export interface LineBlocks {
  /** Takes the next piece; gives all lines that are now complete, or an empty string. */
  push(piece: string): string;
  /** Gives the last line, which has no line break, or one that is a lone CR. */
  finish(): string;
}

/**
 * Makes a recutter. Only the new piece is searched and the pieces of a line are joined once, so
 * that a line of any length costs time linear in its length, however small the pieces are.
 */
export function createLineBlocks(): LineBlocks {
  let waiting: string[] = [];
  return {
    push(piece: string): string {
      if (piece === '') return '';
      const end = endOfLastLine(piece);
      if (end === 0) {
        waiting.push(piece);
        return '';
      }
      waiting.push(piece.slice(0, end));
      const block = waiting.join('');
      waiting = end === piece.length ? [] : [piece.slice(end)];
      return block;
    },
    finish(): string {
      const block = waiting.join('');
      waiting = [];
      return block;
    },
  };
}

/** The offset after the last complete line break; a CR at the end may be half of a CRLF. */
function endOfLastLine(piece: string): number {
  const lineFeed = piece.lastIndexOf('\n');
  const hasLaterReturn = piece.includes('\r', lineFeed + 1);
  if (!hasLaterReturn || piece.length < 2) return lineFeed + 1;
  return Math.max(lineFeed, piece.lastIndexOf('\r', piece.length - 2)) + 1;
}
