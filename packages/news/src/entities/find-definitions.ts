import type { FoundName } from '../mentions/found-name.ts';
import { abbreviates, isAbbreviation } from './abbreviations.ts';

/** Where an article says what an abbreviation stands for. */
export interface Definition {
  readonly long: FoundName;
  readonly abbreviation: FoundName;
}

/** The most code units between the bracket and what is defined: the bracket itself and a space or two. */
const WIDEST_GAP = 4;

/** An abbreviation in brackets, which no rule has taken for a name. */
const BRACKETED = /^\s?\(\s?(\p{Lu}[\p{Lu}\p{M}\d&.+-]{1,11})\s?\)/u;

/**
 * Finds the abbreviations that an article defines in brackets behind the long form, `Tổng công ty Hàng
 * không Việt Nam (HKVN)`, or the other way about.
 *
 * @param text - A text of the article.
 * @param names - Its names in order; offsets point into the text.
 * @returns The definitions. Their abbreviations may be names that were not among those given.
 */
export function findDefinitions(text: string, names: readonly FoundName[]): readonly Definition[] {
  return names.flatMap((name, index): readonly Definition[] => {
    if (name.type !== 'organisation') return [];
    const next = names[index + 1];
    if (next !== undefined && isBracketed(text, name, next)) {
      if (isAbbreviation(next.text)) return [{ long: name, abbreviation: next }];
      if (isAbbreviation(name.text) && next.type === 'organisation') {
        return [{ long: next, abbreviation: name }];
      }
      return [];
    }
    const abbreviation = bracketedBehind(text, name);
    return abbreviation === undefined ? [] : [{ long: name, abbreviation }];
  });
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
  if (whole === undefined || written === undefined || !abbreviates(written, long)) return undefined;
  const start = span.end + whole.indexOf(written);
  return {
    type: 'organisation',
    text: written,
    span: { ...span, start, end: start + written.length },
    origin: 'mention/abbreviation-in-brackets',
  };
}
