import { rewriteClusters } from './clusters.ts';
import type { MappedText } from './mapped-text.ts';
import { normalize, type NormalizeOptions } from './normalize.ts';

/**
 * Writes a text in one Unicode form, as `normalize` does, and tells where everything went.
 *
 * @param text - Any string.
 * @param options - As for `normalize`.
 * @returns The text in that form, and the map from offsets of the text given to offsets of the new one.
 * @throws As `normalize`.
 *
 * @example
 * ```ts
 * import { mapSpan } from '@quocngu/span';
 * import { normalizeWithMap } from '@quocngu/text';
 *
 * const { text, map } = normalizeWithMap('o\u031b\u0309 Hue\u0302\u0301');
 * text; //=> 'ở Huế'
 * mapSpan(map, { start: 4, end: 9 }); //=> { start: 2, end: 5 }
 * ```
 */
export function normalizeWithMap(text: string, options: NormalizeOptions = {}): MappedText {
  normalize('', options);
  return rewriteClusters(text, (cluster) => normalize(cluster, options));
}
