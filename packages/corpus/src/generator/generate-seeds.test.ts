import { parseSeed, parseSeedStream } from '@quocngu/seed-format';
import { segmentSyllables } from '@quocngu/text';
import { describe, expect, it, test } from 'vitest';
import { GENERATED_DAMAGES, type GeneratedDamage } from './damage.ts';
import { generateSeeds } from './generate-seeds.ts';

const list = (options: Parameters<typeof generateSeeds>[0]) => [...generateSeeds(options)];

describe('generateSeeds', () => {
  it('gives the same seeds for the same number, and others for another', () => {
    const options = { count: 30, seed: 5, damage: 0.2, duplicates: 0.3 };
    expect(list(options)).toEqual(list(options));
    expect(list({ ...options, seed: 6 })).not.toEqual(list(options));
  });

  it('gives the first of a longer sequence', () => {
    const options = { seed: 5, damage: 0.2, duplicates: 0.3 };
    expect(list({ ...options, count: 40 }).slice(0, 15)).toEqual(list({ ...options, count: 15 }));
  });

  it('writes seeds in canonical form that read back as the document', () => {
    for (const { bytes, document } of list({ count: 200 })) {
      expect(parseSeed(bytes)).toMatchObject({ document, diagnostics: [] });
    }
  });

  it('makes records that stand in one stream', async () => {
    const seeds = list({ count: 50, seed: 3 });
    const documents = [];
    for await (const { document } of parseSeedStream(seeds.map(({ bytes }) => bytes))) {
      documents.push(document);
    }
    expect(documents).toEqual(seeds.map(({ document }) => document));
  });

  it('repeats no address and few titles', () => {
    const documents = list({ count: 500, length: 'short' }).map(({ document }) => document);
    expect(new Set(documents.map(({ url }) => url)).size).toBe(500);
    expect(new Set(documents.map(({ title }) => title)).size).toBeGreaterThan(400);
  });

  test.each([
    ['short', 60, 200],
    ['medium', 250, 700],
    ['long', 800, 1800],
  ] as const)('%s articles have %i to %i syllables on average', (length, least, most) => {
    const counts = list({ count: 20, length }).map(
      ({ document }) => segmentSyllables(document.body).length,
    );
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(average).toBeGreaterThan(least);
    expect(average).toBeLessThan(most);
  });

  it('damages and repeats about as many as asked', () => {
    const seeds = list({ count: 1000, length: 'short', damage: 0.1, duplicates: 0.25 });
    const damaged = seeds.filter(({ damage }) => damage !== undefined).length;
    const repeated = seeds.filter(({ duplicate }) => duplicate !== undefined).length;
    expect(Math.abs(damaged - 100)).toBeLessThan(35);
    expect(Math.abs(repeated - 250)).toBeLessThan(50);
  });

  it('makes near-duplicates of seeds that are none, with the overlap asked for', () => {
    const seeds = list({ count: 300, duplicates: 0.4, overlap: 0.8 });
    const copies = seeds.flatMap(({ index, document, duplicate }) =>
      duplicate === undefined ? [] : [{ index, document, duplicate }],
    );
    expect(copies.length).toBeGreaterThan(80);
    for (const { index, document, duplicate } of copies) {
      const original = seeds[duplicate.of];
      expect(duplicate.of).toBeLessThan(index);
      expect(original?.duplicate).toBeUndefined();
      expect(document.url).not.toBe(original?.document.url);
      expect(duplicate.overlap).toBeGreaterThanOrEqual(0.8);
      expect(duplicate.edits.includes('sentences')).toBe(duplicate.overlap < 1);
      expect(duplicate.edits.includes('decomposed')).toBe(
        document.body !== document.body.normalize('NFC'),
      );
    }
  });

  test.each([
    ['count', { count: -1 }],
    ['count', { count: 1.5 }],
    ['seed', { count: 1, seed: NaN }],
    ['damage', { count: 1, damage: 2 }],
    ['duplicates', { count: 1, duplicates: NaN }],
    ['overlap', { count: 1, overlap: -0.1 }],
  ])('refuses a wrong %s', (name, options) => {
    expect(() => generateSeeds(options)).toThrow(`expected ${name} to be a`);
  });
});

/** What the parser says of each kind of damage; of the last, that depends on where it cuts. */
const FOUND: Readonly<Record<Exclude<GeneratedDamage, 'truncated'>, string>> = {
  'blank-lines': 'blank-line',
  'byte-order-mark': 'byte-order-mark',
  'control-character': 'control-character',
  crlf: 'crlf-line-break',
  decomposed: 'nfd',
  'empty-body': 'empty-body',
  'empty-title': 'empty-title',
  'invalid-utf8': 'invalid-utf8',
  'lone-cr': 'lone-cr',
  'missing-closing-rule': 'missing-closing-rule',
  'no-address': 'missing-address',
  'no-final-newline': 'no-final-newline',
  'not-a-seed': 'not-a-seed',
  'nul-character': 'nul-character',
  'rule-length': 'rule-length',
  'trailing-space': 'trailing-space',
};

describe('damage', () => {
  test.each(Object.entries(FOUND))('%s is found by the parser as %s', (kind, code) => {
    const damages = [kind as GeneratedDamage];
    for (const { bytes } of list({ count: 20, damage: 1, damages })) {
      expect(parseSeed(bytes).diagnostics.map((found) => found.code)).toContain(code);
    }
  });

  test('truncated seeds lack their end', () => {
    for (const { bytes, document } of list({ count: 20, damage: 1, damages: ['truncated'] })) {
      expect(parseSeed(bytes)).not.toMatchObject({ document, diagnostics: [] });
    }
  });

  test('every kind comes up', () => {
    const kinds = new Set(list({ count: 600, length: 'short', damage: 1 }).map((s) => s.damage));
    expect([...kinds].sort()).toEqual([...GENERATED_DAMAGES].sort());
  });
});
