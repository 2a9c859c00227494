import { mixHash } from '../words/syllable-hash.ts';
import { readSyllable, type SyllableReading } from '../words/syllable-reader.ts';
import {
  CAPITAL_BIT,
  CATEGORY_SHIFT,
  classifyUnit,
  getUnitTable,
  LETTER,
  LINE_BREAK,
  makeMarkedLetters,
  OTHER_MARK,
  SPACE,
  UNKNOWN,
} from '../words/unit-table.ts';
import {
  classesOf,
  CONTINUES,
  EMPTY_PHRASE,
  extendPhrase,
  type Gazetteer,
  LONGEST_PHRASE,
} from './gazetteer.ts';
import {
  CLOSING,
  CODE,
  COLON,
  COMMA,
  EDGE,
  FULL_STOP,
  HYPHEN,
  INITIAL,
  JOINER,
  LONGEST_RUN,
  LOWER,
  MARGIN,
  MIXED,
  type NameRun,
  NUMBER,
  OPENING,
  OTHER,
  QUOTE,
  SLASH,
  TITLE_CASE,
  UPPER,
} from './name-run.ts';

/** Reads the next tokens of a text into a run; gives the offset behind them. */
export type NameRunReader = (text: string, start: number, run: NameRun) => number;

/** From so many tokens on, a run ends with a sentence. */
const LONG_RUN = LONGEST_RUN / 2;

/** Sets signs apart from letters. */
const SIGN_VALUE = 0x20000;

/** Each kind of sign before the signs themselves. */
const SIGNS: readonly (readonly [number, string])[] = [
  [FULL_STOP, '.!?…'],
  [COMMA, ',、'],
  [COLON, ':;'],
  [OPENING, '([{«“‘<'],
  [CLOSING, ')]}»”>'],
  [QUOTE, '"'],
  [HYPHEN, '-–—‐‑'],
  [SLASH, '/|'],
  [JOINER, "&+'’·_`"],
];

/** Creates a reader of tokens that knows the phrases of a gazetteer. */
export function createNameRunReader(gazetteer: Gazetteer): NameRunReader {
  const units = getUnitTable().slice();
  // Look-alikes of Đ, which real texts have.
  for (const lookAlike of 'ÐƉ') units[lookAlike.charCodeAt(0)] = units[0x110] ?? 0;
  const markedLetters = makeMarkedLetters();
  const reading: SyllableReading = { end: 0, hash: 0, letters: 0, capitals: 0, digits: 0 };
  const signs = new Uint8Array(0x10000).fill(OTHER);
  for (const [kind, members] of SIGNS) {
    for (const member of members) signs[member.charCodeAt(0)] = kind;
  }
  // The treebank of Vietnamese writes round brackets so.
  const openingHash = hashOf('LBKT');
  const closingHash = hashOf('RBKT');
  return read;

  function hashOf(text: string): number {
    readSyllable(text, 0, units, markedLetters, reading);
    return reading.hash;
  }

  function categoryAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const packed = units[unit] ?? 0;
    return (packed === UNKNOWN ? classifyUnit(units, unit) : packed) >> CATEGORY_SHIFT;
  }

  function read(text: string, start: number, run: NameRun): number {
    let index = MARGIN;
    let at = start;
    while (at < text.length) {
      const category = categoryAt(text, at);
      if (category === SPACE || category === LINE_BREAK) {
        at++;
        if (category === LINE_BREAK && index > MARGIN) break;
        continue;
      }
      if (index === MARGIN + LONGEST_RUN) break;
      at = takeToken(text, at, run, index++);
      if (index > MARGIN + LONG_RUN && run.shapes[index - 1] === FULL_STOP) break;
    }
    run.end = index;
    for (let edge = 0; edge < MARGIN; edge++) {
      clear(run, edge);
      clear(run, index + edge);
    }
    run.reachBack.fill(0, 0, index + MARGIN);
    for (let token = MARGIN; token < index; token++) findPhrases(run, token);
    return at;
  }

  /** Enters the token that begins at an offset; gives the offset behind it. */
  function takeToken(text: string, start: number, run: NameRun, index: number): number {
    readSyllable(text, start, units, markedLetters, reading);
    let { end, hash } = reading;
    let shape: number;
    if (end > start) {
      shape =
        hash === openingHash ? OPENING : hash === closingHash ? CLOSING : shapeOf(text, start);
    } else {
      const unit = text.charCodeAt(start);
      end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      while (end < text.length && categoryAt(text, end) === OTHER_MARK) end++;
      shape = signs[unit] ?? 0;
      hash = mixHash(SIGN_VALUE, shape === OTHER ? unit : shape) || 1;
      // Several alike are one: dots, dashes, exclamation marks.
      if (shape !== OTHER) while (text.charCodeAt(end) === unit) end++;
    }
    run.starts[index] = start;
    run.ends[index] = end;
    run.hashes[index] = hash;
    run.shapes[index] = shape;
    run.isInside[index] = 0;
    return end;
  }

  function shapeOf(text: string, start: number): number {
    const { letters, capitals, digits } = reading;
    if (digits > 0) return letters > 0 ? CODE : NUMBER;
    const isFirst = isCapitalAt(text, start);
    if (capitals === 0) return isFirst ? TITLE_CASE : LOWER;
    if (capitals === letters) return letters === 1 ? INITIAL : UPPER;
    return isFirst && capitals === 1 ? TITLE_CASE : MIXED;
  }

  function isCapitalAt(text: string, at: number): boolean {
    const packed = units[text.charCodeAt(at)] ?? 0;
    if (packed >> CATEGORY_SHIFT === LETTER) return (packed & CAPITAL_BIT) !== 0;
    return /^\p{Lu}/u.test(text.slice(at, at + 2));
  }

  function findPhrases({ hashes, phrases, reach, reachBack, end }: NameRun, index: number): void {
    const base = index * (LONGEST_PHRASE + 1);
    // Quicker than `fill` where there is so little.
    for (let at = base; at <= base + LONGEST_PHRASE; at++) phrases[at] = 0;
    reach[index] = 0;
    let hash = EMPTY_PHRASE;
    for (let length = 1; length <= LONGEST_PHRASE && index + length <= end; length++) {
      hash = extendPhrase(hash, hashes[index + length - 1] ?? 0);
      const classes = classesOf(gazetteer, hash);
      if (classes & ~CONTINUES) {
        phrases[base + length] = classes & ~CONTINUES;
        reach[index] = length;
        const behind = index + length;
        if (length > (reachBack[behind] ?? 0)) reachBack[behind] = length;
      }
      if ((classes & CONTINUES) === 0) return;
    }
  }
}

function clear(run: NameRun, index: number): void {
  run.starts[index] = 0;
  run.ends[index] = 0;
  run.hashes[index] = 0;
  run.shapes[index] = EDGE;
  run.isInside[index] = 0;
  run.reach[index] = 0;
  run.phrases.fill(0, index * (LONGEST_PHRASE + 1), (index + 1) * (LONGEST_PHRASE + 1));
}
