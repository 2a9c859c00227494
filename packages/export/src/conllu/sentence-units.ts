import {
  compareFieldSpans,
  type Article,
  type FieldSpan,
  type Sentence,
  type Word,
} from '@quocngu/article';

/** Words that are written as one sentence. */
export interface SentenceUnit {
  readonly words: readonly Word[];
  /** The sentence that holds them; left out for words between sentences. */
  readonly sentence?: Sentence;
}

/** Groups the words of the title and the body by the sentence in which each begins. */
export function groupWords({ words = [], sentences = [] }: Article): readonly SentenceUnit[] {
  const units: SentenceUnit[] = [];
  let open: { words: Word[]; sentence?: Sentence } | undefined;
  let next = 0;
  for (const word of words) {
    if (word.span.field === 'url') continue;
    while (isBehind(sentences[next], word.span)) next += 1;
    const candidate = sentences[next];
    const sentence = candidate && holds(candidate.span, word.span) ? candidate : undefined;
    const continues =
      open !== undefined &&
      open.sentence === sentence &&
      open.words[0]?.span.field === word.span.field;
    if (continues) open?.words.push(word);
    else units.push((open = { words: [word], ...(sentence ? { sentence } : {}) }));
  }
  return units;
}

function isBehind(sentence: Sentence | undefined, word: FieldSpan): boolean {
  if (sentence === undefined) return false;
  return compareFieldSpans(sentence.span, word) < 0 && !holds(sentence.span, word);
}

/** Whether a word begins in a sentence. */
function holds(sentence: FieldSpan, word: FieldSpan): boolean {
  return sentence.field === word.field && sentence.start <= word.start && word.start < sentence.end;
}
