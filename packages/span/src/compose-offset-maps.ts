import type { OffsetEdit, OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/**
 * Joins two maps, one after the other, into one that leads from the first source to the last target.
 *
 * Edits that overlap in the text between them become one edit; all others stay as exact as they were.
 *
 * @param first - The map from a text to a second one.
 * @param second - The map from that second text to a third one.
 * @returns The map from the first text to the third.
 * @throws RangeError where `second` does not start from a text of the length that `first` leads to.
 *
 * @example
 * ```ts
 * import { composeOffsetMaps, createOffsetMapBuilder, mapOffset } from '@quocngu/span';
 *
 * const first = createOffsetMapBuilder();
 * first.replace(2, 1);
 * first.keep(4);
 * const second = createOffsetMapBuilder();
 * second.keep(2);
 * second.replace(1, 0);
 * second.keep(2);
 * mapOffset(composeOffsetMaps(first.build(), second.build()), 6); //=> 4
 * ```
 */
export function composeOffsetMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first.targetLength !== second.sourceLength) {
    throw new RangeError(
      `expected a second map from a text of length ${first.targetLength}, got one from ${second.sourceLength}`,
    );
  }
  const changes = [...first.edits.map(asFirst), ...second.edits.map(asSecond)].sort(
    (left, right) => left.middle.start - right.middle.start || left.middle.end - right.middle.end,
  );
  const edits: OffsetEdit[] = [];
  // How much the middle text has grown over the source, and the target over the middle, so far.
  let grownFirst = 0;
  let grownSecond = 0;
  let index = 0;
  for (let next = changes[index]; next !== undefined; next = changes[index]) {
    const { start } = next.middle;
    const sourceStart = start - grownFirst;
    const targetStart = start + grownSecond;
    let { end } = next.middle;
    do {
      end = Math.max(end, next.middle.end);
      grownFirst += next.grownFirst;
      grownSecond += next.grownSecond;
      index += 1;
      next = changes[index];
    } while (next !== undefined && next.middle.start < end);
    edits.push({
      source: { start: sourceStart, end: end - grownFirst },
      target: { start: targetStart, end: end + grownSecond },
    });
  }
  return { sourceLength: first.sourceLength, targetLength: second.targetLength, edits };
}

/** An edit of either map, seen from the text between the two. */
interface Change {
  readonly middle: Span;
  /** How much longer the first map made the text here. */
  readonly grownFirst: number;
  /** How much longer the second map makes it. */
  readonly grownSecond: number;
}

function asFirst(edit: OffsetEdit): Change {
  return { middle: edit.target, grownFirst: growth(edit), grownSecond: 0 };
}

function asSecond(edit: OffsetEdit): Change {
  return { middle: edit.source, grownFirst: 0, grownSecond: growth(edit) };
}

function growth({ source, target }: OffsetEdit): number {
  return target.end - target.start - (source.end - source.start);
}
