import type { FoundName } from '../mentions/found-name.ts';
import { abbreviates, headLeftOut, isAbbreviation } from './abbreviations.ts';

/** Where an article says what an abbreviation stands for. */
export interface Definition {
  readonly long: FoundName;
  readonly abbreviation: FoundName;
}

/** The most code units between the bracket and what is defined: the bracket itself and a space or two. */
const WIDEST_GAP = 4;

/** An abbreviation in brackets, which no rule has taken for a name. */
const BRACKETED = /^\s?\(\s?(\p{Lu}[\p{Lu}\p{M}\d&.+-]{1,11})\s?\)/u;

/** Places that are written in capitals, and numbers of units. */
const PLACE_LETTERS = /^(?:TP|HCM|USA|UAE)/;

/** A short name of one piece, such as companies have: `Petrolimex`, `KoCham`. */
const SHORT_NAME = /^[A-Z][A-Za-z\d]{3,15}$/;

/**
 * Finds the abbreviations and short names that an article defines in brackets behind the long form, `Tổng công
 * ty Hàng không Việt Nam (HKVN)`, or the other way about.
 *
 * @param text - A text of the article.
 * @param names - Its names in order; offsets point into the text.
 * @returns The definitions. Their abbreviations may be names that were not among those given, or were there as
 * something else.
 */
export function findDefinitions(text: string, names: readonly FoundName[]): readonly Definition[] {
  return names.flatMap((name, index): readonly Definition[] => {
    if (name.type !== 'organisation') return [];
    const next = names[index + 1];
    if (next !== undefined && isBracketed(text, name, next)) {
      const isBody = next.type === 'organisation';
      if (isBody && isAbbreviation(name.text)) return [{ long: next, abbreviation: name }];
      const isLetters = isAbbreviation(next.text) && (isBody || !PLACE_LETTERS.test(next.text));
      if (isLetters || (isBody && isShort(name.text, next.text))) {
        return [{ long: name, abbreviation: isBody ? next : { ...next, type: 'organisation' } }];
      }
      return [];
    }
    const abbreviation = bracketedBehind(text, name);
    return abbreviation === undefined ? [] : [{ long: name, abbreviation }];
  });
}

/** Whether a name of one piece stands in brackets behind one of several. */
function isShort(long: string, short: string): boolean {
  return long.includes(' ') && SHORT_NAME.test(short);
}

function isBracketed(text: string, { span }: FoundName, next: FoundName): boolean {
  if (next.span.start - span.end > WIDEST_GAP) return false;
  return (
    /^\s?\(\s?$/.test(text.slice(span.end, next.span.start)) &&
    /^\s?\)/.test(text.slice(next.span.end, next.span.end + 2))
  );
}

/** What stands in brackets behind a name, where its letters are those that the name begins with. */
function bracketedBehind(text: string, { text: long, span }: FoundName): FoundName | undefined {
  const rest = text.slice(span.end, span.end + 24);
  const [whole, written] = BRACKETED.exec(rest) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  if (!abbreviates(written, long) && headLeftOut(written, long) === undefined) return undefined;
  const start = span.end + whole.indexOf(written);
  return {
    type: 'organisation',
    text: written,
    span: { ...span, start, end: start + written.length },
    origin: 'mention/abbreviation-in-brackets',
  };
}
