import { type MappedText, rewriteMatches } from './mapped-text.ts';

/**
 * A character with all that may compose with it: marks, and the vowels and finals of Hangul. ASCII
 * with nothing behind it is left out: no form of Unicode changes it.
 */
const CLUSTER =
  /[\0-\x7f][\p{M}\u1160-\u11ff\u{10000}-\u{10ffff}]+|[^\0-\x7f\p{M}\u1160-\u11ff\u{10000}-\u{10ffff}][\p{M}\u1160-\u11ff\u{10000}-\u{10ffff}]*|^[\p{M}\u1160-\u11ff\u{10000}-\u{10ffff}]+/gu;

/**
 * Rewrites a text character by character, each with its marks, and keeps the account of what moved.
 * What stands beyond the Basic Multilingual Plane is taken together with what stands before it.
 *
 * @param text - Any text.
 * @param rewrite - Rewrites a piece; it is to leave ASCII as it is.
 */
export function rewriteClusters(text: string, rewrite: (cluster: string) => string): MappedText {
  return rewriteMatches(text, text.matchAll(CLUSTER), ([cluster]) => rewrite(cluster));
}
