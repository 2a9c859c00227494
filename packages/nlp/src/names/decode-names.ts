import { createCandidateSearch } from './candidates.ts';
import {
  createSlots,
  enterInner,
  enterLeft,
  enterRight,
  enterSpan,
  type Slots,
} from './features.ts';
import { LONGEST_RUN, MARGIN, type NameRun } from './name-run.ts';
import { TYPE_COUNT } from './name.ts';

/** Names of a run by the indices of their tokens. */
export interface FoundNames {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly types: Uint8Array;
}

/** Finds the names in a run. */
export type NameDecoder = (run: NameRun, found: FoundNames) => void;

/** Creates a place for the names of a run. */
export function createFoundNames(): FoundNames {
  return {
    count: 0,
    starts: new Int32Array(LONGEST_RUN),
    ends: new Int32Array(LONGEST_RUN),
    types: new Uint8Array(LONGEST_RUN),
  };
}

/**
 * Creates a decoder: of all ways to cut a run into names and tokens outside of names, it finds the
 * one with the highest sum of weights (a semi-Markov model of order zero).
 *
 * @param weights - At `slot * TYPE_COUNT + type`.
 * @param favour - Added to the weight of each name: the higher, the more are found.
 * @see Sunita Sarawagi and William Cohen, Semi-Markov Conditional Random Fields for Information
 * Extraction (2004).
 */
export function createNameDecoder(weights: Int8Array, favour = 0): NameDecoder {
  const slots = createSlots();
  const search = createCandidateSearch();
  const room = LONGEST_RUN + 2 * MARGIN;
  const best = new Float64Array(room);
  const from = new Int32Array(room);
  const types = new Uint8Array(room);
  const right = new Float64Array(room * TYPE_COUNT);
  const isRightKnown = new Uint8Array(room);
  const left = new Float64Array(TYPE_COUNT);
  const sum = new Float64Array(TYPE_COUNT);

  const rows = packRows(weights);

  /** Adds the weights of slots; the three types are written out, because this is where time goes. */
  function add({ items, count }: Slots, to: Float64Array, offset: number): void {
    let person = 0;
    let organisation = 0;
    let place = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[items[at] ?? 0] ?? 0;
      person += (row << 24) >> 24;
      organisation += (row << 16) >> 24;
      place += row >> 16;
    }
    to[offset] = (to[offset] ?? 0) + person;
    to[offset + 1] = (to[offset + 1] ?? 0) + organisation;
    to[offset + 2] = (to[offset + 2] ?? 0) + place;
  }

  /** Weighs all names that begin at an index. */
  function extend(run: NameRun, start: number): void {
    enterLeft(run, start, slots);
    clear(left, 0);
    add(slots, left, 0);
    let innerEnd = start + 1;
    while (search.next()) {
      const { end } = search;
      for (; innerEnd < end - 1; innerEnd++) {
        enterInner(run, innerEnd, slots);
        add(slots, left, 0);
      }
      if (isRightKnown[end] === 0) {
        isRightKnown[end] = 1;
        clear(right, end * TYPE_COUNT);
        enterRight(run, end, slots);
        add(slots, right, end * TYPE_COUNT);
      }
      clear(sum, 0);
      enterSpan(run, start, end, slots);
      add(slots, sum, 0);
      const before = (best[start] ?? 0) + favour;
      for (let type = 0; type < TYPE_COUNT; type++) {
        const score =
          before + (left[type] ?? 0) + (sum[type] ?? 0) + (right[end * TYPE_COUNT + type] ?? 0);
        if (score <= (best[end] ?? 0)) continue;
        best[end] = score;
        from[end] = start;
        types[end] = type;
      }
    }
  }

  return (run, found) => {
    found.count = 0;
    best.fill(-Infinity, MARGIN, run.end + 1);
    isRightKnown.fill(0, MARGIN, run.end + 1);
    best[MARGIN] = 0;
    for (let index = MARGIN; index < run.end; index++) {
      const here = best[index] ?? 0;
      if (here >= (best[index + 1] ?? 0)) {
        best[index + 1] = here;
        from[index + 1] = -1;
      }
      if (search.begin(run, index)) extend(run, index);
    }
    for (let end = run.end; end > MARGIN;) {
      const start = from[end] ?? 0;
      if (start < 0) {
        end--;
        continue;
      }
      found.starts[found.count] = start;
      found.ends[found.count] = end;
      found.types[found.count++] = types[end] ?? 0;
      end = start;
    }
  };
}

/** The weights of a slot in one number, a byte a type, so that one look into memory finds all. */
function packRows(weights: Int8Array): Int32Array {
  return Int32Array.from({ length: weights.length / TYPE_COUNT }, (_, slot) => {
    const row = slot * TYPE_COUNT;
    const place = weights[row + 2] ?? 0;
    return ((weights[row] ?? 0) & 0xff) | (((weights[row + 1] ?? 0) & 0xff) << 8) | (place << 16);
  });
}

/** Quicker than `fill` where there is so little. */
function clear(sums: Float64Array, offset: number): void {
  for (let type = 0; type < TYPE_COUNT; type++) sums[offset + type] = 0;
}
