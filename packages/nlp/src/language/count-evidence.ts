import { judgeWord, KINDS } from './evidence.ts';

/** A letter with letters and marks behind it. Scripts without spaces count one word for two signs. */
const WORD = /\p{Ideographic}{1,2}|\p{L}[\p{L}\p{M}]*/gu;

/** So many judgements are kept: more different words than most books have. */
const MOST_KNOWN = 8192;

/** Counts the kinds of evidence of a stretch of text. */
export type EvidenceCounter = (text: string) => Float64Array;

/** Makes a counter that remembers the words it judged. */
export function createEvidenceCounter(): EvidenceCounter {
  const known = new Map<string, number>();
  return (text) => {
    const counts = new Float64Array(KINDS);
    for (const [chunk] of text.matchAll(/\S+/g)) {
      if (isAddress(chunk)) continue;
      for (const [word] of chunk.matchAll(WORD)) {
        let kind = known.get(word);
        if (kind === undefined) {
          kind = judgeWord(word);
          if (known.size < MOST_KNOWN) known.set(word, kind);
        }
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    return counts;
  };
}

/** Addresses of pages and of mail say nothing about the language around them. */
function isAddress(chunk: string): boolean {
  return chunk.includes('://') || chunk.includes('@') || chunk.startsWith('www.');
}
