/** A stretch of text without white space, and the words beside it. */
export interface Chunk {
  /** Offsets of what is left without the brackets, quotes and stops around it. */
  readonly start: number;
  readonly end: number;
  readonly core: string;
  /** Whether anything stands between the core and the white space behind it. */
  readonly isClosed: boolean;
  /** Whether a sentence may end behind it. */
  readonly endsClause: boolean;
}

const OPENING = /[\p{Ps}\p{Pi}"']/u;
const CLOSING = /[\p{Pe}\p{Pf}"'.,;:!?…]/u;

/** The chunks of a text, in order. */
export function* listChunks(text: string): Iterable<Chunk> {
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    let start = 0;
    // The end mark of agency text.
    let end = chunk.endsWith('./.') ? chunk.length - 3 : chunk.length;
    while (start < end && OPENING.test(chunk.charAt(start))) start++;
    while (end > start && CLOSING.test(chunk.charAt(end - 1))) end--;
    yield {
      start: index + start,
      end: index + end,
      core: chunk.slice(start, end),
      isClosed: end < chunk.length,
      endsClause: /[.;!?…]/.test(chunk.slice(end)),
    };
  }
}
