import type { TakenText } from './record-buffer.ts';
import type { Report } from './report.ts';
import type { SeedReadingCode } from './seed-diagnostic.ts';

/**
 * C0 without tab and line breaks, DEL, C1 (they come from text whose charset was taken for
 * another), and the noncharacters U+FFFE (a byte order mark the wrong way round) and U+FFFF.
 */
const CONTROL_CHARACTER = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

const LINE_BREAK_WITH_CR = /\r\n?/g;

const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * A character and marks behind it. The number of marks is bounded because normalizing takes time
 * that grows with its square; no script needs more.
 */
const MARKED_CHARACTER = /[^\u0300-\u036f][\u0300-\u036f]{1,30}/gu;

/**
 * Reports bytes, characters and line breaks that do not belong into a seed.
 *
 * @param base - Offset of the text in the decoded input.
 */
export function diagnoseCharacters(
  report: Report<SeedReadingCode>,
  { text, invalid, isSuspect }: TakenText,
  base: number,
): void {
  const [first] = invalid;
  if (first !== undefined) {
    const { offset, byteOffset } = first;
    const span = { start: offset, end: offset + 1 };
    report.add('invalid-utf8', span, { byteOffset }, invalid.length);
  }
  if (text.includes('\r')) {
    diagnoseEach(report, text, base, LINE_BREAK_WITH_CR, codeOfLineBreak);
  }
  if (!isSuspect) return;
  diagnoseEach(report, text, base, CONTROL_CHARACTER, codeOfControlCharacter);
  diagnoseEach(report, text, base, LONE_SURROGATE, () => 'lone-surrogate');
  diagnoseEach(report, text, base, MARKED_CHARACTER, codeOfMarkedCharacter);
}

function diagnoseEach(
  report: Report<SeedReadingCode>,
  text: string,
  base: number,
  pattern: RegExp,
  codeOf: (found: string) => SeedReadingCode | undefined,
): void {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const code = codeOf(found);
    if (code === undefined) continue;
    const span = { start: base + index, end: base + index + found.length };
    report.add(code, span, code === 'control-character' ? { character: nameOf(found) } : undefined);
  }
}

function codeOfLineBreak(lineBreak: string): SeedReadingCode {
  return lineBreak === '\r' ? 'lone-cr' : 'crlf-line-break';
}

function codeOfControlCharacter(character: string): SeedReadingCode {
  return character === '\0' ? 'nul-character' : 'control-character';
}

function codeOfMarkedCharacter(written: string): SeedReadingCode | undefined {
  return written.normalize('NFC') === written ? undefined : 'nfd';
}

/** U+0007 and the like. */
function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
