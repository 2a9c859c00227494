import type { Field, Word } from '@quocngu/article';
import type { Word as FoundWord, WordSegmenter } from '@quocngu/nlp';

/** The words of the title and of the body, captions and credits too. */
export interface ReadWords {
  readonly title: readonly FoundWord[];
  readonly body: readonly FoundWord[];
}

/** Finds the words of a document. */
export function readWords(
  { title, body }: { readonly title: string; readonly body: string },
  segmenter: WordSegmenter,
): ReadWords {
  return { title: segmenter.segment(title), body: segmenter.segment(body) };
}

/** The words as an article holds them: spans, in document order. */
export function toWordLayer({ title, body }: ReadWords): readonly Word[] {
  return [
    ...title.map((word) => toLayerWord('title', word)),
    ...body.map((word) => toLayerWord('body', word)),
  ];
}

function toLayerWord(field: Exclude<Field, 'url'>, { start, end }: FoundWord): Word {
  return { type: 'word', span: field === 'body' ? { start, end } : { field, start, end } };
}
