import { classifyLine, measureRule, type LineKind } from './line-kind.ts';

/** A line of the input. Offsets count UTF-16 code units of the whole decoded input. */
export interface Line {
  readonly kind: LineKind;
  /** Counts from 1. */
  readonly number: number;
  readonly start: number;
  /** After the last character before the line break. */
  readonly textEnd: number;
  /** After the line break: LF, CRLF, a lone CR, or nothing at the end of the input. */
  readonly end: number;
  /** Hyphens of a rule; 0 for every other line. */
  readonly ruleLength: number;
}

/** Where a stretch of text stands in the input. */
export interface LineReaderPlace {
  /** Offset of the text in the input. */
  readonly offset: number;
  /** Number of the text's first line. */
  readonly number: number;
  /** Code units of the text to pass over: a byte order mark. */
  readonly skip: number;
}

/** Gives the lines of a text one after another, then `undefined`. */
export interface LineReader {
  next(): Line | undefined;
}

/**
 * The lexer: cuts a text of whole lines into lines. Each character is looked at a fixed number of
 * times, however line breaks are mixed: where the next LF and the next CR stand is remembered.
 */
export function createLineReader(text: string, place: LineReaderPlace): LineReader {
  let { skip: position, number } = place;
  let lineFeed = find(text, '\n', position);
  let carriageReturn = find(text, '\r', position);
  return {
    next(): Line | undefined {
      if (position >= text.length) return undefined;
      if (lineFeed < position) lineFeed = find(text, '\n', position);
      if (carriageReturn < position) carriageReturn = find(text, '\r', position);

      const start = position;
      const textEnd = Math.min(lineFeed, carriageReturn, text.length);
      const isCrlf = carriageReturn === textEnd && lineFeed === textEnd + 1;
      position = Math.min(textEnd + (isCrlf ? 2 : 1), text.length);
      const kind = classifyLine(text, start, textEnd);
      return {
        kind,
        number: number++,
        start: place.offset + start,
        textEnd: place.offset + textEnd,
        end: place.offset + position,
        ruleLength: kind === 'rule' ? measureRule(text, start, textEnd) : 0,
      };
    },
  };
}

/** The offset of a character from `position`, or infinity. */
function find(text: string, character: string, position: number): number {
  const offset = text.indexOf(character, position);
  return offset === -1 ? Infinity : offset;
}
