import type { Dialect } from './phonemes.ts';

/**
 * Onsets that do not sound as they are written, in the north, the centre and the south; one where
 * all agree.
 *
 * From the rules of vPhon 2.1 (Kirby), which go back to Thompson 1965 and Hoàng 1989; otherwise than
 * there, s is kept apart from x outside the north, as the orthography and careful speech have it, and
 * g is ɣ everywhere. In the centre r is ʐ (Phạm & McLeod 2016); in the south it is a rhotic of any
 * kind, and v is j (Thompson 1965), though v in careful speech. `qu` is w alone outside the north.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  b: 'ɓ',
  c: 'k',
  ch: 't͡ɕ|c|c',
  d: 'z|j|j',
  đ: 'ɗ',
  g: 'ɣ',
  gh: 'ɣ',
  gi: 'z|j|j',
  kh: 'x',
  ng: 'ŋ',
  ngh: 'ŋ',
  nh: 'ɲ',
  ph: 'f',
  qu: 'k||',
  r: 'z|ʐ|r',
  s: 's|ʂ|ʂ',
  th: 'tʰ',
  tr: 't͡ɕ|ʈ|ʈ',
  v: 'v|v|j',
  x: 's',
};

/** The sound of an onset as it is written. */
export function toOnsetSound(onset: string, dialect: Dialect): string {
  const [north = onset, central = north, south = north] = SOUNDS[onset]?.split('|') ?? [];
  return { north, central, south }[dialect];
}
