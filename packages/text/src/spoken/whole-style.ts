import { requireOneOf } from '../arguments/require.ts';
import type { WholeStyle } from './whole-to-words.ts';

/** The words that whole numbers are made of, checked; those that are not given are the northern ones. */
export function toWholeStyle(options: Partial<WholeStyle>): WholeStyle {
  const { zero = 'linh', thousand = 'nghìn', four = 'tư', reading = 'full' } = options;
  requireOneOf('zero', zero, ['linh', 'lẻ']);
  requireOneOf('thousand', thousand, ['nghìn', 'ngàn']);
  requireOneOf('four', four, ['tư', 'bốn']);
  requireOneOf('reading', reading, ['full', 'short']);
  return { zero, thousand, four, reading };
}
