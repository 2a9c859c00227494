/** Rows of a list, from the first to before the last. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Rows beyond the window are there too, for whoever goes through the list by Tab. */
const MARGIN = 6;

/**
 * The rows of a list of equal rows that a window shows, with some around them; the first or the last
 * ones where it shows none.
 *
 * @param count - How many rows there are.
 * @param rowHeight - In pixels.
 * @param above - How far the top of the list is above that of the window, in pixels.
 * @param windowHeight - In pixels.
 */
export function visibleRows(
  count: number,
  rowHeight: number,
  above: number,
  windowHeight: number,
): RowRange {
  const first = Math.floor(above / rowHeight) - MARGIN;
  const last = Math.ceil((above + windowHeight) / rowHeight) + MARGIN;
  return {
    first: Math.max(0, Math.min(count - MARGIN, first)),
    last: Math.min(count, Math.max(MARGIN, last)),
  };
}
