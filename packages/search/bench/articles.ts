import { listSyllables } from '@quocngu/text';

/** An article that was generated. */
export interface GeneratedArticle {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** Numbers from 0 to 1, the same ones in every run (a linear congruential generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Draws syllables, the first ones often and the last ones seldom, as text has them (Zipf's law). */
export function createSyllableSource(random: () => number): () => string {
  const all = [...listSyllables()];
  const shuffle = createRandom(7);
  for (let index = all.length - 1; index > 0; index--) {
    const other = Math.floor(shuffle() * (index + 1));
    [all[index], all[other]] = [all[other] ?? '', all[index] ?? ''];
  }
  const common = all.slice(0, 6000);
  return () => common[Math.floor(common.length ** random()) - 1] ?? '';
}

/** Articles of some 300 syllables, in sentences of 8 to 24. */
export function generateArticles(count: number): readonly GeneratedArticle[] {
  const random = createRandom(1);
  const draw = createSyllableSource(random);
  const sentence = (): string => {
    const syllables = Array.from({ length: 8 + Math.floor(random() * 17) }, draw).join(' ');
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  };
  return Array.from({ length: count }, (_, id) => {
    const length = 12 + Math.floor(random() * 14);
    const body = `${Array.from({ length }, sentence).join('. ')}.`;
    return { id, title: sentence(), body };
  });
}
