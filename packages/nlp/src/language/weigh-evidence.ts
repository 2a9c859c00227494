import { PROFILES, type TextLanguage } from './profiles.ts';

/** A language, and how far to rely on it. */
export interface LanguageGuess {
  readonly language: TextLanguage;
  /** From 0 to 1; below 0.8 it is a guess. */
  readonly confidence: number;
}

/** Words of a text depend on each other, so that each counts for less than a whole one. */
const WORD_WEIGHT = 0.7;

/** The logarithms of the shares, a row for each profile. */
let rows: readonly (readonly number[])[] | undefined;

/** Finds the language that counts of evidence, in the order of the kinds, are most likely from. */
export function weighEvidence(counts: Float64Array): LanguageGuess {
  if (counts.every((count) => count === 0)) return { language: 'other', confidence: 0 };
  rows ??= PROFILES.map(({ shares }) => shares.map((share) => Math.log(share / 10_000)));
  const weights = rows.map((row) =>
    row.reduce((sum, weight, kind) => sum + WORD_WEIGHT * weight * (counts[kind] ?? 0), 0),
  );
  const most = Math.max(...weights);
  const chances = new Map<TextLanguage, number>();
  let total = 0;
  for (const [index, { language }] of PROFILES.entries()) {
    const chance = Math.exp((weights[index] ?? 0) - most);
    chances.set(language, (chances.get(language) ?? 0) + chance);
    total += chance;
  }
  let best: LanguageGuess = { language: 'other', confidence: 0 };
  for (const [language, chance] of chances) {
    const confidence = Math.round((1000 * chance) / total) / 1000;
    if (confidence > best.confidence) best = { language, confidence };
  }
  return best;
}
