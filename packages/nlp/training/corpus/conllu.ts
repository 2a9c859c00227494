/** A word of a treebank, with the span of its form in the text of its sentence. */
export interface TreebankWord {
  /** As written; a word of several syllables holds spaces. */
  readonly form: string;
  /** Universal part of speech, `_` where there is none. */
  readonly upos: string;
  /** Offset in the text of the sentence, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** A sentence of a treebank. */
export interface TreebankSentence {
  /** The `sent_id` comment, or an empty string. */
  readonly id: string;
  /** The forms with a space between them, except where the file says `SpaceAfter=No`. */
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

const COLUMNS = 10;

/**
 * Reads CoNLL-U. The text of a sentence is put together from the forms, because a `# text` comment
 * may disagree with them; ranges (`3-4`) and empty nodes (`3.1`) are left out.
 *
 * @param source - The content of a file.
 * @returns Its sentences, in order.
 * @throws Error where a line has not ten columns: the file is no CoNLL-U.
 * @see https://universaldependencies.org/format.html
 */
export function parseConllu(source: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let id = '';
  let text = '';
  let words: TreebankWord[] = [];
  const close = (): void => {
    if (words.length > 0) sentences.push({ id, text: text.trimEnd(), words });
    id = '';
    text = '';
    words = [];
  };
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '') {
      close();
    } else if (line.startsWith('#')) {
      const [key, value] = line.slice(1).split('=', 2);
      if (key?.trim() === 'sent_id') id = value?.trim() ?? '';
    } else {
      const columns = line.split('\t');
      if (columns.length !== COLUMNS) {
        throw new Error(`line ${index + 1}: expected ten columns, found ${columns.length}`);
      }
      const [number = '', form = '', , upos = '', , , , , , miscellaneous = ''] = columns;
      if (!/^\d+$/.test(number)) continue;
      words.push({ form, upos, start: text.length, end: text.length + form.length });
      text += /(?:^|\|)SpaceAfter=No(?:\||$)/.test(miscellaneous) ? form : `${form} `;
    }
  }
  close();
  return sentences;
}
