import { describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../test/growth.ts';
import { findCues } from './find-cues.ts';

describe('findCues', () => {
  it.each([
    ['Ông An cho biết, mưa to.', ['cho biết']],
    ['Ông An cho biết thêm mưa to.', ['cho biết thêm']],
    ['nói', ['nói']],
    ['Bà kể: “Mưa to.”', ['kể']],
    ['Bà (kể) lại', ['kể']],
    ['Bà kể lại.', ['kể lại']],
    ['bà kể\u00a0lại', ['kể\u00a0lại']],
    ['khẳng định và nhấn mạnh', ['khẳng định', 'nhấn mạnh']],
    ['cho  biết', []],
    ['cho, biết', []],
    ['cho biết-rồi', []],
    ['bà-kể', []],
    ['kểm', []],
    ['Cho biết', []],
    ['không cho biết', []],
    ['“không” cho biết', []],
    ['cho', []],
    ['', []],
  ])('%j has %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
    const decomposed = text.normalize('NFD');
    expect(textsOf(decomposed)).toEqual(expected.map((cue) => cue.normalize('NFD')));
  });

  it('tells which verbs a clause may follow without more', () => {
    expect(findCues('cho biết rồi nói rõ')).toEqual([
      { start: 0, end: 8, takesClause: true },
      { start: 13, end: 19, takesClause: false },
    ]);
  });

  it.each(['kể', '(kể', '-', 'kể ', 'cho biết ', '- nói ', 'không '])(
    'takes time that grows with the text: %j',
    (piece) => {
      expect(growthOf(piece, findCues)).toBeLessThan(MOST_GROWTH);
    },
  );
});

function textsOf(text: string): readonly string[] {
  return findCues(text).map(({ start, end }) => text.slice(start, end));
}
