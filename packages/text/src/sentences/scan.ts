import { isLineBreak, isWordAt } from '../characters/classes.ts';

const SPACE = 0x20;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** Round brackets that hold more spaces than this are taken for strays. */
const LONGEST_ASIDE = 60;

/** How deep brackets nest. */
const DEEPEST_ASIDE = 3;

/** The text, how far it has been cut, and what was found on the way, so that no rule looks twice. */
export interface Scan {
  readonly text: string;
  /** Abbreviations of the caller: NFC, without the last full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Where the sentence in hand begins. */
  start: number;
  /** Where brackets close that stand behind another sentence of the line and open this one; or -1. */
  ownBracket: number;
  /** Whether straight double quotes are open. */
  inQuotes: boolean;
  /** No sentence ends before this offset: it stands in brackets within a sentence. */
  asideEnd: number;
  /** The first letter or digit from `start` on, once looked for. */
  wordAt: number;
  /** Where the stretch without white space that was looked at last ends, and what it is. */
  chunkEnd: number;
  isAddress: boolean;
}

/** Begins a scan at the start of the text. */
export function createScan(text: string, abbreviations: ReadonlySet<string>): Scan {
  return {
    text,
    abbreviations,
    start: 0,
    ownBracket: -1,
    inQuotes: false,
    asideEnd: 0,
    wordAt: -1,
    chunkEnd: 0,
    isAddress: false,
  };
}

/** Tells whether the sentence in hand has a letter or a digit before the offset. */
export function hasWordBefore(scan: Scan, offset: number): boolean {
  const { text, start } = scan;
  if (scan.wordAt < start) {
    scan.wordAt = start;
    while (scan.wordAt < text.length && !isWordAt(text, scan.wordAt)) scan.wordAt++;
  }
  return scan.wordAt < offset;
}

/**
 * Where the round bracket that opens at the offset closes, in the same line and not too far; or -1.
 * It gives up where brackets nest deeply, so that a text of nothing else takes no longer.
 */
export function closingBracket(text: string, offset: number): number {
  let depth = 0;
  let spaces = 0;
  for (let at = offset; at >= 0 && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) spaces++;
    else if (unit === OPENING_BRACKET) depth++;
    else if (unit === CLOSING_BRACKET && --depth === 0) return at;
    if (spaces > LONGEST_ASIDE || depth > DEEPEST_ASIDE || isLineBreak(unit)) break;
  }
  return -1;
}
