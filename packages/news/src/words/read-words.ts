import type { Field, Word } from '@quocngu/article';
import type { Tagger, UniversalTag, Word as FoundWord, WordSegmenter } from '@quocngu/nlp';

/** A word with its part of speech, where that was looked for. */
export type ReadWord = FoundWord & { readonly upos?: UniversalTag };

/** The words of the title and of the body, captions and credits too. */
export interface ReadWords {
  readonly title: readonly ReadWord[];
  readonly body: readonly ReadWord[];
}

/** Finds the words of a document, and their parts of speech where there is a tagger. */
export function readWords(
  { title, body }: { readonly title: string; readonly body: string },
  segmenter: WordSegmenter,
  tagger: Tagger | undefined,
): ReadWords {
  const read = (text: string): readonly ReadWord[] => {
    const words = segmenter.segment(text);
    return tagger === undefined ? words : tagger.tag(words);
  };
  return { title: read(title), body: read(body) };
}

/** The words as an article holds them: spans, in document order. */
export function toWordLayer({ title, body }: ReadWords): readonly Word[] {
  return [
    ...title.map((word) => toLayerWord('title', word)),
    ...body.map((word) => toLayerWord('body', word)),
  ];
}

function toLayerWord(field: Exclude<Field, 'url'>, { start, end, upos }: ReadWord): Word {
  const span = field === 'body' ? { start, end } : { field, start, end };
  return upos === undefined ? { type: 'word', span } : { type: 'word', span, upos };
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
