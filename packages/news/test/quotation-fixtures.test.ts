import { readdirSync, readFileSync } from 'node:fs';
import { validateArticle, type Article, type PersonMention } from '@quocngu/article';
import { describe, expect, it } from 'vitest';
import { findQuotations, readArticle } from '../src/index.ts';
import type { SpeakerMention } from '../src/quotations/find-speaker.ts';
import { growthOf, MOST_GROWTH } from './growth.ts';

/** Cases are apart by a blank line: what it shows, the body with mentions in braces, what is found. */
const folder = new URL('../fixtures/quotations/', import.meta.url);

/** Cases whose name ends so are speech only where a mention says that it is somebody's. */
const BY_MENTION = '(by its mention)';

interface Case {
  readonly name: string;
  readonly body: string;
  readonly mentions: readonly PersonMention[];
  readonly expected: readonly string[];
}

function readCase(text: string): Case {
  const [name = '', ...lines] = text.split('\n');
  const first = lines.findIndex((line) => /^(?:direct|reported|none)(?::|$)/.test(line));
  const marked = lines.slice(0, first).join('\n');
  const mentions: PersonMention[] = [];
  let body = '';
  for (const part of marked.split(/(?=\{)|\}/)) {
    if (part.startsWith('{')) {
      const named = part.slice(1);
      const span = { start: body.length, end: body.length + named.length };
      mentions.push({ type: 'person', id: `person-${mentions.length + 1}`, text: named, span });
      body += named;
    } else body += part;
  }
  return { name: name.replace(/^# /, ''), body, mentions, expected: lines.slice(first) };
}

const cases = readdirSync(folder)
  .sort()
  .flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return text.trimEnd().split('\n\n').map(readCase);
  });

function describeQuotations(
  { text: { body }, sentences = [] }: Article,
  mentions: readonly PersonMention[],
): readonly string[] {
  const found = findQuotations(body, sentences, mentions).flatMap(
    ({ type, span, cue, speaker }) => [
      `${type}: ${body.slice(span.start, span.end)}`,
      ...(cue === undefined ? [] : [`  cue: ${cue.text}`]),
      ...(speaker === undefined
        ? []
        : [`  speaker: ${mentions.find(({ id }) => id === speaker)?.text ?? ''}`]),
    ],
  );
  return found.length === 0 ? ['none'] : found;
}

/** Persons stand in braces, titles in square brackets, bodies in round ones. */
function readMarked(marked: string): { body: string; mentions: readonly SpeakerMention[] } {
  const types = { '{': 'person', '[': 'title', '(': 'organisation' } as const;
  const mentions: SpeakerMention[] = [];
  let body = '';
  for (const [, before = '', open, text = ''] of marked.matchAll(
    /([^{[(]*)(?:([{[(])([^}\])]*).)?/g,
  )) {
    body += before;
    const type = types[open as keyof typeof types];
    const span = { start: body.length, end: body.length + text.length };
    if (open !== undefined) mentions.push({ type, id: `mention-${mentions.length}`, text, span });
    body += text;
  }
  return { body, mentions };
}

const inArticle = (body: string): Article => readArticle({ url: '', title: 'Mưa', body });

describe('findQuotations', () => {
  it.each(cases)('$name', ({ body, mentions, expected }) => {
    const article = inArticle(body);
    expect(describeQuotations(article, mentions)).toEqual(expected);
    const quotations = findQuotations(body, article.sentences ?? [], mentions);
    const findings = validateArticle({ ...article, quotations, mentions });
    // The mentions are made up here, so that nothing says who produced them.
    expect(findings.filter(({ code }) => !code.endsWith('-origin'))).toEqual([]);
  });

  it.each(cases.filter(({ mentions }) => mentions.length > 0))(
    'finds the same words where nobody is known: $name',
    ({ name, body, expected }) => {
      const unnamed = expected.filter((line) => !line.startsWith('  speaker: '));
      const isByName = name.endsWith(BY_MENTION);
      expect(describeQuotations(inArticle(body), [])).toEqual(isByName ? ['none'] : unnamed);
    },
  );

  it.each(cases)('reads decomposed letters alike: $name', ({ name, body, expected }) => {
    const unnamed = expected.filter((line) => !line.startsWith('  speaker: '));
    const found = describeQuotations(inArticle(body.normalize('NFD')), []);
    const isByName = name.endsWith(BY_MENTION);
    expect(found.map((line) => line.normalize('NFC'))).toEqual(isByName ? ['none'] : unnamed);
  });

  it('names the bearer of a title, and the organisation inside it not', () => {
    const body = 'Trần Nam, Chánh Văn phòng Trung ương, cho biết hội nghị kéo dài ba ngày.';
    const title = { type: 'title', id: 't', text: 'Chánh Văn phòng Trung ương' } as const;
    const organisation = { type: 'organisation', id: 'o', text: 'Văn phòng Trung ương' } as const;
    const [quotation] = findQuotations(body, inArticle(body).sentences ?? [], [
      { type: 'person', id: 'p', text: 'Trần Nam', span: { start: 0, end: 8 }, entity: 'e' },
      { ...title, span: { start: 10, end: 36 } },
      { ...organisation, span: { start: 16, end: 36 } },
    ]);
    expect(quotation).toMatchObject({ speaker: 'p', entity: 'e' });
  });

  it.each([
    ['according to', 'Theo [ông] {Nam}, nước sẽ rút trong đêm.', 'Nam', 'nước sẽ rút trong đêm'],
    [
      'according to somebody with a title behind a comma',
      'Theo [ông] {Nam}, [Chủ tịch xã], nước sẽ rút trong đêm.',
      'Nam',
      'nước sẽ rút trong đêm',
    ],
    [
      'a body that somebody works for',
      'Ông {Nam}, chuyên gia của (Viện Lúa), cho biết nước sẽ rút trong đêm.',
      'Nam',
      'nước sẽ rút trong đêm',
    ],
    [
      'another person behind the first',
      'Gặp ông {Nam}, [Giám đốc] {Lan}, hôm nay, cho biết nước sẽ rút trong đêm.',
      'Lan',
      'nước sẽ rút trong đêm',
    ],
    [
      'a body in the title of somebody unnamed',
      'Chủ tịch (Quốc hội) cho biết nước sẽ rút trong đêm.',
      undefined,
      'nước sẽ rút trong đêm',
    ],
    [
      'a body itself',
      'Đại diện (Quốc hội) cho biết nước sẽ rút trong đêm.',
      'Quốc hội',
      'nước sẽ rút trong đêm',
    ],
  ])('tells who speaks by the kind of mention: %s', (_, marked, speaker, said) => {
    const { body, mentions } = readMarked(marked);
    const found = findQuotations(body, inArticle(body).sentences ?? [], mentions);
    expect(found.map(({ span }) => body.slice(span.start, span.end))).toEqual([said]);
    expect(mentions.find(({ id }) => id === found[0]?.speaker)?.text).toBe(speaker);
  });

  it.each(['A, B, ', 'A, của B nói ', 'A B ', 'Theo A, B, '])(
    'finds speakers in time in proportion to the length: %o',
    (unit) => {
      const growth = growthOf(unit, (body) => {
        const speakers = [...body.matchAll(/[AB]/g)].map(({ index, 0: text }) => {
          const type = text === 'A' ? 'title' : 'organisation';
          return { type, id: `${index}`, text, span: { start: index, end: index + 1 } } as const;
        });
        const span = { start: 0, end: body.length };
        findQuotations(`${body}nói: “a b c d e”`, [{ type: 'sentence', span }], speakers);
      });
      expect(growth).toBeLessThan(MOST_GROWTH);
    },
  );

  it.each([
    '“',
    '"',
    '“a” ',
    'nói: ',
    'Ông nói “',
    'cho biết ',
    'Theo ông, ',
    '‘',
    '- a:\n',
    '. Ông nói. ',
    '“a”, ông ',
    '“a,” ông, ',
    'cho biết a, còn ',
  ])('takes time in proportion to the length: %o', (unit) => {
    // The sentences are made once for each length, and cost more than the quotations.
    const sentences = new Map<string, Article['sentences']>();
    const growth = growthOf(unit, (body) => {
      const known = sentences.get(body) ?? inArticle(body).sentences ?? [];
      sentences.set(body, known);
      findQuotations(body, known);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
