import { type Model, readModel, sectionOf } from '../model/read-model.ts';
import { readVarints } from '../model/varint.ts';
import type { GroupTable } from './group-table.ts';
import { SHARE_STEPS } from './line-mark-cost.ts';
import { type MarkModel, type MarkSyllables, SCORE_SCALE } from './mark-model.ts';
import { createMarkSyllables } from './mark-syllables.ts';

/**
 * Reads the model of marks. Its sections:
 *
 * - `spellings`: the candidates, small and composed, as UTF-16 with a line break between them; those
 *   of one base stand together, bases in ascending order;
 * - `costs` and `capitals`: what each candidate costs, and how much more with a capital;
 * - `pair…`: pairs of bases by the first one: `pairCounts`, how many it has; `pairBases`, their second
 *   bases as differences; `pairSizes`, how many entries each has (all three as varints); of these
 *   `pairLefts`, `pairRights` and `pairScores`;
 * - `triple…`: the same by the number of the pair; `tripleLefts` are 1 where the candidate belongs to
 *   the last base.
 *
 * @throws Error where the bytes are not such a model.
 */
export function readMarkModel(bytes: Uint8Array): MarkModel {
  const model = readModel(bytes, 'marks');
  const syllables = createMarkSyllables(readSpellings(sectionOf(model, 'spellings', 'u16')));
  const costs = sectionOf(model, 'costs', 'u8');
  const pairs = readGroups(model, 'pair', syllables.baseCount);
  return {
    ...syllables,
    costs,
    markedShares: shareMarked(syllables, costs),
    capitalCosts: sectionOf(model, 'capitals', 'i8'),
    pairs,
    triples: readGroups(model, 'triple', pairs.bases.length),
  };
}

/** In what share of uses each base has marks, by the costs of its candidates. */
function shareMarked(
  { baseCount, firstCandidates, plainIndexes }: MarkSyllables,
  costs: Uint8Array,
): Uint8Array {
  return Uint8Array.from({ length: baseCount }, (_, base) => {
    const first = firstCandidates[base] ?? 0;
    const end = firstCandidates[base + 1] ?? 0;
    let total = 0;
    let plain = 0;
    for (let candidate = first; candidate < end; candidate++) {
      const weight = Math.exp(-(costs[candidate] ?? 0) / SCORE_SCALE);
      total += weight;
      if (candidate - first === plainIndexes[base]) plain = weight;
    }
    return Math.min(SHARE_STEPS - 1, Math.floor((1 - plain / total) * SHARE_STEPS));
  });
}

function readSpellings(units: Uint16Array): readonly string[] {
  let text = '';
  // As arguments of one call, more units than this overflow the stack of some engines.
  for (let at = 0; at < units.length; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, at + 4096));
  }
  return text.split('\n');
}

function readGroups(model: Model, prefix: 'pair' | 'triple', parents: number): GroupTable {
  const counts = readVarints(sectionOf(model, `${prefix}Counts`, 'u8'), parents);
  const groups = toStarts(counts);
  const count = groups[parents] ?? 0;
  const bases = new Uint16Array(readVarints(sectionOf(model, `${prefix}Bases`, 'u8'), count));
  for (let parent = 0; parent < parents; parent++) {
    const end = groups[parent + 1] ?? 0;
    for (let group = (groups[parent] ?? 0) + 1; group < end; group++) {
      bases[group] = (bases[group] ?? 0) + (bases[group - 1] ?? 0);
    }
  }
  const starts = toStarts(readVarints(sectionOf(model, `${prefix}Sizes`, 'u8'), count));
  return {
    groups,
    bases,
    starts,
    lefts: sectionOf(model, `${prefix}Lefts`, 'u8'),
    rights: sectionOf(model, `${prefix}Rights`, 'u8'),
    scores: sectionOf(model, `${prefix}Scores`, 'u8'),
  };
}

/** Where each of some parts begins, and where the last one ends. */
function toStarts(sizes: Uint32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at++) {
    starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? 0);
  }
  return starts;
}
