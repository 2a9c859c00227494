import { stringifySeed, type SeedDocument } from '@quocngu/seed-format';
import { compose, toDocument, type GeneratedLength } from './composition.ts';
import { damageSeed, GENERATED_DAMAGES, type GeneratedDamage } from './damage.ts';
import { composeNearDuplicate, type GeneratedEdit } from './near-duplicate.ts';
import { createRandom, type Random } from './random.ts';

/** Options of {@link generateSeeds}. */
export interface GenerateSeedsOptions {
  /** How many seeds. */
  readonly count: number;
  /** A whole number that the seeds follow from; 1 where left out. */
  readonly seed?: number;
  /** How long the articles are; `medium` where left out. */
  readonly length?: GeneratedLength;
  /** The share of damaged seeds, from 0 to 1; 0 where left out. */
  readonly damage?: number;
  /** The kinds of damage, each as likely as the others; all of them where left out. */
  readonly damages?: readonly GeneratedDamage[];
  /** The share of near-duplicates of seeds before them, from 0 to 1; 0 where left out. */
  readonly duplicates?: number;
  /** The least share of its sentences that a near-duplicate has in common; 0.8 where left out. */
  readonly overlap?: number;
}

/** An invented seed, and what was done to it. */
export interface GeneratedSeed {
  /** Its place in the sequence, from 0. */
  readonly index: number;
  /** The bytes of the seed, damaged where `damage` says so. */
  readonly bytes: Uint8Array;
  /** The document as it was before any damage. */
  readonly document: SeedDocument;
  /** What is wrong with it. */
  readonly damage?: GeneratedDamage;
  /** Of a near-duplicate: where it comes from and how it differs. */
  readonly duplicate?: {
    /** The place of the seed that it was made from, which is no duplicate itself. */
    readonly of: number;
    readonly edits: readonly GeneratedEdit[];
    /** Characters of sentences in both, by those in either, from 0 to 1. */
    readonly overlap: number;
  };
}

/**
 * Invents seed documents in Vietnamese, for tests, benchmarks and trying things out: persons, places,
 * dates, captions, credits, and addresses in the forms of several publishers. They read like news and
 * mean nothing. Each is made when it is asked for, and keeps no memory.
 *
 * @param options - How many, from which number, and what is to be wrong with them.
 * @returns The seeds: the same for the same options, and a smaller `count` gives the first of them.
 * @throws RangeError where a share is not from 0 to 1, or `count` or `seed` no whole number.
 *
 * @example
 * ```ts
 * import { generateSeeds } from '@quocngu/corpus';
 *
 * const seeds = [...generateSeeds({ count: 3, seed: 7, damage: 1, damages: ['crlf'] })];
 * seeds.map(({ damage }) => damage); //=> ['crlf', 'crlf', 'crlf']
 * ```
 */
export function generateSeeds(
  options: GenerateSeedsOptions,
): Generator<GeneratedSeed, void, undefined> {
  const { count, seed = 1, damage = 0, duplicates = 0, overlap = 0.8 } = options;
  for (const [name, share] of Object.entries({ damage, duplicates, overlap })) {
    if (!(share >= 0 && share <= 1)) {
      throw new RangeError(`expected ${name} to be a share from 0 to 1, got ${share}`);
    }
  }
  for (const [name, number] of Object.entries({ count, seed })) {
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError(`expected ${name} to be a whole number from 0 on, got ${number}`);
    }
  }
  return generate(options);
}

function* generate(options: GenerateSeedsOptions): Generator<GeneratedSeed, void, undefined> {
  for (let index = 0; index < options.count; index += 1) yield generateSeed(index, options);
}

/** Numbers of one seed that serve several purposes come from sources of their own. */
const PURPOSES = { text: 0, duplicate: 1, damage: 2, edits: 3 } as const;

function generateSeed(index: number, options: GenerateSeedsOptions): GeneratedSeed {
  const { seed = 1, length = 'medium', damage = 0, overlap = 0.8 } = options;
  const origin = findOrigin(index, options);
  const made =
    origin === index
      ? { document: toDocument(compose(seed, index, length)) }
      : composeNearDuplicate(
          compose(seed, origin, length),
          index,
          overlap,
          randomFor('edits', index, seed),
        );
  const { document } = made;
  const { text } = stringifySeed(document);
  if (text === undefined) throw new Error(`seed ${index} cannot be written in the layout`);
  const random = randomFor('damage', index, seed);
  const kind = random.chance(damage)
    ? random.pick(options.damages ?? GENERATED_DAMAGES)
    : undefined;
  return {
    index,
    document,
    bytes: kind === undefined ? new TextEncoder().encode(text) : damageSeed(text, kind, random),
    ...(kind === undefined ? {} : { damage: kind }),
    ...('edits' in made
      ? { duplicate: { of: origin, edits: made.edits, overlap: made.overlap } }
      : {}),
  };
}

/** The seed that a seed is made from: itself, or for a near-duplicate one before it. */
function findOrigin(index: number, { seed = 1, duplicates = 0 }: GenerateSeedsOptions): number {
  let origin = index;
  for (;;) {
    const random = randomFor('duplicate', origin, seed);
    if (origin === 0 || !random.chance(duplicates)) return origin;
    origin = random.between(0, origin - 1);
  }
}

function randomFor(purpose: keyof typeof PURPOSES, index: number, seed: number): Random {
  return createRandom(seed + PURPOSES[purpose] * 0x3c6ef372, index);
}
