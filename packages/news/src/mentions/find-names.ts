import type { Field, FieldSpan } from '@quocngu/article';
import type { NameRecognizer } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import type { FoundName, FoundTitle } from './found-name.ts';

/** A text of the document with its words, where they are known. */
export interface NamedText {
  readonly field: Field;
  readonly text: string;
  readonly words: readonly Span[] | undefined;
}

/** The names of a document and the titles of its persons, each in document order. */
export interface FoundNames {
  readonly names: readonly FoundName[];
  readonly titles: readonly FoundTitle[];
}

/** The rule of names that the model found. */
export const NAMES_MODEL = 'mention/names-model';

/** Finds the names and titles of several texts of a document. */
export function findNames(texts: readonly NamedText[], recognizer: NameRecognizer): FoundNames {
  const names: FoundName[] = [];
  const titles: FoundTitle[] = [];
  for (const { field, text, words } of texts) {
    const found = recognizer.recognizeWithTitles(text, words);
    const first = names.length;
    for (const { type, text: written, ...span } of found.names) {
      names.push({ type, text: written, span: inField(field, span), origin: NAMES_MODEL });
    }
    for (const title of found.titles) {
      const person = names[first + title.person];
      if (person === undefined) continue;
      titles.push({ text: title.text, span: inField(field, title), person });
    }
  }
  return { names, titles };
}

function inField(field: Field, { start, end }: Span): FieldSpan {
  return field === 'body' ? { start, end } : { field, start, end };
}
