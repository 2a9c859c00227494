/**
 * The fuzz target: seeds, mutated where it hurts, must hold every law of reading and give the same
 * records from a stream. The cases are the same in every run; a case that fails is named by its
 * number and can be run alone.
 */
import { readFileSync } from 'node:fs';
import { createRandomSource, cutAnywhere, type RandomSource } from './chunks.ts';
import { listFixtures } from './fixtures.ts';
import { checkChunking, checkReading } from './laws.ts';

/** Bytes that mean something to the lexer or the decoder. */
const FRAGMENTS: readonly (readonly number[])[] = [
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '\n-----\n',
  `\n${'-'.repeat(17)}\n`,
  `${'-'.repeat(17)}\n`,
  '-',
  '\nhttps://example.vn/1.html\n',
  '\nhttps://example.vn/1.html\n-----\n',
  'http://',
  '\ufeff',
  '\ufffd',
  '\u0301',
  'ê\u0323',
  '🐉',
  '\0',
  '\x1b',
]
  .map((text) => [...new TextEncoder().encode(text)])
  .concat([
    [0xff],
    [0xc3],
    [0xe1, 0xba],
    [0xf0, 0x9f, 0x90],
    [0xed, 0xa0, 0x80],
    [0x80],
    [0xc0, 0xaf],
  ]);

type Mutation = (bytes: readonly number[], random: RandomSource) => readonly number[];

const MUTATIONS: readonly Mutation[] = [
  function insertFragment(bytes, random) {
    const offset = random(bytes.length + 1);
    const fragment = FRAGMENTS[random(FRAGMENTS.length)] ?? [];
    return [...bytes.slice(0, offset), ...fragment, ...bytes.slice(offset)];
  },
  function insertFragmentAtLine(bytes, random) {
    const offset = findLine(bytes, random);
    const fragment = FRAGMENTS[random(FRAGMENTS.length)] ?? [];
    return [...bytes.slice(0, offset), ...fragment, ...bytes.slice(offset)];
  },
  function remove(bytes, random) {
    const offset = random(bytes.length + 1);
    return [...bytes.slice(0, offset), ...bytes.slice(offset + 1 + random(8))];
  },
  function removeLine(bytes, random) {
    const offset = findLine(bytes, random);
    const end = bytes.indexOf(0x0a, offset) + 1;
    return end === 0 ? bytes.slice(0, offset) : [...bytes.slice(0, offset), ...bytes.slice(end)];
  },
  function repeatLine(bytes, random) {
    const offset = findLine(bytes, random);
    const end = bytes.indexOf(0x0a, offset) + 1;
    return end === 0 ? bytes : [...bytes.slice(0, end), ...bytes.slice(offset)];
  },
  function moveLines(bytes, random) {
    const offset = findLine(bytes, random);
    return [...bytes.slice(offset), ...bytes.slice(0, offset)];
  },
  function change(bytes, random) {
    const offset = random(bytes.length);
    return bytes.map((byte, index) => (index === offset ? random(256) : byte));
  },
  function cut(bytes, random) {
    return bytes.slice(0, random(bytes.length + 1));
  },
  function repeatAll(bytes, random) {
    return bytes.length > 4000 ? bytes : [...bytes, ...bytes.slice(findLine(bytes, random))];
  },
];

/** The beginning of some line. */
function findLine(bytes: readonly number[], random: RandomSource): number {
  return bytes.indexOf(0x0a, random(bytes.length + 1)) + 1;
}

/** What mutation begins with: the fixtures, and the beginning and end of a real seed. */
export function listFuzzSeeds(): readonly (readonly number[])[] {
  const fixtures = listFixtures().flatMap(({ input }) =>
    input.type === 'seed' && typeof input.seed !== 'string' ? [[...input.seed]] : [],
  );
  const real = [
    ...readFileSync(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url)),
  ];
  return [...fixtures, [...real.slice(0, 600), ...real.slice(-200)]];
}

/** Makes the bytes of a case, at any place in the memory that they are a part of. */
export function createFuzzCase(seeds: readonly (readonly number[])[], number: number): Uint8Array {
  const random = createRandomSource(number);
  let bytes = seeds[random(seeds.length)] ?? [];
  for (let count = random(6); count >= 0; count--) {
    bytes = MUTATIONS[random(MUTATIONS.length)]?.(bytes, random) ?? bytes;
  }
  const shift = random(8);
  const memory = new Uint8Array(shift + bytes.length + random(2));
  memory.set(bytes, shift);
  return memory.subarray(shift, shift + bytes.length);
}

/**
 * Runs cases; throws at the first that breaks a law.
 *
 * @param first - Number of the first case.
 * @param count - How many to run.
 */
export async function runFuzzCases(first: number, count: number): Promise<void> {
  const seeds = listFuzzSeeds();
  for (let number = first; number < first + count; number++) {
    const bytes = createFuzzCase(seeds, number);
    const random = createRandomSource(~number);
    try {
      checkReading(bytes);
      await checkChunking(bytes, cutAnywhere(bytes, random));
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      await checkChunking(text, cutAnywhere(text, random));
    } catch (error) {
      throw new Error(`fuzz case ${number} breaks a law`, { cause: error });
    }
  }
}
