import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringifySeed } from '@quocngu/seed-format';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSeeds, type GenerateSeedsOptions } from '../generator/generate-seeds.ts';
import { findDuplicates, type DuplicateCluster } from './find-duplicates.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'quocngu-corpus-'));
});
afterAll(() => rm(scratch, { recursive: true }));

async function find(
  seeds: Iterable<Uint8Array>,
  similarity?: number,
): Promise<readonly DuplicateCluster[]> {
  async function* standardInput(): AsyncGenerator<Uint8Array> {
    for (const bytes of seeds) yield await Promise.resolve(bytes);
  }
  const clusters: DuplicateCluster[] = [];
  const options = { standardInput: standardInput(), scratch };
  const given = similarity === undefined ? options : { ...options, similarity };
  for await (const cluster of findDuplicates(['-'], given)) clusters.push(cluster);
  return clusters;
}

function* bytesOf(options: GenerateSeedsOptions): Generator<Uint8Array> {
  for (const { bytes } of generateSeeds(options)) yield bytes;
}

const seedOf = (title: string, body: string): Uint8Array =>
  new TextEncoder().encode(stringifySeed({ url: `https://a.example/${title}`, title, body }).text);

/** The pairs of records that stand in one cluster. */
function pairsOf(clusters: readonly DuplicateCluster[]): ReadonlySet<string> {
  return pairsWithin(
    clusters.map(({ representative, members }) =>
      [representative, ...members].map(({ record }) => record - 1),
    ),
  );
}

function pairsWithin(groups: readonly (readonly number[])[]): ReadonlySet<string> {
  const pairs = groups.flatMap((group) =>
    group.flatMap((left) =>
      group.filter((right) => left < right).map((right) => `${left} ${right}`),
    ),
  );
  return new Set(pairs);
}

/** The pairs that were generated from one original. */
function expectedPairs(options: GenerateSeedsOptions): ReadonlySet<string> {
  const groups = new Map<number, number[]>();
  for (const { index, duplicate } of generateSeeds(options)) {
    const group = groups.get(duplicate?.of ?? index) ?? [];
    groups.set(duplicate?.of ?? index, [...group, index]);
  }
  return pairsWithin([...groups.values()]);
}

describe('on generated pairs with known edits', () => {
  it.each(['short', 'medium'] as const)(
    'recall is 0.98 or more at 80 %% overlap, and precision 0.99 or more: %s',
    async (length) => {
      // Every original has one copy or few: each pair is at least as alike as asked.
      const options = { count: 1500, length, duplicates: 0.2, overlap: 0.8, seed: 4 } as const;
      const direct = [...generateSeeds(options)].flatMap(({ index, duplicate }) =>
        duplicate === undefined ? [] : [`${duplicate.of} ${index}`],
      );
      const found = pairsOf(await find(bytesOf(options)));
      expect(direct.length).toBeGreaterThan(200);
      const recalled = direct.filter((pair) => found.has(pair)).length;
      expect(recalled / direct.length).toBeGreaterThanOrEqual(0.98);
      const expected = expectedPairs(options);
      const right = [...found].filter((pair) => expected.has(pair)).length;
      expect(right / found.size).toBeGreaterThanOrEqual(0.99);
    },
  );

  it('pairs that share half of their text are none', async () => {
    const options = { count: 600, length: 'medium', duplicates: 0.3, overlap: 0.4 } as const;
    const distant = [...generateSeeds(options)].flatMap(({ index, duplicate }) =>
      duplicate !== undefined && duplicate.overlap < 0.5 ? [`${duplicate.of} ${index}`] : [],
    );
    const found = pairsOf(await find(bytesOf(options)));
    expect(distant.length).toBeGreaterThan(100);
    expect(distant.filter((pair) => found.has(pair)).length / distant.length).toBeLessThan(0.01);
  });
});

describe('findDuplicates', () => {
  const body = 'Sáng nay, hoà bình đã trở lại với người dân vùng núi sau nhiều ngày mưa lũ.';

  it.each([
    ['the caption and credit', `Dân bản về nhà. (Ảnh: Lê An/TTXVN) ${body}`],
    ['the end mark', body.replace(/\.$/, './. (TTXVN/Vietnam+)')],
    ['the style of tones', body.replace('hoà', 'hòa')],
    ['decomposed letters', body.normalize('NFD')],
    ['marks', 'Sang nay, hoa binh da tro lai voi nguoi dan vung nui sau nhieu ngay mua lu.'],
    ['spaces, case and punctuation', body.replaceAll(' ', '  ').replace(',', ' -').toUpperCase()],
  ])('does not mind %s', async (_, other) => {
    const [cluster] = await find([seedOf('a', body), seedOf('b', other)]);
    expect(cluster?.members).toMatchObject([{ kind: 'near', similarity: 1 }]);
  });

  it('keeps the longest of a cluster, and tells exact from near', async () => {
    const longer = `${body} Trường học mở cửa lại.`;
    const seeds = [
      ['a', body],
      ['b', longer],
      ['b', longer],
      ['c', 'Một tin khác hẳn.'],
    ] as const;
    const texts = seeds.map(([title, text]) => seedOf(title, text));
    const [cluster, ...others] = await find(texts, 0.6);
    expect(others).toEqual([]);
    expect(cluster?.representative).toEqual({ file: '-', record: 2, url: 'https://a.example/b' });
    expect(cluster?.members).toMatchObject([
      { file: '-', record: 1, url: 'https://a.example/a', kind: 'near' },
      { file: '-', record: 3, url: 'https://a.example/b', kind: 'exact', similarity: 1 },
    ]);
    // 14 of the 19 shingles are in both; the estimate is right to three times 0.04.
    expect(Math.abs((cluster?.members[0]?.similarity ?? 0) - 14 / 19)).toBeLessThan(0.12);
  });

  it('does not take documents without text for alike', async () => {
    const empty = (url: string): Uint8Array =>
      Buffer.from(`${url}\n-----\nTin ${url}\n-----\n\n-----\n`);
    expect(await find([empty('https://a.example/1'), empty('https://a.example/2')])).toEqual([]);
    expect(await find([])).toEqual([]);
  });

  it('is not slowed down by thousands that are alike', async () => {
    const [cluster] = await find(Array.from({ length: 3000 }, (_, at) => seedOf(`t${at}`, body)));
    expect(cluster?.members).toHaveLength(2999);
  });

  it('tells what could not be read, and leaves no files', async () => {
    const problems: string[] = [];
    const onProblem = ({ code }: { readonly code: string }): void => void problems.push(code);
    const found = findDuplicates([join(scratch, 'none')], { onProblem, scratch });
    expect(await found.next()).toEqual({ done: true, value: undefined });
    expect(problems).toEqual(['unreadable']);
    expect(await readdir(scratch)).toEqual([]);
  });

  it('refuses a wrong similarity', async () => {
    await expect(findDuplicates([], { similarity: 0 }).next()).rejects.toThrow('similarity');
  });
});
