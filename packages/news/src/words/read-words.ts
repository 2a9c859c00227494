import type { FieldSpan, Word } from '@quocngu/article';
import type { Tagger, UniversalTag, Word as FoundWord, WordSegmenter } from '@quocngu/nlp';

/** A word with its part of speech, where that was looked for. */
export type ReadWord = FoundWord & { readonly upos?: UniversalTag };

/** The words of the title and of the body, captions and credits too. */
export interface ReadWords {
  readonly title: readonly ReadWord[];
  readonly body: readonly ReadWord[];
}

/** The text of words that were found here, so that it need not be cut out again. */
const readOf = new WeakMap<readonly Word[], ReadWords>();

/** Finds the words of a document, and their parts of speech where there is a tagger, in document order. */
export function readWords(
  { title, body }: { readonly title: string; readonly body: string },
  segmenter: WordSegmenter,
  tagger: Tagger | undefined,
): readonly Word[] {
  const read = (text: string): readonly ReadWord[] => {
    if (tagger === undefined) return segmenter.segment(text);
    // Without objects for words that would be made anew with their tags.
    const edges = new Int32Array(2 * text.length);
    const count = segmenter.boundaries(text, edges);
    const forms: string[] = [];
    for (let at = 0; at < count; at += 2) forms.push(text.slice(edges[at], edges[at + 1]));
    return tagger.tagForms(forms).map((upos, index) => ({
      text: forms[index] ?? '',
      start: edges[2 * index] ?? 0,
      end: edges[2 * index + 1] ?? 0,
      upos,
    }));
  };
  const found: ReadWords = { title: read(title), body: read(body) };
  const layer: Word[] = [];
  for (const { start, end, upos } of found.title) {
    layer.push(toWord({ field: 'title', start, end }, upos));
  }
  for (const { start, end, upos } of found.body) layer.push(toWord({ start, end }, upos));
  readOf.set(layer, found);
  return layer;
}

function toWord(span: FieldSpan, upos: UniversalTag | undefined): Word {
  return upos === undefined ? { type: 'word', span } : { type: 'word', span, upos };
}

/** The words of a layer with their text, those of the title apart. */
export function wordsOfLayer(
  { title, body }: { readonly title: string; readonly body: string },
  layer: readonly Word[],
): ReadWords {
  const known = readOf.get(layer);
  if (known !== undefined) return known;
  const words: Record<'body' | 'title', ReadWord[]> = { title: [], body: [] };
  for (const { span, upos } of layer) {
    if (span.field === 'url') continue;
    const { field = 'body', start, end } = span;
    const text = (field === 'title' ? title : body).slice(start, end);
    words[field].push(upos === undefined ? { text, start, end } : { text, start, end, upos });
  }
  return words;
}
