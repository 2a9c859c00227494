import type { SeedDocument } from '@quocngu/seed-format';
import { composeAddress } from './addresses.ts';
import { composeCaption, composeEndMark } from './captions.ts';
import { createRandom, type Random } from './random.ts';
import {
  capitalize,
  composeOpening,
  composeSentence,
  composeStory,
  type Story,
} from './sentences.ts';

/** How long the articles are: about 150, 530 or 1,180 syllables. */
export type GeneratedLength = 'short' | 'medium' | 'long';

/** The least and most sentences of an article; they have some 26 syllables on average. */
const SENTENCES: Readonly<Record<GeneratedLength, readonly [least: number, most: number]>> = {
  short: [3, 7],
  medium: [12, 28],
  long: [30, 60],
};

/** An article in the parts that it is put together from. */
export interface Composition {
  readonly story: Story;
  readonly url: string;
  readonly title: string;
  readonly caption: string;
  readonly sentences: readonly string[];
  readonly endMark: string;
}

/** Invents the article with a given number; the same for the same seed and number. */
export function compose(seed: number, index: number, length: GeneratedLength): Composition {
  const random = createRandom(seed, index);
  const story = composeStory(random);
  const title = composeTitle(story, random);
  const [least, most] = SENTENCES[length];
  const count = random.between(least, most);
  return {
    story,
    title,
    url: composeAddress(title, story.day, index, random),
    caption: composeCaption(story, random),
    sentences: Array.from({ length: count }, (_, at) =>
      at === 0 ? composeOpening(story, random) : composeSentence(story, random),
    ),
    endMark: composeEndMark(random),
  };
}

function composeTitle({ organisation, matter, place }: Story, random: Random): string {
  return random.pick([
    `${place}: ${capitalize(matter)}`,
    `${organisation} bàn về ${matter} ở ${place}`,
    `${capitalize(matter)} ở ${place}`,
    `${place} thêm một bước cho ${matter}`,
  ]);
}

/** Puts an article together, the body in one line, as agencies have it. */
export function toDocument(composition: Composition): SeedDocument {
  const { url, title, caption, sentences, endMark } = composition;
  const text = sentences.join(' ');
  const body = endMark.startsWith('.') ? text.replace(/\.$/, '') : text;
  return { url, title, body: `${caption}${body}${endMark}` };
}
