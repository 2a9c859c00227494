import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayWidth,
  renderDiagnostic,
  type Diagnostic,
  type RenderDiagnosticOptions,
} from './index.ts';

function diagnosticAt(start: number, end: number, hint?: string): Diagnostic {
  return {
    code: 'some-code',
    severity: 'warning',
    message: 'Something was found.',
    span: { start, end },
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Renders the finding at the first occurrence of `target`. */
function renderAt(
  text: string,
  target: string,
  options: Partial<RenderDiagnosticOptions> = {},
): string {
  const start = text.indexOf(target);
  return renderDiagnostic(diagnosticAt(start, start + target.length), { text, ...options });
}

/** What stands above the carets. */
function underlined(rendered: string): string {
  const [, line = '', carets = ''] = rendered.split('\n');
  const from = carets.indexOf('^');
  const to = carets.lastIndexOf('^') + 1;
  let column = 0;
  let marked = '';
  for (const { segment } of new Intl.Segmenter('und').segment(line)) {
    if (column >= from && column < to) marked += segment;
    column += displayWidth(segment);
  }
  return marked;
}

describe('renderDiagnostic', () => {
  it('shows place, finding, excerpt, caret and hint', () => {
    const text = 'tựa\nMột dòng chữ\n';
    expect(renderDiagnostic(diagnosticAt(8, 12, 'Do this.'), { text, file: 'a.txt' })).toBe(
      [
        'a.txt:2:5: warning: Something was found. [some-code]',
        '  2 | Một dòng chữ',
        '    |     ^^^^',
        '    = Do this.',
      ].join('\n'),
    );
  });

  it('leaves the file out where there is none', () => {
    expect(renderDiagnostic(diagnosticAt(0, 1), { text: 'a' })).toMatch(/^1:1: warning:/);
  });

  it.each([
    ['composed letters', 'Chữ Việt đẹp', 'Việt'],
    ['decomposed letters', 'Chữ Việt đẹp'.normalize('NFD'), 'Việt'.normalize('NFD')],
    ['wide characters before', '越南 Việt Nam', 'Việt'],
    ['wide characters under it', 'Nước 越南 đẹp', '越南'],
    ['emoji before', '👨‍👩‍👧 gia đình', 'gia'],
    ['a tab before', 'a\tb', 'b'],
  ])('puts the caret right: %s', (_, text, target) => {
    expect(underlined(renderAt(text, target))).toBe(target);
  });

  it('marks the whole letter where the span begins at its combining mark', () => {
    const text = 'đe\u0302\u0323p';
    expect(underlined(renderDiagnostic(diagnosticAt(2, 3), { text }))).toBe('e\u0302\u0323');
  });

  it('cuts a long line to the part around the span', () => {
    const text = `${'trước '.repeat(200)}ĐÂY${' sau'.repeat(200)}`;
    const rendered = renderAt(text, 'ĐÂY');
    expect(underlined(rendered)).toBe('ĐÂY');
    const line = rendered.split('\n')[1] ?? '';
    expect(line).toMatch(/\| ….*ĐÂY.*…$/);
    expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('shows an empty span, one at a line break and one at the end by a single caret', () => {
    expect(renderDiagnostic(diagnosticAt(1, 1), { text: 'ab' })).toMatch(/\n {4}\| {2}\^$/);
    expect(renderDiagnostic(diagnosticAt(2, 3), { text: 'ab\ncd' })).toMatch(/\n {4}\| {3}\^$/);
    expect(renderDiagnostic(diagnosticAt(5, 5), { text: 'ab\ncd' })).toMatch(/\n {4}\| {3}\^$/);
    expect(renderDiagnostic(diagnosticAt(0, 0), { text: '' })).toMatch(/\n {4}\| \^$/);
  });

  it('marks a span of several lines to the end of its first', () => {
    expect(underlined(renderDiagnostic(diagnosticAt(1, 6), { text: 'abc\ndef' }))).toBe('bc');
  });

  it('counts from where the text begins in a longer input', () => {
    const rendered = renderDiagnostic(diagnosticAt(1003, 1004), {
      text: 'a\nbc',
      textStart: { offset: 1000, line: 41 },
    });
    expect(rendered.split('\n').slice(0, 2)).toEqual([
      '42:2: warning: Something was found. [some-code]',
      '  42 | bc',
    ]);
  });

  it('lets no control character through to a terminal', () => {
    const text = 'a\u001b[31mđỏ\u202e\u0000\u0085\ud800z';
    const rendered = renderAt(text, 'z');
    expect(rendered).toContain('a␛[31mđỏ\ufffd␀\ufffd\ufffdz');
    expect(underlined(rendered)).toBe('z');
  });

  it('cuts a span that leaves the text', () => {
    expect(renderDiagnostic(diagnosticAt(90, 99), { text: 'ab' })).toMatch(/^1:3: /);
  });

  it('styles each part through the given function', () => {
    const rendered = renderDiagnostic(diagnosticAt(0, 1, 'Do this.'), {
      text: 'a',
      style: (part, value, { severity }) => `<${part} ${severity}>${value}</>`,
    });
    expect(rendered).toBe(
      [
        '<place warning>1:1:</> <severity warning>warning:</> Something was found. <code warning>[some-code]</>',
        '<gutter warning>  1 |</> a',
        '<gutter warning>    |</> <caret warning>^</>',
        '<gutter warning>    =</> <hint warning>Do this.</>',
      ].join('\n'),
    );
  });

  it('refuses a width too small to show anything', () => {
    expect(() => renderDiagnostic(diagnosticAt(0, 1), { text: 'a', width: 19 })).toThrow(
      new RangeError('expected a width of 20 or more, got 19'),
    );
    expect(() => renderDiagnostic(diagnosticAt(0, 1), { text: 'a', width: NaN })).toThrow(
      RangeError,
    );
  });

  it('stays within its width, and marks something, for any text and span', () => {
    const piece = fc.constantFrom(
      'a',
      'ế',
      'e\u0302\u0301',
      '越',
      '😀',
      '\u200d',
      '\ud83d',
      '\t',
      '\n',
      '\u0301',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 300, size: 'max' }),
        fc.nat(400),
        fc.nat(40),
        fc.integer({ min: 20, max: 120 }),
        (pieces, start, length, width) => {
          const rendered = renderDiagnostic(diagnosticAt(start, start + length), {
            text: pieces.join(''),
            width,
          });
          const [, line = '', carets = ''] = rendered.split('\n');
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(carets).toMatch(/\^/);
          expect(carets.length).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});
