import {
  COMMON,
  FAMILY,
  FREQUENT,
  GIVEN,
  HEADS,
  KIN,
  LONGEST_PHRASE,
  TITLE,
  WORD,
} from './gazetteer.ts';
import {
  digest,
  headBefore,
  insides,
  isContinued,
  isSentenceStart,
  listStart,
  namesBeginningAt,
  namesEndingBefore,
  personParts,
  placeAtEnd,
  shapesOf,
  titleWithin,
  widerNames,
  wordsAt,
} from './name-clues.ts';
import { isCapital, type NameRun, phraseAt } from './name-run.ts';

/** Slots of features, to be read by their number. */
export interface Slots {
  count: number;
  readonly items: Int32Array;
}

/** How many bits the number of a slot has. */
export const SLOT_BITS = 17;

const SLOT_MASK = (1 << SLOT_BITS) - 1;

/** More than any part of a name has. */
const MOST_SLOTS = 64;

/** Creates a place for slots. */
export function createSlots(): Slots {
  return { count: 0, items: new Int32Array(MOST_SLOTS) };
}

/** Enters the slot of a feature: its template with one or two values. */
function enter(slots: Slots, template: number, first: number, second = 0): void {
  let hash = Math.imul(first ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ second, 0xc2b2ae35);
  slots.items[slots.count++] = (hash ^ (hash >>> 15)) & SLOT_MASK;
}

/** What stands before a name that begins at a token. */
export function enterLeft(run: NameRun, index: number, slots: Slots): void {
  const { hashes, shapes } = run;
  const before = hashes[index - 1] ?? 0;
  const second = hashes[index - 2] ?? 0;
  const shape = shapes[index - 1] ?? 0;
  slots.count = 0;
  enter(slots, 1, before);
  enter(slots, 2, before, second);
  enter(slots, 3, second);
  enter(slots, 4, shape, shapes[index - 2] ?? 0);
  const head = headBefore(run, index);
  enter(slots, 5, head);
  if (!isCapital(shape) || head !== 0) enter(slots, 6, head, shapes[index] ?? 0);
  enter(slots, 7, titleWithin(run, index));
  enter(slots, 8, namesEndingBefore(run, index), shape);
  enter(slots, 10, second, shape);
  const list = listStart(run, index);
  if (list < index) {
    enter(slots, 16, hashes[list - 1] ?? 0);
    enter(slots, 17, headBefore(run, list));
    enter(slots, 18, namesEndingBefore(run, index - 1), before);
  }
  if (isSentenceStart(run, index)) enter(slots, 9, shapes[index] ?? 0);
}

/** What stands behind a name that ends before a token. */
export function enterRight(run: NameRun, end: number, slots: Slots): void {
  const { hashes, shapes } = run;
  const behind = hashes[end] ?? 0;
  const shape = shapes[end] ?? 0;
  slots.count = 0;
  enter(slots, 11, behind);
  enter(slots, 12, behind, hashes[end + 1] ?? 0);
  enter(slots, 13, shape, shapes[end + 1] ?? 0);
  enter(slots, 14, namesBeginningAt(run, end), shape);
  enter(slots, 15, shape, shapes[end - 1] ?? 0);
}

/** A token inside a name, neither the first nor the last. */
export function enterInner(run: NameRun, index: number, slots: Slots): void {
  const shape = run.shapes[index] ?? 0;
  slots.count = 0;
  enter(slots, 21, run.hashes[index] ?? 0);
  enter(slots, 22, shape, phraseAt(run, index, 1) & (FREQUENT | COMMON));
}

/** The tokens of a name themselves. */
export function enterSpan(run: NameRun, start: number, end: number, slots: Slots): void {
  const { hashes, shapes } = run;
  const length = end - start;
  const size = Math.min(length, 6);
  const pattern = shapesOf(run, start, end);
  const known = length <= LONGEST_PHRASE ? phraseAt(run, start, length) : 0;
  const initial = isSentenceStart(run, start) ? 1 : 0;
  const first = hashes[start] ?? 0;
  const last = hashes[end - 1] ?? 0;
  const head = headBefore(run, start);
  const kinds = digest(known);
  slots.count = 0;
  enter(slots, 31, size);
  enter(slots, 32, pattern, initial);
  enter(slots, 33, pattern, kinds);
  enter(slots, 34, kinds, initial);
  enter(slots, 35, kinds, head);
  enter(slots, 36, first, size === 1 ? 1 : 0);
  enter(slots, 37, last);
  const parts = personParts(run, start, end);
  enter(slots, 38, parts, pattern);
  enter(slots, 39, parts, head);
  enter(slots, 40, (isContinued(run, end) ? 1 : 0) | (isContinued(run, start - 1) ? 2 : 0), size);
  if (length === 1) {
    const single = known & (FREQUENT | COMMON | GIVEN | FAMILY | WORD | KIN | TITLE);
    enter(slots, 41, single, (shapes[start] ?? 0) | (initial << 5));
    enter(slots, 42, first, shapes[start] ?? 0);
  } else {
    enter(slots, 43, insides(run, start, end), initial);
    enter(slots, 44, first, last);
    enter(slots, 45, wordsAt(run, start, end), initial);
  }
  enterHead(run, start, end, pattern, slots);
  const wider = widerNames(run, start, end);
  if (wider !== 0) enter(slots, 46, wider, kinds);
}

/** How a name begins with the head of an organisation or a place, and what follows the head. */
function enterHead(run: NameRun, start: number, end: number, pattern: number, slots: Slots): void {
  const limit = Math.min(run.reach[start] ?? 0, end - start);
  for (let length = limit; length > 0; length--) {
    const classes = phraseAt(run, start, length) & HEADS;
    if (classes === 0) continue;
    const rest = end - start - length;
    const next = rest > 0 ? (run.shapes[start + length] ?? 0) : 0;
    const headHash = hashOf(run, start, start + length);
    enter(slots, 51, classes, next);
    enter(slots, 52, headHash, next);
    const place = placeAtEnd(run, start + length, end);
    enter(slots, 53, headHash, place);
    enter(slots, 54, classes, place | (Math.min(rest, 5) << 8));
    enter(slots, 55, classes, pattern);
    return;
  }
  enter(slots, 56, placeAtEnd(run, start + 1, end), pattern);
}

function hashOf({ hashes }: NameRun, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash, 31) + (hashes[index] ?? 0);
  }
  return hash | 0;
}
