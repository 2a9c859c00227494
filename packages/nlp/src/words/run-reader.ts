import { LONGEST_RUN, type Run } from './run.ts';
import type { Scanner } from './scanner.ts';
import { closeHash, EMPTY_HASH, mixHash } from './syllable-hash.ts';
import { CODE, END, FULL_STOP, kindOfLetters, OTHER, START } from './token-kind.ts';
import {
  CAPITAL_SHIFT,
  CATEGORY_SHIFT,
  classifyUnit,
  getUnitTable,
  LETTER,
  LETTER_BITS,
  LINE_BREAK,
  SPACE,
  TONE_BITS,
  TONE_SHIFT,
} from './unit-table.ts';
import { numberOfLetters, type Vocabulary } from './vocabulary.ts';

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

/** Creates a reader that fills a run. The scanner is one for the same vocabulary. */
export function createRunReader(scanner: Scanner, vocabulary: Vocabulary, run: Run): RunReader {
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
      if (category === LETTER && count < LONGEST_RUN && readPlain(text, at, count + 1)) {
        count++;
        at = ends[count] ?? 0;
      } else if (category === SPACE) {
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

  /**
   * Reads a token that needs no second look, as nearly all are: composed letters of the alphabet up
   * to a space or a comma. Tells if there is one; the scanner finds the same.
   */
  function readPlain(text: string, start: number, index: number): boolean {
    let at = start;
    let packed = units[text.charCodeAt(at)] ?? 0;
    let capitals = 0;
    let tone = 0;
    let hash = EMPTY_HASH;
    let unit: number;
    const first = packed;
    do {
      const ownTone = (packed >> TONE_SHIFT) & TONE_BITS;
      tone = (tone & ~(-ownTone >> 31)) | ownTone;
      capitals += (packed >> CAPITAL_SHIFT) & 1;
      hash = mixHash(hash, packed & LETTER_BITS);
      at++;
      if (at === text.length) return false;
      unit = text.charCodeAt(at);
      packed = units[unit] ?? 0;
    } while (packed >> CATEGORY_SHIFT === LETTER);
    if (unit !== 0x20 && unit !== 0x2c) return false;
    const whole = closeHash(hash, tone);
    const kind = kindOfLetters(at - start, capitals, (first >> CAPITAL_SHIFT) & 1);
    starts[index] = start;
    ends[index] = at;
    syllables[index] = numberOfLetters(vocabulary, whole, kind);
    hashes[index] = whole;
    kinds[index] = kind;
    return true;
  }

  function finish(at: number, count: number, after: number, before: number): void {
    run.count = count;
    kinds[count + 1] = after;
    reader.at = at;
    reader.before = before;
  }
}
