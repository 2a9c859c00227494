import { foldMarks } from '@quocngu/text';

/**
 * The stretches of `size` syllables of a text, as hashes, each once. Marks, tone style, case, spacing
 * and punctuation make no difference.
 */
export function hashShingles(text: string, size: number): Uint32Array {
  const syllables =
    foldMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = syllables.map(hashText);
  const shingles = new Set<number>();
  const last = Math.max(hashes.length - size, 0);
  for (let start = 0; start <= last && hashes.length > 0; start += 1) {
    let hash = 0;
    for (const part of hashes.slice(start, start + size)) hash = mix(Math.imul(hash, 31) + part);
    shingles.add(hash >>> 0);
  }
  return Uint32Array.from(shingles);
}

/** FNV-1a, of the code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Spreads the bits of a number (the finaliser of MurmurHash3, Austin Appleby; public domain). */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
