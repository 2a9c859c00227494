/** Syllables of the orthography without their marks: an onset with the rimes that it stands before. */
const FOLDED_SYLLABLE =
  /^(?:ye(?:ng?|[mtu])|quy(?:ch|e[nt]|nh?|[tu])|gi(?:ch|[mpt]|nh?)?|(?:[bdhlmnprstvx]|[cknpt]h|tr|qu|gi|(?:c|ng?|g)(?=[aou])|(?:g|ng)h(?=[ei])|k(?=[eiy]))?(?:a(?:ch?|n[gh]?|[imoptuy])?|e(?:ch?|n[gh]?|[moptu])?|i(?:[amptu]|ch|e(?:ng?|[cmptu])|nh?)?|o(?:a(?:ch?|n[gh]?|[imopty])?|e[mnot]?|ng?|o(?:c|ng)|[cimpt])?|u(?:a(?:ng?|[ty])?|e(?:ch|nh)?|ng?|o(?:ng?|[cimptu])?|y(?:[aptu]|ch|e[nt]|nh?)?|[cimptu])?|y))$/;

/**
 * Tells whether plain letters are a syllable without its marks, `đ` as `d`: `nguoi`, `duoc`, and
 * `can`, whatever its language.
 */
export function isFoldedSyllable(word: string): boolean {
  return FOLDED_SYLLABLE.test(word);
}
