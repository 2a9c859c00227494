import type { Span } from '@quocngu/span';
import type { ArticleWord } from './article-words.ts';
import type { Phrase } from './phrases.ts';

/** The spans of a phrase, in the title or in the text. */
export function spansOf(
  { length, starts }: Phrase,
  words: readonly ArticleWord[],
  isTitle: boolean,
): readonly Span[] {
  return starts.flatMap((at) => {
    const first = words[at];
    const last = words[at + length - 1];
    if (first === undefined || last === undefined || first.isTitle !== isTitle) return [];
    return [{ start: first.word.start, end: last.word.end }];
  });
}

/** Writes a phrase as it is mostly written, the first of several forms. */
export function writePhrase({ length, starts }: Phrase, words: readonly ArticleWord[]): string {
  const forms = new Map<string, number>();
  for (const at of starts) {
    const form = join(words.slice(at, at + length));
    // The capital of a beginning may be no part of the phrase, and headings have forms of their own.
    const isPlain = words[at]?.isTitle === false && !words[at].isInitial;
    forms.set(form, (forms.get(form) ?? 0) + (isPlain ? starts.length : 1));
  }
  let text = '';
  for (const [form, count] of forms) {
    if (count > (forms.get(text) ?? 0)) text = form;
  }
  return text;
}

/** Words with a space between where something stood between them. */
function join(words: readonly ArticleWord[]): string {
  let text = '';
  let end: number | undefined;
  for (const { word } of words) {
    if (end !== undefined && word.start > end) text += ' ';
    text += word.text.replace(/\s+/g, ' ');
    end = word.end;
  }
  return text;
}
