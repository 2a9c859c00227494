import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { arbitraryMutation, mutate } from '../../test/arbitrary-mutation.ts';
import { readArticleFixture } from '../../test/read-fixtures.ts';
import type { Article } from '../model/article.ts';
import type { ArticleDiagnosticCode } from './findings.ts';
import { isArticle, validateArticle } from './validate-article.ts';

const full = readArticleFixture('full') as Article;

function codesOf(value: unknown): readonly ArticleDiagnosticCode[] {
  return validateArticle(value).map(({ code }) => code);
}

/** An article of which everything can be changed. */
type Draft = Record<string, never> & {
  text: { body: string };
  sentences: { span: { start: number; end: number }; block?: string; confidence?: number }[];
  words: { span: { start: number; end: number } }[];
  blocks: { id: string; media?: string }[];
  mentions: { text: string; id: string; origin?: string; span: { start: number; end: number } }[];
  dates: { value?: string; precision: string }[];
  keywords: { text: string }[];
};

describe('generated articles', { timeout: 60_000 }, () => {
  test('are valid', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(validateArticle(article)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('are valid after a way through JSON', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(isArticle(JSON.parse(JSON.stringify(article)))).toBe(true);
      }),
    );
  });

  const changes: readonly (readonly [string, ArticleDiagnosticCode, (draft: Draft) => unknown])[] =
    [
      [
        'a longer span',
        'span-out-of-bounds',
        ({ sentences: [one] }) => one && (one.span.end += 1e6),
      ],
      [
        'a span turned round',
        'span-out-of-bounds',
        ({ words: [one] }) => {
          if (one) [one.span.start, one.span.end] = [one.span.end, one.span.start];
          return one;
        },
      ],
      ['a half offset', 'wrong-type', ({ words: [one] }) => one && (one.span.start += 0.5)],
      ['another text', 'text-differs', ({ mentions: [one] }) => one && (one.text += '!')],
      ['another keyword', 'text-differs', ({ keywords: [one] }) => one && (one.text += '!')],
      [
        'a body cut off',
        'span-out-of-bounds',
        (draft) => draft.words[0] && ((draft.text.body = ''), 1),
      ],
      ['words turned round', 'unordered', ({ words }) => words.length > 1 && words.reverse()],
      ['a word twice', 'overlap', ({ words: [one], words }) => one && words.unshift(one)],
      [
        'an id twice',
        'duplicate-id',
        ({ mentions: [one, two] }) => one && two && (two.id = one.id),
      ],
      ['an empty id', 'out-of-range', ({ blocks: [one] }) => one && ((one.id = ''), 1)],
      ['a loose link', 'unknown-id', ({ sentences: [one] }) => one && (one.block = 'nothing')],
      ['a link astray', 'wrong-link', ({ sentences: [one] }) => one && (one.block = 'e-person')],
      ['a loose origin', 'unknown-origin', ({ mentions: [one] }) => one && (one.origin = 'nobody')],
      [
        'a day that is none',
        'malformed-date',
        ({ dates: [one] }) => one && (one.value = '2015-02-29'),
      ],
      [
        'a precision too fine',
        'wrong-precision',
        ({ dates: [one] }) =>
          one?.value !== undefined && one.precision !== 'minute' && (one.precision = 'minute'),
      ],
      ['too sure', 'out-of-range', ({ sentences: [one] }) => one && (one.confidence = 1.1)],
    ];

  test.each(changes)('with %s are found out: %s', (_, code, change) => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const draft = structuredClone(article) as unknown as Draft;
        fc.pre(Boolean(change(draft)));
        expect(codesOf(draft)).toContain(code);
      }),
      { numRuns: 50 },
    );
  });
});

describe('spans and text', () => {
  test('every text of a full article is held to its span', () => {
    // Excerpts are anywhere; each is changed in turn.
    let changed = 0;
    const change = (value: unknown, root: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const node = value as Record<string, unknown>;
      if ('span' in node && typeof node.text === 'string') {
        const { text } = node;
        node.text = `${text}!`;
        expect(codesOf(root)).toContain('text-differs');
        node.text = text;
        changed += 1;
      }
      for (const item of Object.values(node)) change(item, root);
    };
    const copy = structuredClone(full);
    change(copy, copy);
    expect(changed).toBeGreaterThan(40);
    expect(codesOf(copy)).toEqual([]);
  });

  test('lone surrogates in the text are characters of their own', () => {
    const text = { url: '', title: '', body: '\ud83d \udcda' };
    const words = [
      { type: 'word', span: { start: 0, end: 1 } },
      { type: 'word', span: { start: 2, end: 3 } },
    ];
    expect(isArticle({ type: 'article', schemaVersion: 1, text, words })).toBe(true);
  });
});

describe('nothing makes it throw', { timeout: 60_000 }, () => {
  test('any JSON, and articles with any change', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(validateArticle(value))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(arbitraryMutation, { maxLength: 3 }), (mutations) => {
        expect(Array.isArray(validateArticle(mutate(full, mutations)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('any JavaScript value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(isArticle(value)).toBe(false);
          expect(isArticle({ ...full, text: value })).toBe(false);
          expect(codesOf({ ...full, words: [value] })).not.toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  const circle: Record<string, unknown> = { type: 'article', schemaVersion: 1 };
  Object.assign(circle, { text: circle, words: [circle], blocks: circle });

  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

  const throwing = {
    ...full,
    get text(): unknown {
      throw new Error('no');
    },
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each<readonly [string, unknown, ArticleDiagnosticCode]>([
    ['a circle', circle, 'missing-property'],
    ['great depth', { ...full, entities: deep }, 'wrong-type'],
    ['a getter that throws', throwing, 'unreadable-value'],
    ['a revoked proxy', revoked, 'unreadable-value'],
    ['a revoked proxy inside', { ...full, blocks: [revoked] }, 'unreadable-value'],
    ['an own __proto__', JSON.parse('{"__proto__":{"type":"article"}}'), 'unknown-property'],
    ['properties that are inherited', Object.create(full), 'missing-property'],
    ['a long array of nothing', { ...full, words: new Array(2 ** 32 - 1) }, 'too-many-findings'],
    ['a function', { ...full, language: () => 'vi' }, 'wrong-type'],
    ['a symbol', { ...full, language: Symbol('vi') }, 'wrong-type'],
    ['not a number', { ...full, counts: { type: 'counts', words: NaN } }, 'wrong-type'],
    ['an undefined property', { ...full, language: undefined }, 'wrong-type'],
  ])('%s', (_, value, code) => {
    expect(codesOf(value)).toContain(code);
  });

  test('an unreadable value is named by its place', () => {
    expect(validateArticle(throwing)).toMatchObject([
      { code: 'unreadable-value', data: { path: '/text' } },
    ]);
  });

  test('findings are bounded', () => {
    const found = validateArticle({ ...full, words: Array.from({ length: 5000 }, () => 0) });
    expect(found).toHaveLength(1001);
    expect(found.at(-1)?.code).toBe('too-many-findings');
  });
});

test('the work grows with the article, not faster', () => {
  // Properties read, not time: a time would depend on the machine.
  const countReads = (words: number): number => {
    let reads = 0;
    const get = (target: object, name: string | symbol): unknown => {
      reads += 1;
      return Reflect.get(target, name);
    };
    const span = (at: number): object => new Proxy({ start: at, end: at + 1 }, { get });
    const article = {
      type: 'article',
      schemaVersion: 1,
      text: { url: '', title: '', body: 'x'.repeat(words) },
      words: Array.from({ length: words }, (_, at) => ({ type: 'word', span: span(at) })),
    };
    expect(isArticle(article)).toBe(true);
    return reads;
  };
  expect(countReads(4000)).toBe(countReads(1000) * 4);
});
