import { HOLIDAYS } from './holiday-names.ts';

let lists: Map<string, ReadonlySet<string>> | undefined;

/**
 * Tells whether a word stands in a list of words apart by spaces, in NFC and lower case. Each list is
 * a constant of the code, and is cut once.
 */
export function isOneOf(word: string, list: string): boolean {
  if (word === '') return false;
  lists ??= new Map();
  let known = lists.get(list);
  if (known === undefined) lists.set(list, (known = new Set(list.split(' '))));
  return known.has(word);
}

/** Words that a date can begin with, beside the names of holidays; digits are the other beginning. */
const OPENINGS =
  'sáng trưa chiều tối đêm khuya rạng nửa hôm ngày mùng mồng rằm thứ tháng tuần năm đầu cuối ' +
  'thập thế những các mùa xuân hè quý quí lễ tết không một hai ba bốn sáu bảy bẩy tám chín mười';

/** Words that open a date, with the words of which one has to follow; `undefined` where any may. */
let openings: ReadonlyMap<string, ReadonlySet<string> | undefined> | undefined;

/** Tells whether a date can begin with a word, before another one. */
export function isOpening(word: string, behind: string): boolean {
  const followers = listOpenings().get(word);
  return followers === undefined ? listOpenings().has(word) : followers.has(behind);
}

function listOpenings(): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  if (openings !== undefined) return openings;
  const listed = new Map<string, Set<string> | undefined>();
  for (const word of OPENINGS.split(' ')) listed.set(word, undefined);
  listed.set('chủ', new Set(['nhật']));
  for (const line of HOLIDAYS.split('\n')) {
    const [, first = '', second] = line.split(' ');
    if (line.endsWith('+') || (listed.has(first) && listed.get(first) === undefined)) continue;
    if (second === undefined) listed.set(first, undefined);
    else listed.set(first, (listed.get(first) ?? new Set()).add(second));
  }
  return (openings = listed);
}

/** Few outlines are mixed up: those of a hundred words fill one place in 160. */
const OUTLINE_BITS = 14;

let outlines: Uint8Array | undefined;

/**
 * Tells whether a composed word may be one that a date begins with, in whatever case: it costs less
 * than to cut it out, and is false of most.
 */
export function mayBeOpening(text: string, start: number, end: number): boolean {
  outlines ??= drawOutlines();
  return outlines[outlineOf(text, start, end)] === 1;
}

function drawOutlines(): Uint8Array {
  const drawn = new Uint8Array(1 << OUTLINE_BITS);
  for (const word of listOpenings().keys()) drawn[outlineOf(word, 0, word.length)] = 1;
  return drawn;
}

/** The first two units of a word, its last one and its length, mixed into a small number. */
function outlineOf(text: string, start: number, end: number): number {
  const first = (lowerUnit(text.charCodeAt(start)) << 5) ^ lowerUnit(text.charCodeAt(start + 1));
  const last = (lowerUnit(text.charCodeAt(end - 1)) << 5) ^ (end - start);
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ last, 0x85ebca6b) >>> (32 - OUTLINE_BITS);
}

/** A letter of Vietnamese in lower case; other units may become anything. */
function lowerUnit(unit: number): number {
  if (unit < 0x100) return unit | 0x20;
  if (unit === 0x1af) return 0x1b0;
  return unit < 0x1a0 || unit > 0x1b0 ? unit | 1 : unit === 0x1a0 ? 0x1a1 : unit;
}
