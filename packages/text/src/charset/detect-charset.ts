import type { CharsetName } from './charset.ts';
import { collectWords } from './detection/collect-words.ts';
import { detectUnicode } from './detection/detect-unicode.ts';
import { rankCharsets } from './detection/rank-charsets.ts';
import { sampleBytes } from './detection/sample-bytes.ts';
import { weighAsciiCharsets } from './detection/weigh-ascii-charsets.ts';
import { weighByteCharsets } from './detection/weigh-byte-charsets.ts';
import { weighUtf8 } from './detection/weigh-utf-8.ts';
import { requireBytes } from './options.ts';

/** What bytes may be in. UTF-16 is told, for what is in it is no legacy charset, but not read here. */
export type DetectedCharset = CharsetName | 'utf-16be' | 'utf-16le';

/** A charset that bytes may be in, and how sure that is. */
export interface CharsetGuess {
  readonly charset: DetectedCharset;
  /** From 0 to 1. Below 0.8 it is better not to rely on it; other languages are near 0. */
  readonly confidence: number;
}

/**
 * Tells the charset of Vietnamese text by its bytes: each charset is tried on the words, and the one
 * that makes most of them syllables is the one. A sentence is enough, a title mostly.
 *
 * Not all of a long file is looked at, but 32 KiB each of its start, its middle and its end, and of
 * those the first few hundred different words. Charsets that read all of these the same have the same
 * confidence, and the one with more files comes first: without capitals that bear a tone, a text in
 * TCVN 5712-1 is one in TCVN3.
 *
 * @param bytes - Any bytes; for a stream, the first of them.
 * @returns The charsets that may be meant, the likeliest first; at least one. Text in ASCII, and text
 *   of other languages in UTF-8, is `utf-8`. Where nothing fits, all have a confidence near 0.
 * @throws TypeError for what is no Uint8Array.
 *
 * @example
 * ```ts
 * import { detectCharset, encodeCharset, vni } from '@quocngu/text/charset';
 *
 * const { bytes } = encodeCharset('Trời Hà Nội nắng đẹp.', vni);
 * detectCharset(bytes)[0]?.charset; //=> 'vni'
 *
 * const other = Uint8Array.from('Déjà vu à Besançon', (unit) => unit.charCodeAt(0));
 * detectCharset(other).every(({ confidence }) => confidence < 0.1); //=> true
 * ```
 */
export function detectCharset(bytes: Uint8Array): readonly CharsetGuess[] {
  requireBytes(bytes);
  const samples = sampleBytes(bytes);
  const unicode = detectUnicode(bytes, samples);
  if (unicode !== undefined) return [unicode];
  const words = collectWords(samples);
  if (words.other.length > 0) return rankCharsets([...weighByteCharsets(words), weighUtf8(words)]);
  const ranking = rankCharsets(weighAsciiCharsets(samples));
  // What is not written in one of these is plain ASCII, and so is UTF-8.
  const rest = ranking.reduce((sum, { confidence }) => sum - confidence, 1);
  return [...ranking, { charset: 'utf-8', confidence: rest } as const].sort(
    (left, right) => right.confidence - left.confidence,
  );
}
