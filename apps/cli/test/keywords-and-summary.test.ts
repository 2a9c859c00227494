import { fileURLToPath } from 'node:url';
import { parseSeed } from '@quocngu/seed-format';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Line {
  readonly file: string;
  readonly record: number;
  readonly keywords?: readonly {
    readonly text: string;
    readonly score: number;
    readonly spans: readonly (Span & { readonly field?: 'title' })[];
  }[];
  readonly sentences?: readonly (Span & { readonly text: string })[];
}

const RULE = '-'.repeat(17);
const SEED = fileURLToPath(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url));
const CAPTION = 'Cầu Long Biên lúc sáng sớm. (Ảnh: Lê An/TTXVN) ';
const LEAD = 'Giá gạo xuất khẩu tuần này lên cao nhất trong năm.';
const BODY = `${CAPTION}${LEAD} Doanh nghiệp nói giá gạo xuất khẩu còn tăng. Trời mưa.`;

function seedOf(title: string, body: string): string {
  return `https://bao.example/1\n${RULE}\n${title}\n${RULE}\n${body}\n${RULE}\n`;
}

function linesOf(output: string): readonly Line[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** A text without case, as a keyword may stand with a capital at the beginning of a sentence. */
function fold(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase();
}

describe('keywords', () => {
  it('finds what the real seed is about, each with its places', async () => {
    const { document } = parseSeed(await readFile(SEED, 'utf8'));
    const { exitCode, output, messages } = await runCaptured(['keywords', SEED]);
    expect([exitCode, messages]).toEqual([0, '']);
    const [line] = linesOf(output);
    expect(line).toMatchObject({ file: SEED, record: 1 });
    expect(line?.keywords).toHaveLength(10);
    expect(line?.keywords?.map(({ text }) => text)).toContain('Văn phòng Trung ương Đảng');
    for (const { text, score, spans } of line?.keywords ?? []) {
      expect(score).toBeGreaterThan(0);
      expect(spans.length).toBeGreaterThan(0);
      for (const { field = 'body', start, end } of spans) {
        expect(fold(document?.[field].slice(start, end))).toBe(fold(text));
      }
    }
  });

  it('leaves captions out, and points into the title where only that has the keyword', async () => {
    const { output } = await runCaptured(['keywords', '--count', '50'], {
      stdin: seedOf('Lúa Sóc Trăng', BODY),
    });
    const [{ keywords = [] } = {}] = linesOf(output);
    const texts = keywords.map(({ text }) => text);
    expect(texts[0]).toBe('giá gạo xuất khẩu');
    expect(texts.join(' ')).not.toMatch(/Long Biên|Ảnh/);
    const place = keywords.find(({ text }) => text.includes('Sóc Trăng'));
    expect(place?.spans.map(({ field }) => field)).toEqual(['title']);
  });

  it.each([
    ['no body', seedOf('', ''), 1],
    ['several records', seedOf('Một', 'Mưa.') + seedOf('Hai', 'Nắng.'), 0],
    ['decomposed letters', seedOf('Tin', BODY).normalize('NFD'), 0],
  ])('answers for %s', async (_, stdin, expected) => {
    const { exitCode, output } = await runCaptured(['keywords'], { stdin });
    expect(exitCode).toBe(expected);
    expect(linesOf(output)).toHaveLength(stdin.split('https://').length - 1);
  });
});

describe('summary', () => {
  it('chooses sentences of the real seed, in order', async () => {
    const { document } = parseSeed(await readFile(SEED, 'utf8'));
    const { exitCode, output } = await runCaptured(['summary', SEED]);
    expect(exitCode).toBe(0);
    const [line] = linesOf(output);
    expect(line).toMatchObject({ file: SEED, record: 1 });
    const sentences = line?.sentences ?? [];
    expect(sentences).toHaveLength(3);
    for (const { text, start, end } of sentences) {
      expect(document?.body.slice(start, end)).toBe(text);
      expect(text).toMatch(/[.…]$/);
    }
    const starts = sentences.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
  });

  it('leaves captions out', async () => {
    const { output } = await runCaptured(['summary', '--count', '2'], {
      stdin: seedOf('Giá gạo', BODY),
    });
    const sentences = linesOf(output)[0]?.sentences ?? [];
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toEqual({
      text: LEAD,
      start: CAPTION.length,
      end: CAPTION.length + LEAD.length,
    });
  });

  it('has nothing to say of an empty body', async () => {
    const { output } = await runCaptured(['summary'], { stdin: seedOf('Tin', '') });
    expect(linesOf(output)).toEqual([{ file: '-', record: 1, sentences: [] }]);
  });
});

it.each(['keywords', 'summary'])('%s says what is no seed, and exits 1', async (name) => {
  const { exitCode, output, messages } = await runCaptured([name], { stdin: 'xin chào\n' });
  expect([exitCode, output]).toEqual([1, '']);
  expect(messages).toContain('[not-a-seed]');
});

it.each(['-1', 'ba', '1.5', ''])('--count %j is wrong usage', async (count) => {
  const { exitCode, messages } = await runCaptured(['keywords', `--count=${count}`]);
  expect(exitCode).toBe(2);
  expect(messages).toContain('whole number');
});
