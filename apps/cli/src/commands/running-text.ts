import { readArticle } from '@quocngu/news';
import { createWordSegmenter, type Word } from '@quocngu/nlp';
import type { SeedDocument } from '@quocngu/seed-format';
import type { Span } from '@quocngu/span';

/** The title of an article and its text, without captions and credits. */
export interface RunningText {
  /** The words of the title, with spans into it. */
  readonly title: readonly Word[];
  /** The words of the text, with spans into the body. */
  readonly words: readonly Word[];
  /** Its sentences, likewise. */
  readonly sentences: readonly Span[];
}

/** Loads the words of articles. */
export async function loadRunningTextReader(): Promise<(document: SeedDocument) => RunningText> {
  const { loadModel } = await import('@quocngu/models/words');
  const { segment } = createWordSegmenter(loadModel());
  return (document) => {
    const sentences = (readArticle(document).sentences ?? []).map(({ span }) => span);
    const start = sentences[0]?.start ?? 0;
    const end = sentences.at(-1)?.end ?? 0;
    const words = segment(document.body).filter((word) => word.start >= start && word.end <= end);
    return { title: segment(document.title), words, sentences };
  };
}
