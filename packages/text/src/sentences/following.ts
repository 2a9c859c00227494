import { classAt, isLineBreak, isSpace, isWordAt, unitsOf } from '../characters/classes.ts';

/** What stands behind a stop, up to the character that tells how the text goes on. */
export interface Following {
  /**
   * How it goes on: a capital, a small letter, a digit (or another sign that begins a sentence),
   * nothing more on the line, or punctuation.
   */
  readonly kind: 'upper' | 'lower' | 'digit' | 'end' | 'other';
  /** The offset of that character. */
  readonly at: number;
  /** Whether no white space stands between the stop and what follows. */
  readonly isGlued: boolean;
  /** Whether a dash stands in front of that character. */
  readonly isDashed: boolean;
  /** The first round bracket that opens in between, or -1. */
  readonly bracket: number;
}

/** Quotes, brackets, dashes and bullets that may stand before the first word of a sentence. */
const LEADS = '“”"‘’\'«»„([{<=>「『《-–—−‑*•·…';

/** How many of them are looked past. */
const MOST_LEADS = 12;

/** Reads what follows from the offset on. */
export function readFollowing(text: string, from: number): Following {
  let kind: Following['kind'] = 'end';
  let isDashed = false;
  let bracket = -1;
  let leads = 0;
  let at = from;
  for (; at < text.length; at += unitsOf(text.charCodeAt(at))) {
    const unit = text.charCodeAt(at);
    if (isLineBreak(unit)) break;
    if (isSpace(unit)) continue;
    const found = classAt(text, at);
    if (found === 'mark' && leads > 0) continue;
    const sign = text.charAt(at);
    if (leads < MOST_LEADS && (found === 'symbol' || LEADS.includes(sign))) {
      isDashed = '-–—−'.includes(sign);
      if (sign === '(' && bracket < 0) bracket = at;
      leads++;
      continue;
    }
    if (found === 'digit' || '$#@+'.includes(sign)) kind = 'digit';
    else if (found === 'upper' || found === 'lower') kind = found;
    else kind = 'other';
    break;
  }
  // One small letter before a capital: iPhone, eBay.
  if (kind === 'lower' && classAt(text, behindLetter(text, at)) === 'upper') kind = 'upper';
  const isGlued = from < text.length && !isSpace(text.charCodeAt(from));
  return { kind, at, isGlued, isDashed, bracket };
}

/** The offset behind a letter and its marks. */
export function behindLetter(text: string, at: number): number {
  let behind = at + unitsOf(text.charCodeAt(at));
  while (classAt(text, behind) === 'mark') behind += unitsOf(text.charCodeAt(behind));
  return behind;
}

/** The run of letters and digits at the offset, in NFC; cut where it is longer than words are. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_NEXT_WORD && isWordAt(text, end)) end = behindLetter(text, end);
  return text.slice(at, Math.min(end, at + LONGEST_NEXT_WORD)).normalize('NFC');
}

/** Code units of a word that are looked at: sixteen letters, each with its marks. */
const LONGEST_NEXT_WORD = 64;
