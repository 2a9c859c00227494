import { requireString } from '../arguments/require.ts';
import { rewriteClusters } from '../normalize/clusters.ts';
import type { MappedText } from '../normalize/mapped-text.ts';
import { foldMarks } from './fold-marks.ts';

/**
 * Takes the marks off Latin letters, as `foldMarks` does, and tells where everything went: what is
 * found in the folded text can be shown in the one that was given.
 *
 * @param text - Any string.
 * @returns The folded text, and the map from offsets of the text given to offsets of the folded one.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { invertOffsetMap, mapSpan } from '@quocngu/span';
 * import { foldMarksWithMap } from '@quocngu/text';
 *
 * const { text, map } = foldMarksWithMap('Hue\u0302\u0301 đẹp');
 * text; //=> 'Hue dep'
 * mapSpan(invertOffsetMap(map), { start: 4, end: 7 }); //=> { start: 6, end: 9 }
 * ```
 */
export function foldMarksWithMap(text: string): MappedText {
  requireString(text);
  return rewriteClusters(text, foldMarks);
}
