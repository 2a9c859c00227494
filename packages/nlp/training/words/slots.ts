import { LEXICON_WEIGHTS, missingPlace } from '../../src/words/lexicon.ts';
import {
  classesIndex,
  extensionsIndex,
  familiesIndex,
  fourIndex,
  frequenciesIndex,
  listedIndex,
  moreIndex,
  namesIndex,
  oneIndex,
  type Run,
  shapeOf,
  shapesIndex,
  twoIndex,
} from '../../src/words/run.ts';
import {
  ALONE,
  BEFORE,
  BEGINS_SHIFT,
  BEHIND,
  ENDS_SHIFT,
  FOLLOWING,
  FREQUENCY_SHIFT,
  LEFT,
  LISTED_SHIFT,
  PAIR,
  PAIR_LEFT,
  PAIR_RIGHT,
  PRECEDING,
  RIGHT,
  SYLLABLE_WEIGHTS,
  WORD,
} from '../../src/words/syllable-traits.ts';
import { type TableLayout, TABLES, TRAITS } from '../../src/words/tables.ts';
import type { WordKnowledge } from './build-lexicon.ts';

/** Where in the one long array of weights that training works on each kind of weight stands. */
export interface SlotPlan {
  readonly size: number;
  readonly lexiconFrom: number;
  /** Where each view of each table begins. */
  readonly views: ReadonlyMap<TableLayout, readonly number[]>;
}

/** Lays the weights out: of syllables, of sequences, of the views of tables. */
export function planSlots({ traits, lexicon }: WordKnowledge): SlotPlan {
  const lexiconFrom = traits.length * SYLLABLE_WEIGHTS;
  let size = lexiconFrom + missingPlace(lexicon) * LEXICON_WEIGHTS;
  const views = new Map<TableLayout, number[]>();
  for (const table of [...TABLES, TRAITS]) {
    const begins = table.views.map((view) => {
      const begin = size;
      size += view.reduce((product, field) => product * (table.fields[field] ?? 1), 1);
      return begin;
    });
    views.set(table, begins);
  }
  return { size, lexiconFrom, views };
}

/** The index in a view of what has an index in the whole table. */
export function viewIndex({ fields }: TableLayout, view: readonly number[], index: number): number {
  const values = new Array<number>(fields.length);
  let rest = index;
  for (let field = fields.length - 1; field >= 0; field--) {
    const count = fields[field] ?? 1;
    values[field] = rest % count;
    rest = Math.floor(rest / count);
  }
  return view.reduce((found, field) => found * (fields[field] ?? 1) + (values[field] ?? 0), 0);
}

/** The index in `TRAITS` of a syllable with these traits. */
export function traitsIndex(traits: number): number {
  const frequency = (traits >> FREQUENCY_SHIFT) & 7;
  const isListed = (traits >> LISTED_SHIFT) & 1;
  return (
    (frequency << 7) |
    (isListed << 6) |
    (((traits >> BEGINS_SHIFT) & 7) << 3) |
    ((traits >> ENDS_SHIFT) & 7)
  );
}

/** Finds the slots of the gaps and words of runs. */
export interface SlotFinder {
  /** Of the gap behind a token. */
  readonly ofGap: (run: Run, at: number) => Int32Array;
  /** Of a word of some tokens from an index on. */
  readonly ofWord: (run: Run, start: number, length: number) => Int32Array;
}

/** Creates a finder: it mirrors `decoder.ts`, with the views of a table in the place of the table. */
export function createSlotFinder(knowledge: WordKnowledge, plan: SlotPlan): SlotFinder {
  const { traits, lexicon } = knowledge;
  const missing = missingPlace(lexicon);
  const layouts = new Map([...TABLES, TRAITS].map((table) => [table.name, table] as const));
  let found: number[] = [];

  const table = (name: TableLayout['name'], index: number): void => {
    const layout = layouts.get(name);
    if (!layout) return;
    for (const [number, view] of layout.views.entries()) {
      found.push((plan.views.get(layout)?.[number] ?? 0) + viewIndex(layout, view, index));
    }
  };
  const syllable = (number: number, weight: number): void => {
    found.push(number * SYLLABLE_WEIGHTS + weight);
  };
  const sequence = (place: number, weight: number): void => {
    if (place !== missing) found.push(plan.lexiconFrom + place * LEXICON_WEIGHTS + weight);
  };

  return {
    ofGap: (run, at) => {
      found = [];
      const { syllables, kinds, pairs, pairClasses, threeClasses } = run;
      const kindsAround = [at - 1, at, at + 1, at + 2].map((index) => kinds[index] ?? 0);
      const [beforeKind = 0, leftKind = 0, rightKind = 0, behindKind = 0] = kindsAround;
      const around = [at - 1, at, at + 1, at + 2].map((index) => syllables[index] ?? 0);
      const [before = 0, left = 0, right = 0, behind = 0] = around;
      const known = around.map((number) => traits[number] ?? 0);
      const [beforeTraits = 0, leftTraits = 0, rightTraits = 0, behindTraits = 0] = known;
      const pairClass = pairClasses[at] ?? 0;
      const shape = shapeOf(beforeKind, leftKind, rightKind);
      const listedThrees = (threeClasses[at - 1] ? 2 : 0) | (threeClasses[at] ? 1 : 0);
      syllable(before, BEFORE);
      syllable(left, LEFT);
      syllable(right, RIGHT);
      syllable(behind, BEHIND);
      sequence(pairs[at] ?? 0, PAIR);
      sequence(pairs[at - 1] ?? 0, PAIR_LEFT);
      sequence(pairs[at + 1] ?? 0, PAIR_RIGHT);
      const beforeClass = pairClasses[at - 1] ?? 0;
      const behindClass = pairClasses[at + 1] ?? 0;
      table('listed', listedIndex(shape, pairClass, beforeClass, behindClass, listedThrees));
      table('shapes', shapesIndex(beforeKind, leftKind, rightKind, behindKind));
      table('families', familiesIndex(leftTraits, rightTraits, pairClass));
      table('frequencies', frequenciesIndex(leftTraits, rightTraits, pairClass));
      table('classes', classesIndex(leftTraits, rightTraits, pairClass));
      table(
        'names',
        namesIndex(shape, pairClass, beforeTraits, leftTraits, rightTraits, behindTraits),
      );
      return Int32Array.from(found);
    },
    ofWord: (run, start, length) => {
      found = [];
      const { syllables, kinds, pairs, threes, fours } = run;
      const { pairClasses, threeClasses, fourClasses } = run;
      const first = syllables[start] ?? 0;
      const sequences = [first, pairs[start], threes[start], fours[start]];
      const isListed = ((traits[first] ?? 0) >> LISTED_SHIFT) & 1;
      const classes = [undefined, undefined, pairClasses, threeClasses, fourClasses, undefined];
      const wordClass = length === 1 ? isListed : (classes[length]?.[start] ?? 0);
      const slot = 2 * Math.min(length - 1, 2) + (wordClass === 0 ? 0 : 1);
      syllable(syllables[start + length] ?? 0, FOLLOWING + slot);
      syllable(syllables[start - 1] ?? 0, PRECEDING + slot);
      if (length === 1) {
        syllable(first, ALONE);
        table('traits', traitsIndex(traits[first] ?? 0));
        table('one', oneIndex(kinds[start - 1] ?? 0, kinds[start] ?? 0, isListed));
      } else {
        if (length <= 4) sequence(sequences[length - 1] ?? 0, WORD);
        const [before = 0, one = 0, two = 0] = kinds.subarray(start - 1, start + 2);
        if (length === 2) table('two', twoIndex(before, one, two, wordClass));
        else table('more', moreIndex(run, start, length, wordClass));
      }
      if (length <= 4) {
        const longer = classes[length + 1];
        const withBefore = start > 1 ? (longer?.[start - 1] ?? 0) : 0;
        table('extensions', extensionsIndex(length, wordClass, withBefore, longer?.[start] ?? 0));
      }
      if (length === 4) table('four', fourIndex(run, start, wordClass));
      return Int32Array.from(found);
    },
  };
}
