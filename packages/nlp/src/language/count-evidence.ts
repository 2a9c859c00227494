import { copyText } from '../words/copy-text.ts';
import { judgeWord, KINDS } from './evidence.ts';

/** A letter with letters and marks behind it. Scripts without spaces count one word for two signs. */
const WORD = /\p{Ideographic}{1,2}|\p{L}[\p{L}\p{M}]*/gu;

/** So many judgements are remembered: more different words than most books have. */
const MOST_KNOWN = 8192;

/** Longer words are rare, and not remembered. */
const LONGEST_KNOWN = 24;

/** The kinds of words that were judged, in whatever text. */
const known = new Map<string, number>();

/** Counts the kinds of evidence of a stretch of text. */
export function countEvidence(text: string): Float64Array {
  const counts = new Float64Array(KINDS);
  for (const [chunk] of text.matchAll(/\S+/g)) {
    if (isAddress(chunk)) continue;
    for (const [word] of chunk.matchAll(WORD)) {
      const kind = kindOf(word);
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts;
}

function kindOf(word: string): number {
  let kind = known.get(word);
  if (kind === undefined) {
    kind = judgeWord(word);
    if (known.size >= MOST_KNOWN) known.clear();
    if (word.length <= LONGEST_KNOWN) known.set(copyText(word), kind);
  }
  return kind;
}

/** Addresses of pages and of mail say nothing about the language around them. */
function isAddress(chunk: string): boolean {
  return chunk.includes('://') || chunk.includes('@') || chunk.startsWith('www.');
}
