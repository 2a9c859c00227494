import { expect, it } from 'vitest';
import { findGroup, type GroupTable } from './group-table.ts';

const table: GroupTable = {
  groups: Int32Array.of(0, 3, 3, 4),
  bases: Uint16Array.of(2, 5, 2047, 5),
  starts: Int32Array.of(0, 1, 2, 2, 3),
  lefts: Uint8Array.of(7, 8, 9),
  rights: Uint8Array.of(7, 8, 9),
  scores: Uint8Array.of(7, 8, 9),
};

it.each([
  [0, 2, 0],
  [0, 5, 1],
  [0, 2047, 2],
  [2, 5, 3],
  [0, 0, -1],
  [0, 3, -1],
  [1, 2, -1],
  [1, 5, -1],
  [2, 2047, -1],
])('under parent %i, base %i is group %i', (parent, base, group) => {
  expect(findGroup(table, parent, base)).toBe(group);
});
