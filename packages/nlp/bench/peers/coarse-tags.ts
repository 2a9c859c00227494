/*
 * The tags that all sets have: peers know the parts of speech of the VLSP campaigns, in which
 * auxiliaries are verbs, and conjunctions are one class.
 */

const BY_UNIVERSAL_TAG: Readonly<Record<string, string>> = {
  ADJ: 'A',
  ADP: 'E',
  ADV: 'R',
  AUX: 'V',
  CCONJ: 'C',
  DET: 'L',
  INTJ: 'I',
  NOUN: 'N',
  NUM: 'M',
  PART: 'T',
  PRON: 'P',
  PROPN: 'Np',
  PUNCT: '.',
  SCONJ: 'C',
  SYM: '.',
  VERB: 'V',
  X: 'X',
};

/** Names of the same tags in the sets of peers. */
const BY_PEER_TAG: Readonly<Record<string, string>> = {
  B: 'N',
  CC: 'C',
  CH: '.',
  F: '.',
  Nb: 'N',
  Nc: 'N',
  Nu: 'N',
  Ny: 'N',
  Vb: 'V',
  Vy: 'V',
  Y: 'X',
  Z: 'X',
};

/** The coarse tag of a universal one. */
export function coarsenUniversal(tag: string): string {
  return BY_UNIVERSAL_TAG[tag] ?? tag;
}

/** The coarse tag of one of a peer. */
export function coarsenPeer(tag: string): string {
  return BY_PEER_TAG[tag] ?? tag;
}
