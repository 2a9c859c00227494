import { readModel, sectionOf } from '../model/read-model.ts';
import { readVarints } from '../model/varint.ts';
import { addPhrase, createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { NameModel } from './name-model.ts';
import { TYPE_COUNT } from './name.ts';

/**
 * Reads the model of names. Its sections:
 *
 * - `count`: how many phrases there are;
 * - `phrases`: the hashes of phrases as numbers without a sign, sorted; their differences as varints;
 * - `classes`: of each phrase, see `gazetteer.ts`; varints;
 * - `weights`: those of all slots for the first type, then for the second, and so on;
 * - `favour`: one number.
 *
 * @param room - For how many more phrases there has to be room.
 * @throws Error where the bytes are not such a model.
 */
export function readNameModel(bytes: Uint8Array, room: number): NameModel {
  const model = readModel(bytes, 'names');
  const count = sectionOf(model, 'count', 'u32')[0] ?? 0;
  return {
    gazetteer: readGazetteer(
      readVarints(sectionOf(model, 'phrases', 'u8'), count),
      readVarints(sectionOf(model, 'classes', 'u8'), count),
      room,
    ),
    weights: interleave(sectionOf(model, 'weights', 'i8')),
    favour: sectionOf(model, 'favour', 'i16')[0] ?? 0,
  };
}

function readGazetteer(steps: Uint32Array, classes: Uint32Array, room: number): Gazetteer {
  const gazetteer = createGazetteer(steps.length + room);
  let hash = 0;
  for (let index = 0; index < steps.length; index++) {
    hash = (hash + (steps[index] ?? 0)) | 0;
    addPhrase(gazetteer, hash, classes[index] ?? 0);
  }
  return gazetteer;
}

/** From all weights of a type together to all weights of a slot together. */
function interleave(columns: Int8Array): Int8Array {
  const rows = new Int8Array(columns.length);
  const slots = columns.length / TYPE_COUNT;
  for (let type = 0; type < TYPE_COUNT; type++) {
    for (let slot = 0; slot < slots; slot++) {
      rows[slot * TYPE_COUNT + type] = columns[type * slots + slot] ?? 0;
    }
  }
  return rows;
}
