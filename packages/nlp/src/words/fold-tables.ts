import { sizeOf, type TableLayout, TABLES } from './tables.ts';

/** How many weights the views of a table have, all together. */
function countViewWeights({ fields, views }: TableLayout): number {
  return views.reduce(
    (sum, view) => sum + view.reduce((product, field) => product * (fields[field] ?? 1), 1),
    0,
  );
}

/** How many weights the views of all tables have. */
export function countAllViewWeights(): number {
  return TABLES.reduce((sum, table) => sum + countViewWeights(table), 0);
}

/**
 * Makes the tables that the decoder looks into: each place is the sum of the weights that the views
 * of the table have for it.
 *
 * @param views - The weights of all views of all tables, in order.
 * @param into - Where the tables are put, one behind another in the same order.
 */
export function foldTables(views: Int16Array, into: Int16Array): void {
  let from = 0;
  let to = 0;
  for (const layout of TABLES) {
    foldTable(layout, views.subarray(from), into.subarray(to, to + sizeOf(layout)));
    from += countViewWeights(layout);
    to += sizeOf(layout);
  }
}

function foldTable({ fields, views }: TableLayout, weights: Int16Array, table: Int16Array): void {
  const values = new Uint8Array(fields.length);
  const strides = new Int32Array(fields.length);
  let begin = 0;
  for (const view of views) {
    // How far a step in each field goes in the view; none in fields that it leaves out.
    let size = 1;
    strides.fill(0);
    for (const field of view.toReversed()) {
      strides[field] = size;
      size *= fields[field] ?? 1;
    }
    addView(table, weights, begin, fields, strides, values);
    begin += size;
  }
}

/** Adds the weights of a view, counting through the fields as a clock does. */
function addView(
  table: Int16Array,
  weights: Int16Array,
  begin: number,
  fields: readonly number[],
  strides: Int32Array,
  values: Uint8Array,
): void {
  values.fill(0);
  let at = begin;
  for (let index = 0; index < table.length; index++) {
    table[index] = (table[index] ?? 0) + (weights[at] ?? 0);
    for (let field = fields.length - 1; field >= 0; field--) {
      const value = (values[field] ?? 0) + 1;
      const stride = strides[field] ?? 0;
      if (value < (fields[field] ?? 0)) {
        values[field] = value;
        at += stride;
        break;
      }
      at -= stride * (value - 1);
      values[field] = 0;
    }
  }
}
