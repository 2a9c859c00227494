import {
  composeOffsetMaps,
  createOffsetMapBuilder,
  identityOffsetMap,
  type OffsetMap,
} from '@quocngu/span';
import type { MappedText } from '../../normalize/mapped-text.ts';
import { type RepairedLayer, repairLayers, type RepairMojibakeOptions } from './repair-layers.ts';

/**
 * Repairs as `repairMojibake` does, and tells where.
 *
 * @param text - Any string.
 * @param options - As for `repairMojibake`.
 * @returns The text, and the map from offsets of the damaged text to its own; the edits of the map are
 *   the repairs, in UTF-16 code units, those of several layers joined where they touch one place.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { repairMojibakeWithMap } from '@quocngu/text/charset';
 *
 * const { text, map } = repairMojibakeWithMap('Huáº¿ mÆ°a');
 * text; //=> 'Huế mưa'
 * map.edits[0]; //=> { source: { start: 2, end: 5 }, target: { start: 2, end: 3 } }
 * ```
 */
export function repairMojibakeWithMap(
  text: string,
  options: RepairMojibakeOptions = {},
): MappedText {
  let repaired: MappedText | undefined;
  for (const layer of repairLayers(text, options)) {
    const map = mapOf(layer);
    const whole = repaired === undefined ? map : composeOffsetMaps(repaired.map, map);
    repaired = { text: layer.text, map: whole };
  }
  return repaired ?? { text, map: identityOffsetMap(text.length) };
}

function mapOf({ source, repairs }: RepairedLayer): OffsetMap {
  const builder = createOffsetMapBuilder();
  let from = 0;
  for (const { start, end, text } of repairs) {
    builder.keep(start - from);
    builder.replace(end - start, text.length);
    from = end;
  }
  builder.keep(source.length - from);
  return builder.build();
}
