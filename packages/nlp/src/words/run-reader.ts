import { LONGEST_RUN, type Run } from './run.ts';
import type { Scanner } from './scanner.ts';
import { CODE, END, FULL_STOP, OTHER, START } from './token-kind.ts';
import { CATEGORY_SHIFT, classifyUnit, getUnitTable, LINE_BREAK, SPACE } from './unit-table.ts';

/** Reads text run by run. */
export interface RunReader {
  /** Where the next run begins. */
  at: number;
  /** The kind of what stands before it. */
  before: number;
  /** The sign that ended the last run; empty where a line or the text ended. */
  signStart: number;
  signEnd: number;
  /** Reads the next tokens and the sign behind them; the run may have none. */
  readonly read: (text: string) => void;
}

/** Creates a reader that fills a run. */
export function createRunReader(scanner: Scanner, run: Run): RunReader {
  const units = getUnitTable();
  const { starts, ends, syllables, kinds, hashes } = run;
  const reader: RunReader = { at: 0, before: START, signStart: 0, signEnd: 0, read };
  return reader;

  function read(text: string): void {
    let { at } = reader;
    let count = 0;
    kinds[0] = reader.before;
    reader.signStart = reader.signEnd = at;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const packed = units[unit] ?? 0;
      const category = (packed === 0 ? classifyUnit(units, unit) : packed) >> CATEGORY_SHIFT;
      if (category === SPACE) {
        at++;
      } else if (category === LINE_BREAK) {
        finish(at + 1, count, END, START);
        return;
      } else if (count === LONGEST_RUN) {
        finish(at, count, OTHER, OTHER);
        return;
      } else {
        scanner.scan(text, at);
        const { kind } = scanner;
        if (kind > CODE) {
          reader.signStart = at;
          reader.signEnd = scanner.end;
          finish(scanner.end, count, kind, kind === FULL_STOP ? START : kind);
          return;
        }
        count++;
        starts[count] = at;
        ends[count] = scanner.end;
        syllables[count] = scanner.syllable;
        hashes[count] = scanner.hash;
        kinds[count] = kind;
        at = scanner.end;
      }
    }
    finish(at, count, END, START);
  }

  function finish(at: number, count: number, after: number, before: number): void {
    run.count = count;
    kinds[count + 1] = after;
    reader.at = at;
    reader.before = before;
  }
}
