import type { CharsetName } from '../charset.ts';

/** A charset that bytes may be in. */
export interface Candidate {
  readonly charset: CharsetName;
  /** The logarithm of how much likelier the bytes are in it than in none of them. */
  readonly weight: number;
  /** What the bytes read as; charsets that read the same are one to choose from. */
  readonly reading: string;
}

/** How likely a charset is. */
export interface Likelihood {
  readonly charset: CharsetName;
  readonly confidence: number;
}

/**
 * Turns weights into shares of what is likely, the largest first; the rest to 1 is that of none. All
 * charsets with one reading have its share, in the order in which they were given.
 */
export function rankCharsets(candidates: readonly Candidate[]): readonly Likelihood[] {
  const most = Math.max(0, ...candidates.map(({ weight }) => weight));
  const shares = new Map<string, number>();
  for (const { reading, weight } of candidates) {
    shares.set(reading, Math.max(shares.get(reading) ?? 0, Math.exp(weight - most)));
  }
  const total = Array.from(shares.values()).reduce((sum, share) => sum + share, Math.exp(-most));
  return candidates
    .map(({ charset, reading }) => ({
      charset,
      confidence: (shares.get(reading) ?? 0) / total,
    }))
    .sort((left, right) => right.confidence - left.confidence);
}
