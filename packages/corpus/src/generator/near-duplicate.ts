import { normalizeTone } from '@quocngu/text';
import { composeAddress } from './addresses.ts';
import { composeCaption, composeEndMark } from './captions.ts';
import { toDocument, type Composition } from './composition.ts';
import type { SeedDocument } from '@quocngu/seed-format';
import type { Random } from './random.ts';
import { composeSentence } from './sentences.ts';

/** What was done to an article to make its near-duplicate. */
export type GeneratedEdit =
  'caption' | 'decomposed' | 'end-mark' | 'sentences' | 'spacing' | 'tone-style';

/** A near-duplicate of an article, and how it differs from it. */
export interface NearDuplicate {
  readonly document: SeedDocument;
  readonly edits: readonly GeneratedEdit[];
  /** Characters of sentences in both, by those of sentences in either; 1 where all are the same. */
  readonly overlap: number;
}

/** Makes a near-duplicate that shares at least the given part of the text. */
export function composeNearDuplicate(
  original: Composition,
  index: number,
  overlap: number,
  random: Random,
): NearDuplicate {
  const edits: GeneratedEdit[] = [];
  const choose = (edit: GeneratedEdit, share: number): boolean => {
    const isChosen = random.chance(share);
    if (isChosen) edits.push(edit);
    return isChosen;
  };
  const { story, title } = original;
  const url = composeAddress(title, story.day, index, random);
  const caption = choose('caption', 0.5) ? composeCaption(story, random) : original.caption;
  const endMark = choose('end-mark', 0.5) ? composeEndMark(random) : original.endMark;
  const replaced = replaceSentences(original, overlap, random);
  if (replaced.overlap < 1) edits.push('sentences');
  const written = toDocument({ ...original, url, caption, endMark, sentences: replaced.sentences });
  let { body } = written;
  if (choose('spacing', 0.3)) body = body.replaceAll('. ', '.  ');
  if (choose('tone-style', 0.3)) body = normalizeTone(body, { style: 'new' });
  if (choose('decomposed', 0.2)) body = body.normalize('NFD');
  return { document: { ...written, body }, edits, overlap: replaced.overlap };
}

/** Writes sentences anew, one after another in random places, while enough stays. */
function replaceSentences(
  { sentences, story }: Composition,
  least: number,
  random: Random,
): { readonly sentences: readonly string[]; readonly overlap: number } {
  const total = lengthOf(sentences);
  const result = [...sentences];
  let removed = 0;
  let added = 0;
  let overlap = 1;
  for (const at of shuffle(sentences.length, random)) {
    const before = sentences[at] ?? '';
    const after = composeSentence(story, random);
    const next = (total - removed - before.length) / (total + added + after.length);
    if (next < least) break;
    removed += before.length;
    added += after.length;
    overlap = next;
    result[at] = after;
  }
  return { sentences: result, overlap };
}

const lengthOf = (sentences: readonly string[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

function shuffle(count: number, random: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
