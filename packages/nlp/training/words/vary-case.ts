import type { TreebankSentence } from '../corpus/conllu.ts';
import type { Random } from '../learning/random.ts';
import { respell } from './respell.ts';

/**
 * Adds copies of sentences in small letters and in capitals, so that a model does not lean on
 * capitals more than it must.
 *
 * @param share - The parts of the sentences that are copied, from 0 to 1.
 */
export function varyCase(
  sentences: readonly TreebankSentence[],
  share: { readonly lower: number; readonly upper: number },
  random: Random,
): readonly TreebankSentence[] {
  return sentences.concat(
    sentences.flatMap((sentence) => [
      ...(random.next() < share.lower ? [respell(sentence, (text) => text.toLowerCase())] : []),
      ...(random.next() < share.upper ? [respell(sentence, (text) => text.toUpperCase())] : []),
    ]),
  );
}
