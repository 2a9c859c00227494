import { expect, it } from 'vitest';
import { LETTERS } from '../../../text/test/hazards.ts';
import { formOfText } from './text-form.ts';

it('finds every letter of Vietnamese in its form', () => {
  for (const { letter } of LETTERS) {
    const decomposed = letter.normalize('NFD');
    expect(formOfText(`an ${letter} an`)).toBe('nfc');
    expect(formOfText(`an ${decomposed} an`)).toBe(decomposed === letter ? 'nfc' : 'nfd');
  }
});

it.each([
  ['', 'nfc'],
  ['khong dau', 'nfc'],
  ['đ Đ', 'nfc'],
  ['Hue\u0302\u0301 và', 'nfc'],
  ['Hue\u0302\u0301 đi', 'nfd'],
])('of %j is %s', (text, form) => {
  expect(formOfText(text)).toBe(form);
});
