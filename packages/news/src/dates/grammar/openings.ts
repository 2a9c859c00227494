import { HOLIDAYS } from './holiday-names.ts';
import type { CutText } from './tokens.ts';
import { isOneOf } from './word-lists.ts';

/** Words that a date can begin with, beside the names of holidays; digits are the other beginning. */
const OPENINGS =
  'sáng trưa chiều tối đêm khuya rạng nửa hôm ngày mùng mồng rằm thứ tháng tuần năm đầu cuối ' +
  'thập thế mùa xuân hè quý quí lễ tết';

/** `bảy giờ`, `mười một giờ`, `hai mươi mốt giờ`: what a number in words that opens a date begins with. */
const HOURS = 'không một hai ba bốn sáu bảy bẩy tám chín mười';
const HOUR_FOLLOWERS = 'giờ mươi một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín';

/** Words that open a date, with the words of which one has to follow; `undefined` where any may. */
let openings: ReadonlyMap<string, ReadonlySet<string> | undefined> | undefined;

/** Tells whether a date can begin with a word, before another one. */
export function isOpening(word: string, behind: string): boolean {
  const followers = knownOpenings().get(word);
  return followers === undefined ? knownOpenings().has(word) : followers.has(behind);
}

/** Tells whether a word is that of a number, which opens a date only where an hour is counted. */
export function isHourInWords(word: string): boolean {
  return isOneOf(word, HOURS);
}

function knownOpenings(): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  if (openings !== undefined) return openings;
  const listed = new Map<string, Set<string> | undefined>();
  for (const word of OPENINGS.split(' ')) listed.set(word, undefined);
  for (const word of HOURS.split(' ')) listed.set(word, new Set(HOUR_FOLLOWERS.split(' ')));
  for (const word of ['các', 'những']) listed.set(word, new Set(['năm']));
  listed.set('chủ', new Set(['nhật']));
  for (const line of HOLIDAYS.split('\n')) {
    const [, first = '', second] = line.split(' ');
    if (line.endsWith('+') || (listed.has(first) && listed.get(first) === undefined)) continue;
    if (second === undefined) listed.set(first, undefined);
    else listed.set(first, (listed.get(first) ?? new Set()).add(second));
  }
  return (openings = listed);
}

/** What a word of an outline may do: begin a date before any word, or before some, or be one of those. */
const OPENS = 1;
const OPENS_BEFORE = 2;
const FOLLOWS = 4;

/** Few outlines are mixed up: those of a hundred words fill one place in 160. */
const OUTLINE_BITS = 14;

let outlines: Uint8Array | undefined;

/**
 * Lists the tokens that a date may begin with: numbers of up to four digits, and words that look as those
 * of the lists do, before words that look so too, which costs less than to cut them out. Where letters
 * have their marks behind them, every word is listed.
 */
export function listOpenings({ lower, isComposed, count, starts, ends }: CutText): number[] {
  outlines ??= drawOutlines();
  const listed: number[] = [];
  for (let at = 0; at < count; at++) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const unit = lower.charCodeAt(start);
    if (unit >= DIGIT_ZERO && unit <= DIGIT_NINE) {
      if (end - start <= 4) listed.push(at);
      continue;
    }
    const role = isComposed ? (outlines[outlineOf(lower, start, end)] ?? 0) : OPENS;
    if ((role & OPENS) !== 0) listed.push(at);
    else if ((role & OPENS_BEFORE) !== 0 && at + 1 < count) {
      const behind = outlines[outlineOf(lower, starts[at + 1] ?? 0, ends[at + 1] ?? 0)] ?? 0;
      if ((behind & FOLLOWS) !== 0) listed.push(at);
    }
  }
  return listed;
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

function drawOutlines(): Uint8Array {
  const drawn = new Uint8Array(1 << OUTLINE_BITS);
  const draw = (word: string, role: number): void => {
    const outline = outlineOf(word, 0, word.length);
    drawn[outline] = (drawn[outline] ?? 0) | role;
  };
  for (const [word, followers] of knownOpenings()) {
    draw(word, followers === undefined ? OPENS : OPENS_BEFORE);
    for (const follower of followers ?? []) draw(follower, FOLLOWS);
  }
  return drawn;
}

/** The first two units of a word, the middle one, the last one and the length, mixed into a small number. */
function outlineOf(text: string, start: number, end: number): number {
  const first = (text.charCodeAt(start) << 13) ^ text.charCodeAt(start + 1);
  const middle = text.charCodeAt((start + end) >> 1);
  const last = (text.charCodeAt(end - 1) << 13) ^ (middle << 3) ^ (end - start);
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ last, 0x85ebca6b) >>> (32 - OUTLINE_BITS);
}
