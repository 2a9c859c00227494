/**
 * Gives a rewritten text in the normalisation form of its source: NFC where that is in NFC, NFD where it
 * is in NFD, else as it is. Letters of two cases do not compose alike: J̌ is two characters, ǰ is one.
 */
export function keepForm(source: string, rewritten: string): string {
  if (!/\p{M}/u.test(source) && !/\p{M}/u.test(rewritten)) return rewritten;
  if (source === source.normalize('NFC')) return rewritten.normalize('NFC');
  return source === source.normalize('NFD') ? rewritten.normalize('NFD') : rewritten;
}
