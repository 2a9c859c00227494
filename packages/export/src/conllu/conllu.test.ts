import {
  createArticle,
  sliceField,
  validateArticle,
  type Article,
  type Word,
} from '@quocngu/article';
import conllup from 'conllup';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConllu } from '../../test/check-conllu.ts';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { parseConllu } from './parse-conllu.ts';
import { toConllu } from './to-conllu.ts';

const full = readFullArticle();

/** An article whose every stretch without spaces is a word, in the title too. */
function withWords(article: Article): Article {
  const wordsOf = (field: 'body' | 'title'): readonly Word[] =>
    [...article.text[field].matchAll(/\S+/g)].map(({ index, 0: text }) => ({
      type: 'word',
      span: {
        ...(field === 'title' ? { field } : {}),
        start: index,
        end: index + text.length,
      },
      upos: 'X',
    }));
  return createArticle(article.text, {
    sentences: article.sentences,
    words: [...wordsOf('title'), ...wordsOf('body')],
  });
}

const wordy = [full, ...readSeedArticles(), ...generateHostileArticles()].map(withWords);

test('a whole document, line for line', () => {
  const body = 'Hà Nội, sáng\n13/1. Mưa  to!';
  const word = (start: number, end: number, upos: Word['upos'], xpos?: string): Word => ({
    type: 'word',
    span: { start, end },
    ...(upos ? { upos } : {}),
    ...(xpos ? { xpos } : {}),
  });
  const article = createArticle(
    { url: 'https://bao.example/1', title: 'Tin', body },
    {
      words: [
        { type: 'word', span: { field: 'title', start: 0, end: 3 }, upos: 'NOUN' },
        word(0, 6, 'PROPN', 'NNP'),
        word(6, 7, 'PUNCT'),
        word(8, 17, undefined),
        word(17, 18, 'PUNCT'),
        word(19, 22, 'VERB'),
        word(24, 26, 'ADJ'),
        word(26, 27, 'PUNCT'),
      ],
      sentences: [
        { type: 'sentence', span: { start: 0, end: 18 } },
        { type: 'sentence', span: { start: 19, end: 27 } },
      ],
    },
  );
  const { text, losses } = toConllu(article, { id: 'bai 1' });
  expect(text.split('\n')).toEqual([
    '# newdoc id = bai 1',
    '# url = https://bao.example/1',
    '# sent_id = 1',
    '# field = title',
    '# sentence = no',
    '# text = Tin',
    '1\tTin\t_\tNOUN\t_\t_\t_\t_\t_\tSpaceAfter=No|Start=0|End=3',
    '',
    '# sent_id = 2',
    '# text = Hà Nội, sáng 13/1.',
    '1\tHà Nội\t_\tPROPN\tNNP\t_\t_\t_\t_\tSpaceAfter=No|Start=0|End=6',
    '2\t,\t_\tPUNCT\t_\t_\t_\t_\t_\tStart=6|End=7',
    String.raw`3	sáng 13/1	_	_	_	_	_	_	_	SpaceAfter=No|SpacesInToken=sáng\n13/1|Start=8|End=17`,
    '4\t.\t_\tPUNCT\t_\t_\t_\t_\t_\tStart=17|End=18',
    '',
    '# sent_id = 3',
    '# text = Mưa to!',
    String.raw`1	Mưa	_	VERB	_	_	_	_	_	SpacesAfter=\s\s|Start=19|End=22`,
    '2\tto\t_\tADJ\t_\t_\t_\t_\t_\tSpaceAfter=No|Start=24|End=26',
    '3\t!\t_\tPUNCT\t_\t_\t_\t_\t_\tSpaceAfter=No|Start=26|End=27',
    '',
    '',
  ]);
  expect(losses).toEqual([]);
  const { article: read } = parseConllu(text);
  expect(read.text).toEqual(article.text);
  expect(read.words).toEqual(article.words);
  expect(read.sentences).toEqual(article.sentences);
});

describe('documents', () => {
  test.each(wordy.map((article, at) => [at, article] as const))('%i', (_, article) => {
    const { text, losses } = toConllu(article);
    expect(checkConllu(text)).toEqual([]);
    // A reader that we did not write finds the same words.
    const sentences = text.trimEnd().split('\n\n').map(conllup.sentenceConllToJson);
    const nodes = sentences.flatMap(({ treeJson }) => Object.values(treeJson.nodesJson));
    const spans = nodes.map(({ MISC }) => [Number(MISC.Start), Number(MISC.End)]);
    expect(spans).toEqual(article.words?.map(({ span }) => [span.start, span.end]));
    expect(nodes.map(({ FORM }) => FORM)).toEqual(
      article.words?.map(
        ({ span }) =>
          sliceField(article, span)
            .replace(/\p{Surrogate}/gu, '\uFFFD')
            .replace(/\r/g, ' ')
            .trim() || '_',
      ),
    );
    expect(losses.filter(({ code }) => code === 'text-left-out')).toEqual([]);

    const read = parseConllu(text);
    const whole = (from: string): string => from.replace(/\p{Surrogate}/gu, '\uFFFD');
    expect(read.diagnostics).toEqual([]);
    expect(read.article.text.title).toBe(whole(article.text.title));
    expect(read.article.text.body).toBe(whole(article.text.body));
    expect(read.article.words).toEqual(article.words);
    expect(validateArticle(read.article).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    expect(toConllu(read.article).text).toBe(text);
  });
});

test('text and words of any spaces come back', () => {
  const gap = fc.constantFrom('', ' ', '  ', '\n', ' \n\t', '\u00A0', '\\', '|', '\u3000');
  const form = fc.constantFrom('a', 'ệ', 'e\u0302', '📚', '_', '#', '=', 'a|b', 'a\\s', 'a  b');
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, form), { minLength: 1 }), gap, (pairs, end) => {
      let body = '';
      const words = pairs.map(([before, text]): Word => {
        body += before.replace(/[\\|]/g, ' ');
        body += text;
        return { type: 'word', span: { start: body.length - text.length, end: body.length } };
      });
      body += end.replace(/[\\|]/g, ' ');
      const { text } = toConllu(createArticle({ url: '', title: '', body }, { words }));
      expect(checkConllu(text)).toEqual([]);
      const { article, diagnostics } = parseConllu(text);
      expect(diagnostics).toEqual([]);
      expect(article.text.body).toBe(body);
      expect(article.words).toEqual(words);
    }),
  );
});

describe('what is lost', () => {
  test('an article without words is no CoNLL-U', () => {
    const { text, losses } = toConllu(createArticle(full.text));
    expect(text).toBe('');
    expect(losses).toMatchObject([{ code: 'no-words', path: '/words', severity: 'warning' }]);
  });

  test('text outside all words is reported, and read back as spaces', () => {
    const article = createArticle(
      { url: '', title: 'Tin', body: 'Hà Nội mưa to' },
      {
        words: [
          { type: 'word', span: { start: 0, end: 6 } },
          { type: 'word', span: { start: 11, end: 13 } },
        ],
      },
    );
    const { text, losses } = toConllu(article);
    expect(losses).toMatchObject([{ code: 'text-left-out', path: '/text/body', count: 1 }]);
    const read = parseConllu(text);
    expect(read.article.text).toEqual({ url: '', title: 'Tin', body: 'Hà Nội     to' });
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['unknown-text']);
  });

  test('the layers that have no place', () => {
    const paths = toConllu(full).losses.map(({ path }) => path);
    expect(paths).toContain('/mentions');
    expect(paths).not.toContain('/words');
  });
});

describe('reading what others wrote', () => {
  test('multiword tokens, empty nodes, comments, CRLF', () => {
    const lines = [
      '# text = vámonos al mar',
      '1-2\tvámonos\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tvamos\tir\tVERB\t_\t_\t0\troot\t_\t_',
      '2\tnos\tnosotros\tPRON\t_\t_\t1\tobj\t_\t_',
      '2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_',
      '3\tmar\t_\tnoun\t_\t_\t_\t_\t_\tSpaceAfter=No',
    ];
    const { article, diagnostics } = parseConllu(lines.join('\r\n'));
    expect(article.text.body).toBe('vamos nos mar');
    expect(article.words?.map(({ upos }) => upos)).toEqual(['VERB', 'PRON', undefined]);
    expect(article.sentences).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  test('lines that are no words are reported', () => {
    const { article, diagnostics } = parseConllu(
      'not a word\n1\ta\t_\t_\t_\t_\t_\t_\t_\tStart=9999999999',
    );
    expect(article.text.body).toBe('a');
    expect(diagnostics.map(({ code, data }) => [code, data?.line])).toEqual([
      ['wrong-word', 1],
      ['unknown-text', 2],
    ]);
  });
});
