import { KIN, LONGEST_PHRASE, TITLE } from './gazetteer.ts';
import {
  CLOSING,
  COLON,
  COMMA,
  FULL_STOP,
  HYPHEN,
  isCapital,
  isWordLike,
  JOINER,
  LOWER,
  MARGIN,
  type NameRun,
  OPENING,
  phraseAt,
  UPPER,
} from './name-run.ts';
import type { Name } from './name.ts';

/** What a token of a run belongs to. */
const OUTSIDE = 0;
const IN_BODY = 1;
const IN_PERSON = 2;

/** The most tokens of a title, and of small syllables in it that belong to no name. */
const LONGEST_TITLE = 16;
const MOST_SMALL = 6;

/**
 * Words that no title goes over: they belong to the sentence around it. With `và` two titles of one
 * person are two mentions.
 */
export const SENTENCE_WORDS: string =
  'ai bắt bị bởi cho có còn cùng cũng do đã đang đây để đến đều đi đón được đó gặp gì gửi hay hỏi hơn kể khi ' +
  'không là lại làm lên lúc mà mời mới một nên nếu ngay nghe nhưng như những nói nơi nữa ra rất rồi sau sẽ ' +
  'tại thăm theo thấy thì tôi trên trong trước từ và vào vẫn vậy về vì với vừa xuống ở này kia ấy rằng';

/** A title, with the index of its person in the names of the run. */
export interface FoundTitle {
  readonly start: number;
  readonly end: number;
  readonly person: number;
}

/** What titles are looked for in. */
export interface TitleSearch {
  readonly run: NameRun;
  readonly names: readonly Name[];
  /** Hashes of `SENTENCE_WORDS`. */
  readonly stops: ReadonlySet<number>;
  /** The hash of `của`, behind which another person stands: `trợ lý của ông Nam`. */
  readonly possessive: number;
}

/**
 * Finds the titles that stand before the persons of a run (`Thủ tướng …`, several joined by commas,
 * `ông …`) and behind them, between commas or in brackets (`…, chủ tịch xã,`).
 */
export function findTitles({ run, names, stops, possessive }: TitleSearch): FoundTitle[] {
  const owners = markTokens(run, names);
  const marked: MarkedRun = { run, owners, stops, possessive };
  const titles: FoundTitle[] = [];
  const from = run.starts[MARGIN] ?? 0;
  const to = run.ends[run.end - 1] ?? 0;
  for (const [person, name] of names.entries()) {
    if (name.type !== 'person' || name.start < from || name.end > to) continue;
    const first = indexOf(run.starts, run, name.start);
    const last = indexOf(run.ends, run, name.end);
    if (first < 0 || last < 0) continue;
    for (const [start, end] of [
      ...titlesBefore(marked, first),
      ...titlesBehind(marked, last + 1),
    ]) {
      titles.push({ start: run.starts[start] ?? 0, end: run.ends[end - 1] ?? 0, person });
    }
  }
  return titles;
}

/** A run with what its tokens belong to. */
interface MarkedRun {
  readonly possessive: number;
  readonly run: NameRun;
  readonly owners: Uint8Array;
  readonly stops: ReadonlySet<number>;
}

/** Indices of the first token and of the one behind the last. */
type TokenSpan = readonly [number, number];

function markTokens(run: NameRun, names: readonly Name[]): Uint8Array {
  const owners = new Uint8Array(run.end + 1);
  let next = 0;
  for (let index = MARGIN; index < run.end; index++) {
    const start = run.starts[index] ?? 0;
    while ((names[next]?.end ?? Infinity) <= start) next++;
    const name = names[next];
    if (name !== undefined && name.start <= start) {
      owners[index] = name.type === 'person' ? IN_PERSON : IN_BODY;
    }
  }
  return owners;
}

function indexOf(offsets: Int32Array, run: NameRun, offset: number): number {
  let low = MARGIN;
  let high = run.end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = offsets[middle] ?? 0;
    if (found === offset) return middle;
    if (found < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The titles that end right before a token, from the nearest on, as far as commas join them. */
function titlesBefore(marked: MarkedRun, end: number): TokenSpan[] {
  const titles: TokenSpan[] = [];
  const { run, owners, possessive } = marked;
  for (let behind = end; ;) {
    if (run.hashes[behind - 1] === possessive) return titles;
    const title = titleEnding(marked, behind, titles.length === 0);
    if (title === undefined) return titles;
    titles.push(title);
    const [start] = title;
    if ((run.shapes[start - 1] ?? 0) === COMMA) {
      // What follows a person and a comma is said of that person.
      behind = start - 1;
      const [before] = titleEnding(marked, behind, false) ?? [behind];
      if ((run.shapes[before - 1] ?? 0) === COMMA && owners[before - 2] === IN_PERSON) {
        return titles;
      }
    } else {
      behind = start;
      // Two that touch: `GS.TS`, `Đại tướng, GS.` and `nhà văn, nhà báo` have commas.
      if (owners[start - 1] !== OUTSIDE) return titles;
    }
  }
}

/** The title that ends right before a token. */
function titleEnding(marked: MarkedRun, end: number, isNearest: boolean): TokenSpan | undefined {
  const { run } = marked;
  const last = endsWithStop(run, end) ? end - 1 : end;
  const kin = phraseEnding(run, last, KIN);
  if (kin > 0) return isNearest ? [last - kin, end] : undefined;
  const limit = Math.max(MARGIN, end - LONGEST_TITLE);
  let found: number | undefined;
  let small = 0;
  for (let start = last - 1; start >= limit; start--) {
    if (!isPart(marked, start)) break;
    const length = marked.owners[start] === OUTSIDE ? phraseBeginning(run, start, last, TITLE) : 0;
    if (length > 0) {
      if (!isInsideTitle(run, start, length)) found = start;
      small = 0;
    } else if ((run.shapes[start] ?? 0) === LOWER && marked.owners[start] === OUTSIDE) {
      small++;
      if (small > MOST_SMALL) break;
    }
    if (run.shapes[start] === LOWER && phraseAt(run, start, 1) & KIN && length === 0) {
      if (found !== undefined) break;
    }
  }
  return found === undefined ? undefined : [found, end];
}

/** `TS.`, `ThS.`: a full stop that belongs to a title, and not to the sentence before. */
function endsWithStop(run: NameRun, end: number): boolean {
  return (run.shapes[end - 1] ?? 0) === FULL_STOP && (phraseAt(run, end - 2, 1) & TITLE) !== 0;
}

/** Whether a title has begun before a token and goes on over it: `phó | chủ tịch`. */
function isInsideTitle(run: NameRun, start: number, length: number): boolean {
  for (let back = 1; back < LONGEST_PHRASE && back <= start; back++) {
    for (let size = back + length; size <= LONGEST_PHRASE; size++) {
      if (phraseAt(run, start - back, size) & TITLE) return true;
    }
  }
  return false;
}

/** The length of the longest phrase of a class that ends right before a token, or 0. */
function phraseEnding(run: NameRun, end: number, mask: number): number {
  let found = 0;
  for (let length = 1; length <= LONGEST_PHRASE && length <= end; length++) {
    const classes = phraseAt(run, end - length, length);
    if (classes & mask) found = length;
    // `anh hùng` is no kin word, though `anh` is one.
    else if (classes & TITLE) return 0;
  }
  return found;
}

/** The length of the longest phrase of a class that begins at a token, or 0. */
function phraseBeginning(run: NameRun, start: number, end: number, mask: number): number {
  for (let length = Math.min(LONGEST_PHRASE, end - start); length > 0; length--) {
    if (phraseAt(run, start, length) & mask) return length;
  }
  return 0;
}

/** Whether a token may be part of a title. */
function isPart({ run, owners, stops }: MarkedRun, index: number): boolean {
  if (owners[index] === IN_PERSON) return false;
  if (owners[index] === IN_BODY) return true;
  const shape = run.shapes[index] ?? 0;
  if (shape === HYPHEN || shape === JOINER) return true;
  if (shape === FULL_STOP) return (run.shapes[index - 1] ?? 0) === UPPER;
  return isWordLike(shape) && !stops.has(run.hashes[index] ?? 0);
}

/** The titles behind a person, each between two signs. */
function titlesBehind(marked: MarkedRun, end: number): TokenSpan[] {
  const titles: TokenSpan[] = [];
  const { run } = marked;
  let sign = end;
  for (;;) {
    const shape = run.shapes[sign] ?? 0;
    const isOpen =
      shape === COMMA || (titles.length === 0 && (shape === OPENING || shape === HYPHEN));
    if (!isOpen) return titles;
    const start = sign + 1;
    const head = phraseBeginning(run, start, run.end, TITLE);
    if (head === 0 || marked.owners[start] !== OUTSIDE) return titles;
    const behind = endOfTitle(marked, start, head);
    if (behind < 0) return titles;
    titles.push([start, behind]);
    sign = behind;
  }
}

/** Where a title that begins at a token is closed by a sign, or -1. */
function endOfTitle(marked: MarkedRun, start: number, head: number): number {
  const { run } = marked;
  const limit = Math.min(run.end, start + LONGEST_TITLE);
  let small = 0;
  for (let index = start; index <= limit; index++) {
    const shape = run.shapes[index] ?? 0;
    const isSign = shape === COMMA || shape === CLOSING || shape === COLON || shape === FULL_STOP;
    if (index === run.end || isSign || (shape === HYPHEN && isDash(run, index))) return index;
    if (!isPart(marked, index)) return -1;
    if (index >= start + head && !isCapital(shape) && marked.owners[index] === OUTSIDE) {
      small++;
      if (small > MOST_SMALL) return -1;
    }
  }
  return -1;
}

/** A dash with spaces on both sides. */
function isDash({ starts, ends }: NameRun, index: number): boolean {
  return ends[index - 1] !== starts[index] && ends[index] !== starts[index + 1];
}
