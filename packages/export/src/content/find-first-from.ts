/** The index of the first of ordered stretches that begins at a place or after it. */
export function findFirstFrom(
  ordered: readonly { readonly start: number }[],
  place: number,
): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
