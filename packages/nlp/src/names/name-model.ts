import type { Gazetteer } from './gazetteer.ts';

/** All that decides what is a name. */
export interface NameModel {
  readonly gazetteer: Gazetteer;
  /** At `slot * TYPE_COUNT + type`; see `features.ts`. */
  readonly weights: Int8Array;
  /** Added to the weight of each name. */
  readonly favour: number;
}
