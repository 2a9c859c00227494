import type { Span } from './span.ts';

/** One place where a rewritten text (`target`) differs from the text that it was made from (`source`). */
export interface OffsetEdit {
  readonly source: Span;
  readonly target: Span;
}

/**
 * How the offsets of a text (`source`) correspond to those of a text made from it (`target`).
 * Plain data: everything outside the edits was kept, code unit for code unit.
 */
export interface OffsetMap {
  /** Length of the source in UTF-16 code units. */
  readonly sourceLength: number;
  /** Length of the target in UTF-16 code units. */
  readonly targetLength: number;
  /** The edits in ascending order; they may touch, and never overlap. */
  readonly edits: readonly OffsetEdit[];
}

/** Collects an offset map while a text is rewritten from left to right. */
export interface OffsetMapBuilder {
  /** The next code units were kept as they are. */
  keep(length: number): void;
  /** The next code units were replaced; a length of 0 says that they were inserted or deleted. */
  replace(sourceLength: number, targetLength: number): void;
  /** Gives the map of all that was kept and replaced so far. */
  build(): OffsetMap;
}

/**
 * Which edge of a span an offset stands for. It decides where a rewritten place leaves a choice:
 * inside a replaced stretch a start goes to its start and an end to its end, so that the span
 * covers it; at an insertion a start goes behind it and an end before it, so that it stays outside.
 */
export type OffsetSide = 'start' | 'end';

/**
 * Makes a builder for an offset map.
 *
 * @returns An empty builder. Its methods throw a RangeError for lengths that are not whole numbers from 0.
 *
 * @example
 * ```ts
 * import { createOffsetMapBuilder, mapSpan } from '@quocngu/span';
 *
 * // "a\r\nb" was rewritten to "a\nb".
 * const builder = createOffsetMapBuilder();
 * builder.keep(1);
 * builder.replace(2, 1);
 * builder.keep(1);
 * mapSpan(builder.build(), { start: 3, end: 4 }); //=> { start: 2, end: 3 }
 * ```
 */
export function createOffsetMapBuilder(): OffsetMapBuilder {
  const edits: OffsetEdit[] = [];
  let source = 0;
  let target = 0;
  return {
    keep(length: number): void {
      requireLength(length);
      source += length;
      target += length;
    },
    replace(sourceLength: number, targetLength: number): void {
      requireLength(sourceLength);
      requireLength(targetLength);
      if (sourceLength === 0 && targetLength === 0) return;
      edits.push({
        source: { start: source, end: source + sourceLength },
        target: { start: target, end: target + targetLength },
      });
      source += sourceLength;
      target += targetLength;
    },
    build(): OffsetMap {
      return { sourceLength: source, targetLength: target, edits: [...edits] };
    },
  };
}

/**
 * Gives the map of a text that was not changed.
 *
 * @param length - Length of the text in UTF-16 code units.
 * @returns A map without edits.
 * @throws RangeError where the length is not a whole number from 0.
 *
 * @example
 * ```ts
 * import { identityOffsetMap, mapOffset } from '@quocngu/span';
 *
 * mapOffset(identityOffsetMap(10), 4); //=> 4
 * ```
 */
export function identityOffsetMap(length: number): OffsetMap {
  requireLength(length);
  return { sourceLength: length, targetLength: length, edits: [] };
}

/**
 * Maps an offset of the source to the target.
 *
 * @param map - The map.
 * @param offset - Offset in the source, from 0 up to and including its length.
 * @param side - Which edge of a span the offset stands for; `start` where left out.
 * @returns The offset in the target.
 * @throws RangeError where the source has no such offset.
 *
 * @example
 * ```ts
 * import { createOffsetMapBuilder, mapOffset } from '@quocngu/span';
 *
 * // "đẹp" in four code units (e + dot below) became "đẹp" in three.
 * const builder = createOffsetMapBuilder();
 * builder.keep(1);
 * builder.replace(2, 1);
 * builder.keep(1);
 * const map = builder.build();
 * mapOffset(map, 3); //=> 2
 * mapOffset(map, 2, 'start'); //=> 1
 * mapOffset(map, 2, 'end'); //=> 2
 * ```
 */
export function mapOffset(map: OffsetMap, offset: number, side: OffsetSide = 'start'): number {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset > map.sourceLength) {
    throw new RangeError(`expected an offset from 0 to ${map.sourceLength}, got ${offset}`);
  }
  return side === 'start' ? mapStart(map, offset) : mapEnd(map, offset);
}

/** The last edit that starts at or before the offset decides. */
function mapStart({ edits }: OffsetMap, offset: number): number {
  const edit = edits[countWhile(edits, (candidate) => candidate.source.start <= offset) - 1];
  if (edit === undefined) return offset;
  const past = offset - edit.source.end;
  return past < 0 ? edit.target.start : edit.target.end + past;
}

/** The first edit that ends at or after the offset decides. */
function mapEnd({ edits, sourceLength, targetLength }: OffsetMap, offset: number): number {
  const edit = edits[countWhile(edits, (candidate) => candidate.source.end < offset)];
  if (edit === undefined) return targetLength - (sourceLength - offset);
  const short = edit.source.start - offset;
  return short < 0 ? edit.target.end : edit.target.start - short;
}

/** Counts the leading edits for which a condition holds, given that it holds for none after them. */
function countWhile(edits: readonly OffsetEdit[], holds: (edit: OffsetEdit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && holds(edit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Maps a span of the source to the target: it covers what became of its text, and no more.
 *
 * @param map - The map.
 * @param span - A span of the source.
 * @returns The span in the target; empty for an empty span, and for one whose text was deleted.
 * @throws RangeError where the source has no such span.
 *
 * @example
 * ```ts
 * import { createOffsetMapBuilder, mapSpan } from '@quocngu/span';
 *
 * // "Hà  Nội" was rewritten to "Hà Nội": one of two spaces was deleted.
 * const builder = createOffsetMapBuilder();
 * builder.keep(3);
 * builder.replace(1, 0);
 * builder.keep(3);
 * mapSpan(builder.build(), { start: 4, end: 7 }); //=> { start: 3, end: 6 }
 * ```
 */
export function mapSpan(map: OffsetMap, span: Span): Span {
  if (span.end < span.start) {
    throw new RangeError(
      `expected a span that ends after its start, got ${span.start}..${span.end}`,
    );
  }
  const end = mapOffset(map, span.end, 'end');
  // Only an empty span at an insertion has its start behind its end.
  return { start: Math.min(mapOffset(map, span.start, 'start'), end), end };
}

/**
 * Turns a map around, so that it leads from the target back to the source.
 *
 * @param map - The map.
 * @returns The inverse map; inverted again, it equals the first.
 *
 * @example
 * ```ts
 * import { createOffsetMapBuilder, invertOffsetMap, mapOffset } from '@quocngu/span';
 *
 * const builder = createOffsetMapBuilder();
 * builder.replace(1, 2);
 * builder.keep(3);
 * mapOffset(invertOffsetMap(builder.build()), 5); //=> 4
 * ```
 */
export function invertOffsetMap(map: OffsetMap): OffsetMap {
  return {
    sourceLength: map.targetLength,
    targetLength: map.sourceLength,
    edits: map.edits.map(({ source, target }) => ({ source: target, target: source })),
  };
}

function requireLength(length: number): void {
  if (Number.isSafeInteger(length) && length >= 0) return;
  throw new RangeError(`expected a length from 0, got ${length}`);
}
