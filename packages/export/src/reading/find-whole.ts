/**
 * Finds where a text stands in another as whole characters, so that a span may cover it.
 *
 * @returns The offset; -1 where it stands nowhere.
 */
export function findWhole(text: string, searched: string, from = 0): number {
  let at = text.indexOf(searched, from);
  while (at >= 0 && (splitsPair(text, at) || splitsPair(text, at + searched.length))) {
    at = text.indexOf(searched, at + 1);
  }
  return at;
}

/** Whether an offset lies between the halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1));
}
