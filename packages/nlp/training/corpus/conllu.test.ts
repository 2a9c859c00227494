import { expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';

const row = (number: string, form: string, miscellaneous = '_'): string =>
  [number, form, '_', 'X', '_', '_', '0', '_', '_', miscellaneous].join('\t');

it('puts the text together from forms, with and without a space after', () => {
  const [sentence] = parseConllu(
    [
      '# sent_id = s-1',
      '# text = wrong',
      row('1', 'Hà Nội', 'SpaceAfter=No'),
      row('2', ','),
      row('3', 'mưa'),
      '',
    ].join('\n'),
  );
  expect(sentence).toEqual({
    id: 's-1',
    text: 'Hà Nội, mưa',
    words: [
      { form: 'Hà Nội', upos: 'X', start: 0, end: 6 },
      { form: ',', upos: 'X', start: 6, end: 7 },
      { form: 'mưa', upos: 'X', start: 8, end: 11 },
    ],
  });
});

it('leaves ranges and empty nodes out, and reads a file without a last line break', () => {
  const source = [row('1-2', 'ab'), row('1', 'a'), row('1.1', 'x'), row('2', 'b')].join('\r\n');
  expect(parseConllu(source).map(({ text }) => text)).toEqual(['a b']);
});

it('refuses what is no CoNLL-U', () => {
  expect(() => parseConllu('Hà Nội mưa')).toThrow('line 1: expected ten columns, found 1');
});
