/** What a peer answers: a list for each sentence, nothing where it failed on one. */
export interface PeerAnswers {
  readonly name: string;
  /** Words as they came out. */
  readonly words?: readonly (readonly string[] | null)[];
  /** Tags of the gold words, in the peer's own set. */
  readonly tags?: readonly (readonly string[] | null)[];
  /** Tokens with labels such as `B-PER`, `I-PER`, `O`. */
  readonly names?: readonly (readonly (readonly [string, string])[] | null)[];
  /** Text with its marks put back. */
  readonly marks?: readonly (string | null)[];
}

/** Sentences that peers are asked about. */
export interface PeerQuestions {
  readonly texts: readonly string[];
  /** The gold words of each. */
  readonly forms: readonly (readonly string[])[];
  /** The same texts without marks. */
  readonly bare: readonly string[];
}

/** What peers answered, and why others did not. */
export interface PeerReport {
  readonly peers: readonly PeerAnswers[];
  readonly missing: readonly string[];
}
