import type { TreebankSentence } from '../corpus/conllu.ts';

/**
 * Writes a sentence in another way, and moves the spans of its words.
 *
 * @param write - Gives the other spelling of a piece of text, piece by piece the same as of the whole.
 */
export function respell(
  sentence: TreebankSentence,
  write: (text: string) => string,
): TreebankSentence {
  let text = '';
  let from = 0;
  const words = sentence.words.map((word) => {
    text += write(sentence.text.slice(from, word.start));
    const start = text.length;
    text += write(sentence.text.slice(word.start, word.end));
    from = word.end;
    return { ...word, form: text.slice(start), start, end: text.length };
  });
  return { ...sentence, text: text + write(sentence.text.slice(from)), words };
}
