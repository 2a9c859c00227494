import { WINDOWS_1252 } from '../bytes/windows-1252.ts';
import type { CharsetLossCode, CharsetMode } from '../charset.ts';
import { readMisread } from '../mojibake/misread-bytes.ts';
import { findNamed } from './names.ts';

/** A reference, or the bytes of a character of UTF-8, or another byte beyond ASCII. */
const PIECE =
  /&#[Xx]([\dA-Fa-f]+);?|&#(\d+);?|&([A-Za-z][\dA-Za-z]*)(?:;|(?![\dA-Za-z=]))|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;

/** What a piece stands for, and what is lost with it. */
export interface ReadPiece {
  readonly text: string;
  readonly code?: CharsetLossCode;
}

/** Finds the pieces of a source whose code units are bytes. */
export function findPieces(source: string): RegExpStringIterator<RegExpExecArray> {
  return source.matchAll(PIECE);
}

/** Reads a piece; gives undefined for what is no reference after all, and stays. */
export function readPiece(match: RegExpExecArray, mode: CharsetMode): ReadPiece | undefined {
  const [written, hexadecimal, decimal, name] = match;
  if (!written.startsWith('&')) return readBytes(written, mode);
  if (mode === 'strict' && !written.endsWith(';')) return undefined;
  if (name === undefined)
    return readNumber(parseInt(hexadecimal ?? decimal ?? '', decimal ? 10 : 16));
  const text = findNamed(name);
  const isNamed = text !== undefined && (written.endsWith(';') || text <= 'ÿ');
  return isNamed ? { text } : undefined;
}

/**
 * Reads a number as browsers do: those of control characters from 80 on as bytes of windows-1252.
 *
 * @see HTML Standard, section 13.2.5.80: Numeric character reference end state.
 */
export function readNumber(code: number): ReadPiece {
  const isCharacter = code > 0 && code <= 0x10ffff && code >> 11 !== 0x1b;
  if (!isCharacter) return { text: '\ufffd', code: 'invalid-sequence' };
  return { text: toWindows1252(code) ?? String.fromCodePoint(code) };
}

function toWindows1252(byte: number): string | undefined {
  const character = WINDOWS_1252[byte - 0x80];
  return character === '?' ? undefined : character;
}

/** UTF-8, as pages that mix both have it; in the lenient mode windows-1252 where it is none. */
function readBytes(written: string, mode: CharsetMode): ReadPiece {
  const code = readMisread(written, (byte) => byte);
  if (code >= 0) return { text: String.fromCodePoint(code) };
  if (mode === 'strict') return { text: '\ufffd', code: 'invalid-sequence' };
  return {
    text: Array.from(written, (byte) => toWindows1252(byte.charCodeAt(0)) ?? byte).join(''),
  };
}
