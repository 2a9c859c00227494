import type { Mention } from '@quocngu/article';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestMentions, type Piece } from './nest-mentions.ts';

const text = 'Chánh Văn phòng Trung ương Đảng Trần Quốc Vượng chủ trì.';

function mention(type: 'person' | 'organisation' | 'title', start: number, end: number): Mention {
  return { type, id: `${type}-${start}`, text: text.slice(start, end), span: { start, end } };
}

const title = mention('title', 0, 31);
const office = mention('organisation', 6, 31);
const person = mention('person', 32, 47);

/** Pieces as text with brackets around mentions and bars between pieces of text. */
function write(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.type === 'text'
        ? text.slice(piece.start, piece.end)
        : `[${piece.mention.type} ${write(piece.pieces)}]`,
    )
    .join('|');
}

test('mentions lie inside each other, and text between them', () => {
  expect(write(nestMentions({ start: 0, end: text.length }, [title, office, person], []))).toBe(
    '[title Chánh |[organisation Văn phòng Trung ương Đảng]]| |[person Trần Quốc Vượng]| chủ trì.',
  );
});

test('text is cut at the ends of words, inside mentions too', () => {
  expect(write(nestMentions({ start: 32, end: text.length }, [person], [36, 48, 55]))).toBe(
    '[person Trần| Quốc Vượng]| |chủ trì|.',
  );
});

test('a mention that reaches out of the range is cut at its end', () => {
  expect(write(nestMentions({ start: 6, end: 20 }, [title, office, person], []))).toBe(
    '[title [organisation Văn phòng Trun]]',
  );
});

test('mentions that cross, against the rules, lose no text', () => {
  const crossing = [mention('title', 0, 20), mention('organisation', 10, 31)];
  expect(write(nestMentions({ start: 0, end: 31 }, crossing, []))).toBe(
    '[title Chánh Văn |[organisation phòng Trun]]|g ương Đảng',
  );
});

test('pieces follow one another without gaps, whatever the mentions', () => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([left, right]) => {
    return mention('title', Math.min(left, right), Math.max(left, right));
  });
  fc.assert(
    fc.property(fc.array(span), fc.array(fc.nat(text.length)), (mentions, cuts) => {
      const ordered = mentions.sort(
        (left, right) => left.span.start - right.span.start || right.span.end - left.span.end,
      );
      const pieces = nestMentions(
        { start: 3, end: 50 },
        ordered,
        cuts.sort((a, b) => a - b),
      );
      expect(flatten(pieces)).toBe(text.slice(3, 50));
    }),
  );
});

function flatten(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.type === 'text' ? text.slice(piece.start, piece.end) : flatten(piece.pieces),
    )
    .join('');
}
