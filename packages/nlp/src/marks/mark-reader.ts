import { addressEnd, chunkEnd } from '../words/address.ts';
import { numberEnd } from '../words/number.ts';
import { readSyllable, type SyllableReading } from '../words/syllable-reader.ts';
import {
  CAPITAL_BIT,
  CATEGORY_SHIFT,
  classifyUnit,
  getUnitTable,
  LINE_BREAK,
  makeMarkedLetters,
  SPACE,
} from '../words/unit-table.ts';
import { findSyllable } from '../words/vocabulary.ts';
import { lineMarkCost, SHARE_STEPS } from './line-mark-cost.ts';
import {
  EDGE,
  FIRST_BASE,
  FOREIGN,
  FOREIGN_NAME,
  type MarkSyllables,
  MOST_BASES,
  NUMBER,
  SIGN,
} from './mark-model.ts';
import { LONGEST_RUN, type MarkRun } from './mark-run.ts';
import { baseOf } from './mark-syllables.ts';

/** Reads text sentence by sentence. */
export interface MarkReader {
  /** Begins a text. */
  readonly open: (text: string) => void;
  /** Reads the next run; gives false at the end of the text. */
  readonly read: () => boolean;
}

/** Signs that end a sentence or a part of it that stands alone. */
const ENDING = '.!?…;:';

const APOSTROPHES = "'’ʼ";

/**
 * Creates a reader that fills a run.
 *
 * @param markedShares - Those of a model; without them, the marks of a line say nothing.
 */
export function createMarkReader(
  syllables: MarkSyllables,
  run: MarkRun,
  markedShares?: Uint8Array,
): MarkReader {
  const { vocabulary } = syllables;
  const units = getUnitTable();
  const markedLetters = makeMarkedLetters();
  const reading = createReading();
  const behind = createReading();
  const { starts, ends, bases, candidates, capitals } = run;
  const plain = new Int32Array(SHARE_STEPS);
  let text = '';
  let at = 0;
  /** The line ends here, with its break. */
  let lineEnd = 0;
  /** No address that has not been found yet begins before this offset. */
  let searchedTo = 0;
  let count = 0;

  return {
    open: (given) => {
      text = given;
      at = lineEnd = searchedTo = 0;
    },
    read,
  };

  function read(): boolean {
    count = 0;
    if (at >= text.length) return false;
    if (at >= lineEnd) openLine();
    while (at < lineEnd && at < text.length && count < LONGEST_RUN) {
      const category = categoryAt(at);
      if (category === SPACE) at++;
      else if (category === LINE_BREAK) {
        at++;
        break;
      } else if (!readToken()) break;
    }
    run.count = count;
    bases[0] = bases[count + 1] = EDGE;
    candidates[0] = candidates[count + 1] = -1;
    capitals[count + 1] = 0;
    return true;
  }

  /** Reads what begins here; gives false where it ends the sentence. */
  function readToken(): boolean {
    const start = at;
    readSyllable(text, start, units, markedLetters, reading);
    at = reading.end;
    if (at === start) return readSign();
    if (takeForeign(start)) return true;
    if (reading.digits > 0) {
      if (reading.letters === 0) at = numberEnd(text, at);
      push(start, NUMBER, -1);
      return true;
    }
    const known = findSyllable(vocabulary, reading.hash);
    if (known >= MOST_BASES) push(start, baseOf(syllables, known - MOST_BASES), known - MOST_BASES);
    else if (known >= FIRST_BASE && isPlain(start)) push(start, known, -1);
    else push(start, isCapital(start) ? FOREIGN_NAME : FOREIGN, -1);
    return true;
  }

  /** Takes addresses, and words with an apostrophe inside, as a whole. */
  function takeForeign(start: number): boolean {
    const sign = text.charAt(at);
    if (sign === '' || sign === ' ') return false;
    if (at >= searchedTo && '.:/@-_'.includes(sign) && text.charCodeAt(at + 1) > 0x20) {
      const end = addressEnd(text, start);
      searchedTo = chunkEnd(text, at);
      if (end > start) {
        at = end;
        push(start, FOREIGN, -1);
        return true;
      }
    }
    if (!APOSTROPHES.includes(sign) || !readBehind(at + 1)) return false;
    do at = behind.end;
    while (at < text.length && APOSTROPHES.includes(text.charAt(at)) && readBehind(at + 1));
    push(start, isCapital(start) ? FOREIGN_NAME : FOREIGN, -1);
    return true;
  }

  /** Reads letters from an offset on; gives false where none stand there. */
  function readBehind(offset: number): boolean {
    readSyllable(text, offset, units, markedLetters, behind);
    return behind.end > offset;
  }

  function readSign(): boolean {
    const start = at++;
    const sign = text.charAt(start);
    if (sign === '_') return true;
    if (sign === '@' || sign === '#') {
      while (readBehind(at)) at = text.charAt(behind.end) === '_' ? behind.end + 1 : behind.end;
      if (at > start + 1) {
        push(start, FOREIGN, -1);
        return true;
      }
    }
    if (ENDING.includes(sign)) {
      const next = at < text.length ? categoryAt(at) : SPACE;
      if (next === SPACE || next === LINE_BREAK) return false;
    }
    if (count === 0 || bases[count] !== SIGN) push(start, SIGN, -1);
    return true;
  }

  function push(start: number, base: number, candidate: number): void {
    const isInside = count > 0;
    count++;
    starts[count] = start;
    ends[count] = at;
    bases[count] = base;
    candidates[count] = candidate;
    const hasCase = isInside && base >= FIRST_BASE && isCapital(start);
    capitals[count] =
      hasCase && (reading.letters === 1 || reading.capitals < reading.letters) ? 1 : 0;
  }

  /** Finds the end of the line, and what its marks say of syllables without. */
  function openLine(): void {
    let hasMarks = false;
    for (lineEnd = at; lineEnd < text.length; lineEnd++) {
      const unit = text.charCodeAt(lineEnd);
      if (unit > 0x7f) hasMarks = true;
      else if (unit === 0x0a || unit === 0x0d) break;
    }
    lineEnd++;
    run.markCost = hasMarks && markedShares ? countMarks(markedShares) : 0;
  }

  /** Counts the syllables of the line that have marks, and those that may have lost them. */
  function countMarks(shares: Uint8Array): number {
    let marked = 0;
    plain.fill(0);
    for (let offset = at; offset < lineEnd && offset < text.length; offset++) {
      if (!readBehind(offset)) continue;
      const known = findSyllable(vocabulary, behind.hash);
      if (known >= MOST_BASES) marked++;
      else if (known >= FIRST_BASE) {
        const step = shares[known] ?? 0;
        plain[step] = (plain[step] ?? 0) + 1;
      }
      offset = behind.end;
    }
    return lineMarkCost(marked, plain);
  }

  function categoryAt(offset: number): number {
    const unit = text.charCodeAt(offset);
    const packed = units[unit] ?? 0;
    return (packed === 0 ? classifyUnit(units, unit) : packed) >> CATEGORY_SHIFT;
  }

  /** Tells whether the token that ends here is letters of ASCII alone. */
  function isPlain(start: number): boolean {
    for (let offset = start; offset < at; offset++) {
      if (text.charCodeAt(offset) > 0x7f) return false;
    }
    return true;
  }

  function isCapital(offset: number): boolean {
    return ((units[text.charCodeAt(offset)] ?? 0) & CAPITAL_BIT) !== 0;
  }
}

function createReading(): SyllableReading {
  return { end: 0, hash: 0, letters: 0, capitals: 0, digits: 0 };
}
