/**
 * Does the work grow in line with the input? Each hazard is read at one size and at four times that
 * size. Linear work takes four times as long and quadratic work sixteen; the bound lies between,
 * far from both, so that a busy machine does not matter. Meant for the nightly run: it measures
 * time.
 */
import {
  parseSeeds,
  parseSeedStream,
  parseSeedTree,
  stringifySeed,
  stringifySeedTree,
  type SeedInput,
} from '../src/index.ts';
import { cutEvenly } from './chunks.ts';

const SMALL = 250_000;
const FACTOR = 4;
const MOST_GROWTH = 10;
/** Below this nothing can be said about growth. */
const LEAST_MILLISECONDS = 20;

const HEAD = 'https://example.vn/1.html\n-----------------\nTin\n-----------------\n';

/** Texts of any length, each made of what could be looked at again and again. */
const HAZARDS: Readonly<Record<string, (length: number) => SeedInput>> = {
  'one line': (length) => HEAD + 'á'.repeat(length),
  'spaces in a line': (length) => `${HEAD}a${' '.repeat(length)}b`,
  'spaces around a body': (length) => `${HEAD}${' '.repeat(length)}a${' '.repeat(length)}`,
  'blank lines': (length) => HEAD + '\n'.repeat(length) + 'a',
  'lines of spaces after the closing rule': (length) =>
    `${HEAD}a\n-----------------\n${' \n'.repeat(length / 2)}`,
  'short lines': (length) => HEAD + 'a\n'.repeat(length / 2),
  'lone CRs': (length) => HEAD + 'a\r'.repeat(length / 2),
  'CRs, then one LF': (length) => `${HEAD}${'a\r'.repeat(length / 2)}\n`,
  'CRLF lines': (length) => HEAD + 'a\r\n'.repeat(length / 3),
  'hyphens in a line': (length) => HEAD + '-'.repeat(length),
  'hyphen lines': (length) => HEAD + '-----\n'.repeat(length / 6),
  'addresses in a body': (length) => HEAD + 'a\nhttp://a\n-----\n'.repeat(length / 17),
  'one long address': (length) => `https://${'a'.repeat(length)}`,
  records: (length) => `${HEAD}a\n-----------------\n`.repeat(length / HEAD.length),
  'records with a mark': (length) =>
    `${HEAD}\u0301a\ufffd\n-----------------\n`.repeat(length / HEAD.length),
  'marks on one letter': (length) => `${HEAD}a${'\u0323\u0301'.repeat(length / 2)}`,
  'marks on many letters': (length) => HEAD + 'e\u0323\u0302'.repeat(length / 3),
  'control characters': (length) => HEAD + '\u0001'.repeat(length),
  'lone surrogates': (length) => HEAD + '\ud83d'.repeat(length),
  'no seed': (length) => 'a b c\n'.repeat(length / 6),
  'no seed, one line': (length) => ' a'.repeat(length / 2),
  'no seed, addresses': (length) => `a\n${'http://a\n'.repeat(length / 9)}`,
  'bytes that are not UTF-8': (length) =>
    Uint8Array.from({ length }, (_, index) => HEAD.charCodeAt(index) || 0xff),
  'records of such bytes': (length) => {
    const bytes = new TextEncoder().encode(`${HEAD}a~~~\n-----------------\n`);
    return Uint8Array.from({ length }, (_, index) => {
      const byte = bytes[index % bytes.length] ?? 0;
      return byte === 0x7e ? 0xe1 : byte;
    });
  },
  'binary data': (length) => Uint8Array.from({ length }, (_, index) => (index * 7919) % 251),
};

const READERS: Readonly<Record<string, (input: SeedInput) => Promise<void> | void>> = {
  parseSeeds(input) {
    parseSeeds(input);
  },
  'the tree and back'(input) {
    stringifySeedTree(parseSeedTree(input));
  },
  stringifySeed(input) {
    const body = typeof input === 'string' ? input : new TextDecoder().decode(input);
    stringifySeed({ url: 'http://a', title: '', body });
  },
  async 'a stream of small chunks'(input) {
    await readAll(cutEvenly(input, 61));
  },
  async 'a stream of large chunks'(input) {
    await readAll(cutEvenly(input, 65_536));
  },
};

async function readAll(chunks: readonly SeedInput[]): Promise<void> {
  const records = parseSeedStream(chunks);
  while ((await records.next()).done !== true);
}

/** The shortest of three runs, in milliseconds. */
async function measure(run: () => Promise<void> | void): Promise<number> {
  let shortest = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    await run();
    shortest = Math.min(shortest, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return shortest;
}

/** Gives a sentence for each hazard and reader whose work grows faster than its input. */
export async function findSuperlinear(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [hazard, create] of Object.entries(HAZARDS)) {
    const small = create(SMALL);
    const large = create(SMALL * FACTOR);
    for (const [reader, read] of Object.entries(READERS)) {
      const before = await measure(() => read(small));
      const after = await measure(() => read(large));
      if (after < LEAST_MILLISECONDS || after < before * MOST_GROWTH) continue;
      const times = `${before.toFixed(1)} ms, then ${after.toFixed(1)} ms`;
      found.push(`${reader}, ${hazard}: ${times} for ${FACTOR} times the input`);
    }
  }
  return found;
}
