import type { Word } from '@quocngu/article';
import type { Tagger, UniversalTag, Word as FoundWord, WordSegmenter } from '@quocngu/nlp';

/** A word with its part of speech, where that was looked for. */
export type ReadWord = FoundWord & { readonly upos?: UniversalTag };

/** The words of the title and of the body, captions and credits too. */
export interface ReadWords {
  readonly title: readonly ReadWord[];
  readonly body: readonly ReadWord[];
}

/** Finds the words of a document, and their parts of speech where there is a tagger, in document order. */
export function readWords(
  { title, body }: { readonly title: string; readonly body: string },
  segmenter: WordSegmenter,
  tagger: Tagger | undefined,
): readonly Word[] {
  const read = (field: 'body' | 'title', text: string): readonly Word[] => {
    const words = segmenter.segment(text);
    const tags = tagger?.tagForms(words.map((word) => word.text)) ?? [];
    return words.map(({ start, end }, index): Word => {
      const span = field === 'body' ? { start, end } : { field, start, end };
      const upos = tags[index];
      return upos === undefined ? { type: 'word', span } : { type: 'word', span, upos };
    });
  };
  return [...read('title', title), ...read('body', body)];
}

/** The words of a layer with their text, those of the title apart. */
export function wordsOfLayer(
  { title, body }: { readonly title: string; readonly body: string },
  layer: readonly Word[],
): ReadWords {
  const words: Record<'body' | 'title', ReadWord[]> = { title: [], body: [] };
  for (const { span, upos } of layer) {
    if (span.field === 'url') continue;
    const { field = 'body', start, end } = span;
    const text = (field === 'title' ? title : body).slice(start, end);
    words[field].push(upos === undefined ? { text, start, end } : { text, start, end, upos });
  }
  return words;
}
