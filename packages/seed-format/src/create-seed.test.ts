import { describe, expect, it } from 'vitest';
import { createSeed } from './create-seed.ts';

const URL = 'https://example.vn/1.html';

describe('createSeed', () => {
  it.each([
    [{ url: `\n ${URL}\t` }, { url: URL }],
    [{ title: ' Mưa to\r\n\r\n  và gió\rlớn \n' }, { title: 'Mưa to và gió lớn' }],
    [{ title: 'Mưa  to' }, { title: 'Mưa  to' }],
    [{ body: '\r\n Một. \r\n\rHai.\n \t' }, { body: 'Một. \n\nHai.' }],
    [{ body: '\u00a0Một.' }, { body: '\u00a0Một.' }],
  ])('makes of %j: %j', (parts, expected) => {
    const whole = { url: URL, title: 'Mưa', body: 'Mưa.' };
    expect(createSeed({ ...whole, ...parts })).toEqual({
      document: { ...whole, ...expected },
      diagnostics: [],
    });
  });

  it('reports what still cannot be carried', () => {
    const { document, diagnostics } = createSeed({
      url: '/1.html',
      title: '-----',
      body: 'a\ud83d',
    });
    expect(document).toEqual({ url: '/1.html', title: '-----', body: 'a\ud83d' });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'invalid-address',
      'rule-as-title',
      'lone-surrogate',
    ]);
  });

  it('throws a TypeError that names what is wrong', () => {
    expect(() => createSeed(undefined as never)).toThrow('expected the argument to be an object');
    expect(() => createSeed({ url: 1, title: '', body: '' } as never)).toThrow(
      'expected the url to be a string, got a number',
    );
  });
});
