/*
 * The tables of weights that are found by what syllables and tokens have in common rather than by
 * the syllables. Each is indexed by several small fields, the first of which counts most; training
 * learns weights for the `views` of a table, which are some of its fields together, and folds them
 * into one number for each place.
 */

import type { TableName } from './word-model.ts';

/** A table of weights over fields. */
export interface TableLayout {
  readonly name: TableName | 'traits';
  /** How many values each field has. */
  readonly fields: readonly number[];
  /** Sets of fields, by their places in `fields`, for each of which training has weights. */
  readonly views: readonly (readonly number[])[];
}

/** Gap: classes of the words that the syllables around it make. */
const LISTED: TableLayout = {
  name: 'listed',
  // shapes of both, class of both, of the pairs to the left and right, of three to the left, right
  fields: [16, 8, 8, 8, 2, 2],
  views: [[1], [1, 2], [1, 3], [1, 2, 3], [1, 4, 5], [1, 2, 3, 4, 5], [0, 1], [0, 1, 2, 3, 4, 5]],
};

/** Gap: the kinds of the tokens around it. */
const SHAPES: TableLayout = {
  name: 'shapes',
  fields: [16, 8, 8, 16],
  views: [
    [1, 2],
    [0, 1, 2],
    [1, 2, 3],
    [0, 1, 2, 3],
  ],
};

/** Gap: how many words begin with the left syllable and end with the right, and if both are words. */
const FAMILIES: TableLayout = {
  name: 'families',
  fields: [8, 8, 2, 2, 8],
  views: [
    [0, 4],
    [1, 4],
    [2, 3, 4],
    [0, 1, 2, 3, 4],
  ],
};

/** Gap: how frequent both are. */
const FREQUENCIES: TableLayout = {
  name: 'frequencies',
  fields: [8, 8, 8],
  views: [[0, 1, 2]],
};

/** Gap: classes of both syllables by what they do in a sentence, and class of the pair. */
const CLASSES: TableLayout = {
  name: 'classes',
  fields: [32, 32, 8],
  views: [
    [0, 2],
    [1, 2],
    [0, 1],
    [0, 1, 2],
  ],
};

/** Gap: what the syllables around it are in names of people. */
const NAMES: TableLayout = {
  name: 'names',
  // shapes of both, is the pair listed, role of the four syllables around
  fields: [16, 2, 4, 4, 4, 4],
  views: [
    [2, 3, 4, 5],
    [0, 1, 3, 4],
    [0, 2, 3, 4],
  ],
};

/** Word of one syllable: kind, at a beginning, is it listed. */
const ONE: TableLayout = {
  name: 'one',
  fields: [8, 2, 2],
  views: [[2], [0, 1, 2]],
};

/** Word of two syllables: kinds, at a beginning, class. */
const TWO: TableLayout = {
  name: 'two',
  fields: [8, 8, 2, 8],
  views: [[3], [0, 1, 3], [0, 1, 2, 3]],
};

/** Word of three, four, or five and more: kinds of the first three, at a beginning, class. */
const MORE: TableLayout = {
  name: 'more',
  fields: [3, 8, 8, 8, 2, 8],
  views: [
    [0, 5],
    [0, 1, 2, 3, 5],
    [0, 1, 2, 3, 4, 5],
  ],
};

/** Word: syllables (up to four), class, is it listed with the one before, with the one behind. */
const EXTENSIONS: TableLayout = {
  name: 'extensions',
  fields: [4, 8, 2, 2],
  views: [[0, 1, 2, 3]],
};

/** Word of four: is it listed, are its halves, are they alike in the first or second syllable. */
const FOUR: TableLayout = {
  name: 'four',
  fields: [2, 2, 2, 2, 2],
  views: [[0, 1, 2, 3, 4]],
};

/**
 * Word of one syllable: how many words begin and end with it, is it listed, how frequent. These are
 * folded into the weights of the syllables, so that a model has no such table.
 */
export const TRAITS: TableLayout = {
  name: 'traits',
  fields: [8, 2, 8, 8],
  views: [
    [0, 1],
    [2, 3],
  ],
};

/** All tables, in the order in which a model has them. */
export const TABLES: readonly TableLayout[] = [
  LISTED,
  SHAPES,
  FAMILIES,
  FREQUENCIES,
  CLASSES,
  NAMES,
  ONE,
  TWO,
  MORE,
  EXTENSIONS,
  FOUR,
];

/** How many places a table has. */
export function sizeOf({ fields }: TableLayout): number {
  return fields.reduce((product, values) => product * values, 1);
}
