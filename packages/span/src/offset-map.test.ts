import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeOffsetMaps,
  createOffsetMapBuilder,
  identityOffsetMap,
  invertOffsetMap,
  mapOffset,
  mapSpan,
  type OffsetMap,
} from './index.ts';

/** A rewriting, as steps: how many units were kept, or replaced by how many. */
type Step = readonly [kept: number] | readonly [source: number, target: number];

function mapOf(steps: readonly Step[]): OffsetMap {
  const builder = createOffsetMapBuilder();
  for (const [source, target] of steps) {
    if (target === undefined) builder.keep(source);
    else builder.replace(source, target);
  }
  return builder.build();
}

const length = fc.nat({ max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(fc.tuple(length), fc.tuple(length, length));
const anyMap = fc.array(step, { maxLength: 12 }).map(mapOf);

/** A map, and one that goes on where it ends. */
const chainedMaps = anyMap.chain((first) =>
  fc.tuple(
    fc.constant(first),
    fc.array(step, { maxLength: 12 }).map((steps) => {
      const fitted: Step[] = [];
      let rest = first.targetLength;
      for (const [source, target] of steps) {
        const used = Math.min(source, rest);
        fitted.push(target === undefined ? [used] : [used, target]);
        rest -= used;
      }
      return mapOf([...fitted, [rest]]);
    }),
  ),
);

/** For each code unit of the source that was kept, where it went. */
function keptUnits(map: OffsetMap): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  let source = 0;
  let target = 0;
  for (const edit of [...map.edits, undefined]) {
    const end = edit?.source.start ?? map.sourceLength;
    while (source < end) kept.set(source++, target++);
    source = edit?.source.end ?? source;
    target = edit?.target.end ?? target;
  }
  return kept;
}

describe('mapSpan', () => {
  // "abcdefgh": cd was replaced by XYZ, something inserted before f, g deleted.
  const map = mapOf([[2], [2, 3], [1], [0, 2], [1], [1, 0], [1]]);

  it.each([
    ['before every edit', [0, 2], [0, 2]],
    ['the replaced stretch', [2, 4], [2, 5]],
    ['inside it: covers all of it', [3, 3], [2, 5]],
    ['reaching into it', [1, 3], [1, 5]],
    ['ending at an insertion stays before it', [4, 5], [5, 6]],
    ['starting at an insertion stays behind it', [5, 6], [8, 9]],
    ['around an insertion', [4, 6], [5, 9]],
    ['an empty span at an insertion stays empty', [5, 5], [6, 6]],
    ['the deleted stretch', [6, 7], [9, 9]],
    ['behind every edit', [7, 8], [9, 10]],
    ['everything', [0, 8], [0, 10]],
  ])('%s', (_, [start, end], [mappedStart, mappedEnd]) => {
    expect(mapSpan(map, { start: start ?? 0, end: end ?? 0 })).toEqual({
      start: mappedStart,
      end: mappedEnd,
    });
  });

  it('maps kept units exactly, whatever stands around them', () => {
    fc.assert(
      fc.property(anyMap, (anyOne) => {
        for (const [source, target] of keptUnits(anyOne)) {
          expect(mapSpan(anyOne, { start: source, end: source + 1 })).toEqual({
            start: target,
            end: target + 1,
          });
        }
      }),
    );
  });

  it('keeps the order of offsets, and stays within the target', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('start', 'end'), (anyOne, side) => {
        let last = 0;
        for (let offset = 0; offset <= anyOne.sourceLength; offset += 1) {
          const mapped = mapOffset(anyOne, offset, side);
          expect(mapped).toBeGreaterThanOrEqual(last);
          expect(mapped).toBeLessThanOrEqual(anyOne.targetLength);
          last = mapped;
        }
      }),
    );
  });

  it.each([
    [() => mapOffset(map, 9), 'expected an offset from 0 to 8, got 9'],
    [() => mapOffset(map, -1), 'expected an offset from 0 to 8, got -1'],
    [
      () => mapSpan(map, { start: 3, end: 2 }),
      'expected a span that ends after its start, got 3..2',
    ],
    [() => identityOffsetMap(-1), 'expected a length from 0, got -1'],
    [() => mapOf([[0.5]]), 'expected a length from 0, got 0.5'],
    [() => mapOf([[1, NaN]]), 'expected a length from 0, got NaN'],
  ])('refuses what is no place in the source: %#', (run, message) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('invertOffsetMap', () => {
  it('leads each kept unit back, and inverts again to the first map', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const inverse = invertOffsetMap(map);
        for (const [source, target] of keptUnits(map)) {
          expect(mapSpan(inverse, { start: target, end: target + 1 })).toEqual({
            start: source,
            end: source + 1,
          });
        }
        expect(invertOffsetMap(inverse)).toEqual(map);
      }),
    );
  });
});

describe('composeOffsetMaps', () => {
  it('keeps exactly the units that both maps keep', () => {
    fc.assert(
      fc.property(chainedMaps, ([first, second]) => {
        const composed = composeOffsetMaps(first, second);
        expect(composed.sourceLength).toBe(first.sourceLength);
        expect(composed.targetLength).toBe(second.targetLength);
        const afterSecond = keptUnits(second);
        const expected = new Map<number, number>();
        for (const [source, middle] of keptUnits(first)) {
          const target = afterSecond.get(middle);
          if (target !== undefined) expected.set(source, target);
        }
        // Edits that overlap become one, so a unit between them may be covered; none is ever moved.
        for (const [source, target] of keptUnits(composed))
          expect(expected.get(source)).toBe(target);
        for (const [source, target] of expected) {
          const span = mapSpan(composed, { start: source, end: source + 1 });
          expect(span.start).toBeLessThanOrEqual(target);
          expect(span.end).toBeGreaterThan(target);
        }
      }),
    );
  });

  it('covers at least what mapping twice covers', () => {
    fc.assert(
      fc.property(chainedMaps, ([first, second]) => {
        const composed = composeOffsetMaps(first, second);
        for (let start = 0; start < first.sourceLength; start += 1) {
          const once = mapSpan(composed, { start, end: start + 1 });
          const twice = mapSpan(second, mapSpan(first, { start, end: start + 1 }));
          if (twice.end > twice.start) {
            expect(once.start).toBeLessThanOrEqual(twice.start);
            expect(once.end).toBeGreaterThanOrEqual(twice.end);
          }
        }
      }),
    );
  });

  it('leaves edits in order, apart, and every other length between them equal', () => {
    fc.assert(
      fc.property(chainedMaps, ([first, second]) => {
        let source = 0;
        let target = 0;
        for (const edit of composeOffsetMaps(first, second).edits) {
          expect(edit.source.start - source).toBe(edit.target.start - target);
          expect(edit.source.start).toBeGreaterThanOrEqual(source);
          expect(edit.source.end).toBeGreaterThanOrEqual(edit.source.start);
          expect(edit.target.end).toBeGreaterThanOrEqual(edit.target.start);
          source = edit.source.end;
          target = edit.target.end;
        }
      }),
    );
  });

  it('does nothing with the identity on either side', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(composeOffsetMaps(identityOffsetMap(map.sourceLength), map)).toEqual(map);
        expect(composeOffsetMaps(map, identityOffsetMap(map.targetLength))).toEqual(map);
      }),
    );
  });

  it('refuses maps that do not meet', () => {
    expect(() => composeOffsetMaps(identityOffsetMap(3), identityOffsetMap(4))).toThrow(
      new RangeError('expected a second map from a text of length 3, got one from 4'),
    );
  });
});
