/** What each kind of evidence weighs. */
export interface MarkWeights {
  readonly share: number;
  readonly frequency: number;
  readonly capital: number;
  /** Of gains of pairs, exits, and shares once more: together they are a bigram model. */
  readonly pair: number;
  readonly listed: number;
  readonly attested: number;
  readonly both: number;
  readonly behind: number;
  readonly before: number;
  readonly listedTriple: number;
}

export type MarkWeightName = keyof MarkWeights;

/** The names in the order in which learning numbers them: what a candidate has by itself … */
export const ALONE: readonly MarkWeightName[] = [
  'share',
  'frequency',
  'capital',
  'pair',
  'behind',
  'before',
  'listedTriple',
];

/** … and what two have together. */
export const TOGETHER: readonly MarkWeightName[] = ['pair', 'listed', 'attested', 'both'];

/** A bigram model, from which learning sets out. */
export const FIRST_WEIGHTS: MarkWeights = {
  share: 0,
  frequency: 0,
  capital: 0.5,
  pair: 1,
  listed: 0,
  attested: 0,
  both: 0,
  behind: 0,
  before: 0,
  listedTriple: 0,
};
