import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PeerQuestions, PeerReport } from './peer-answers.ts';

/** What is used of vntk, which has no types. */
interface Vntk {
  readonly wordTokenizer: () => { readonly tag: (text: string) => readonly string[] };
}

/**
 * Asks vntk for words; it takes no given words to tag.
 *
 * @param folder - A folder in which it is installed.
 */
export function askVntk(folder: string, { texts }: PeerQuestions): PeerReport {
  try {
    const requirePeer = createRequire(join(folder, 'package.json'));
    const tokenizer = (requirePeer('vntk') as Vntk).wordTokenizer();
    return {
      peers: [{ name: 'vntk', words: texts.map((text) => tokenizer.tag(text)) }],
      missing: [],
    };
  } catch (error) {
    return { peers: [], missing: [`vntk: ${String(error).split('\n')[0] ?? ''}`] };
  }
}
