import type { CommandIo } from '../command-io.ts';

/** A card is neither squeezed nor stretched beyond what reads well. */
const LEAST_COLUMNS = 40;
const MOST_COLUMNS = 100;

/** How many columns a card takes: those of the terminal, or 80 where there is none. */
export function cardColumns({ columns = 80 }: CommandIo): number {
  return Math.min(Math.max(columns, LEAST_COLUMNS), MOST_COLUMNS);
}
