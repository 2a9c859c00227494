import { type ByteOf, readMisread } from './misread-bytes.ts';

/** A stretch of text and what belongs in its place. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How far it is looked: a letter of three bytes, two letters of its syllable, one to end it. */
const REACH = 6;

/**
 * What is likely to have been meant where other characters of the line are in order: letters of
 * Latin-1, Vietnamese and windows-1252, marks, punctuation, currencies, arrows, signs, emoji.
 */
const PLAUSIBLE =
  /[\u0300-\u0303\u0306\u0309\u031b\u0323\x80-\xffĂăĐđĨĩŒœŠšŨũŸŽžƒƠơƯư\u02c6\u02dc\u1ea0-\u1ef9\u2010-\u2044₫€№™\u2190-\u22ff\u2500-\u27bf\ufeff\u{1f000}-\u{1faff}]/u;

/** What is left of a letter that lost its last byte. */
const BROKEN = /^(?:[ÂÃÄÆĂ]|á[º»])/;

/** A quotation that begins in order: what closes it may stand behind a letter, as in `«sofá»…`. */
const OPEN_QUOTE = /(?:^|[\s"'(¡¿–—-])«/;
const CLOSED_QUOTE = /á»[…‘’“”™–—›»](?![\p{L}\p{M}])/gu;

/** What can stand behind the vowel in the rest of a syllable; behind à no stops. */
const REST = /^(?:[cim-ptuy]|ch|n[gh])(?![\p{L}\p{M}])/iu;
const REST_BEHIND_GRAVE = /^(?:[im-ouy]|n[gh])(?![\p{L}\p{M}])/u;

/** Blanks what closes quotations that begin in order, and leaves the rest in its place. */
export function hideClosedQuotes(line: string): string {
  return OPEN_QUOTE.test(line) ? line.replace(CLOSED_QUOTE, '   ') : line;
}

/**
 * Finds the characters of a line that were misread.
 *
 * @param line - A line that shows the sign of the misreading, without what closes quotations.
 * @param byteOf - The bytes of the charset that it was read with.
 * @returns What to put back, in ascending order.
 */
export function findMisread(line: string, byteOf: ByteOf): readonly Repair[] {
  const certain: Repair[] = [];
  const all: Repair[] = [];
  let isConsistent = !OPEN_QUOTE.test(line);
  for (let at = 0; at < line.length; at++) {
    if (line.charCodeAt(at) < 0x80) continue;
    const near = line.slice(at, at + REACH);
    const whole = readWhole(near, byteOf) ?? readQuote(near, byteOf);
    const reading = whole ?? readTurnedSpace(near, byteOf);
    if (reading === undefined) {
      isConsistent &&= BROKEN.test(near);
      continue;
    }
    const repair = { start: at, end: at + reading.length, text: reading.text };
    all.push(repair);
    if (whole !== undefined && PLAUSIBLE.test(reading.text)) certain.push(repair);
    at += reading.length - 1;
  }
  return isConsistent ? all : certain;
}

interface Reading {
  /** How many code units are read. */
  readonly length: number;
  readonly text: string;
}

function readWhole(near: string, byteOf: ByteOf): Reading | undefined {
  const code = readMisread(near, byteOf);
  if (code < 0) return undefined;
  return { length: code < 0x800 ? 2 : code < 0x10000 ? 3 : 4, text: String.fromCodePoint(code) };
}

/** A quote that closes, whose last byte (9D) windows-1252 does not have: it is lost, or replaced. */
function readQuote(near: string, byteOf: ByteOf): Reading | undefined {
  if (!near.startsWith('â€') || byteOf(0x9d) !== 0x9d) return undefined;
  return { length: /^..[?\ufffd]/.test(near) ? 3 : 2, text: '”' };
}

/**
 * A letter whose last byte is A0, which something took for a space (`lÃ  ai`, `hÃ ng`); or this space
 * and the one behind it became one (`lÃ ai`).
 */
function readTurnedSpace(near: string, byteOf: ByteOf): Reading | undefined {
  const length = near.indexOf(' ') + 1;
  if (length < 2 || byteOf(0xa0) !== 0xa0) return undefined;
  const reading = readWhole(`${near.slice(0, length - 1)}\xa0`, byteOf);
  if (reading?.length !== length) return undefined;
  const rest = near.slice(length);
  const isJoined = (reading.text === 'à' ? REST_BEHIND_GRAVE : REST).test(rest);
  const isWord = /^[\p{L}\p{M}]/u.test(rest);
  return isWord && !isJoined ? { length: length - 1, text: reading.text } : reading;
}
