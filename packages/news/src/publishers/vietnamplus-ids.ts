import type { DatedId } from '../reference/day-bracket.ts';

/**
 * Identifiers of VietnamPlus with the days of their articles, read from the pages. They are one
 * growing count in both forms of the address.
 */
export const VIETNAMPLUS_IDS: readonly DatedId[] = [
  { id: 301816, days: { first: '2015-01-01', last: '2015-01-31' } },
  { id: 478059, days: { first: '2017-12-04', last: '2017-12-04' } },
  { id: 1006275, days: { first: '2025-01-07', last: '2025-01-07' } },
  { id: 1128969, days: { first: '2026-08-08', last: '2026-08-08' } },
];
