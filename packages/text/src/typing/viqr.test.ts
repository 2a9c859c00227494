import { describe, expect, it } from 'vitest';
import { CASES, expectTyped, NEW_SYLLABLES, SYLLABLES } from '../../test/typed-syllables.ts';
import { typeText } from './index.ts';

describe('VIQR', () => {
  it.each([
    ['all shapes', 'a^ a( e^ o^ o+ u+ o* u* dd', 'â ă ê ô ơ ư ơ ư đ'],
    ['all tones', "ma` ma? ma~ ma' ma. ma", 'mà mả mã má mạ ma'],
    ['a sentence', "Tie^'ng Vie^.t, ddo^.c la^.p!", 'Tiếng Việt, độc lập!'],
    ['upper case', "DDA^'T NU+O+'C Dda^'t", 'ĐẤT NƯỚC Đất'],
    ['each letter its own sign', 'dduo+ng ddu+o+ng thuo+? huo+~n', 'dduo+ng đương thuở huỡn'],
    ['a repeated key undoes', "a^^ a'' ddd", "a^ a' dd"],
    ['signs behind consonants are signs', "Nam. Viet? don't (a) 1+1", "Nam. Viet? don't (a) 1+1"],
    ['a backslash keeps a sign', "hay\\. u\\? co\\'", "hay. u? co'"],
    ['and itself', 'a\\\\b', 'a\\b'],
    ['and is one before all else', 'C:\\dir \\1 \\', 'C:\\dir \\1 \\'],
    ['0 takes the tone off', "a'0 a0", 'a a0'],
    ['the tone moves', 'ho`a hoa` ho`an', 'hòa hòa hoàn'],
  ])('%s: %s', (_, keys, text) => {
    expect(typeText(keys, { method: 'viqr' })).toBe(text);
  });

  it('lets marks come late where asked to', () => {
    const options = { method: 'viqr', freeMarking: true } as const;
    expect(typeText("tieng^' Viet^. Nam.", options)).toBe('tiếng Việt Nạm');
  });
});

it.each(CASES)(
  'types every syllable: %s case',
  (_, toCase) => {
    expectTyped(SYLLABLES.map(toCase), { method: 'viqr' });
    expectTyped(NEW_SYLLABLES.map(toCase), { method: 'viqr', style: 'new' });
  },
  30_000,
);
