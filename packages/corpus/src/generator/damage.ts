import type { Random } from './random.ts';

/** What may be wrong with a generated seed. */
export type GeneratedDamage =
  | 'blank-lines'
  | 'byte-order-mark'
  | 'control-character'
  | 'crlf'
  | 'decomposed'
  | 'empty-body'
  | 'empty-title'
  | 'invalid-utf8'
  | 'lone-cr'
  | 'missing-closing-rule'
  | 'no-address'
  | 'no-final-newline'
  | 'not-a-seed'
  | 'nul-character'
  | 'rule-length'
  | 'trailing-space'
  | 'truncated';

type DamageSeed = (seed: string, random: Random) => string | Uint8Array;

/** What each kind of damage does to a seed in canonical form. */
const DAMAGES: Readonly<Record<GeneratedDamage, DamageSeed>> = {
  'blank-lines': (seed) => seed.replaceAll(`\n${RULE}\n`, `\n\n${RULE}\n\n`),
  'byte-order-mark': (seed) => `\uFEFF${seed}`,
  'control-character': (seed, random) => insert(seed, '\u0008', random),
  crlf: (seed) => seed.replaceAll('\n', '\r\n'),
  decomposed: (seed) => seed.normalize('NFD'),
  'empty-body': (seed) => withoutLine(seed, 4),
  'empty-title': (seed) => withoutLine(seed, 2),
  'invalid-utf8': (seed, random) => breakCharacter(seed, random),
  'lone-cr': (seed) => seed.replaceAll('\n', '\r'),
  'missing-closing-rule': (seed) => seed.slice(0, -(RULE.length + 1)),
  'no-address': (seed) => seed.slice(seed.indexOf('\n') + 1),
  'no-final-newline': (seed) => seed.slice(0, -1),
  'not-a-seed': (seed) => `<html><body><p>${seed.split('\n')[4] ?? ''}</p></body></html>\n`,
  'nul-character': (seed, random) => insert(seed, '\0', random),
  'rule-length': (seed) => seed.replaceAll(`\n${RULE}\n`, `\n${'-'.repeat(30)}\n`),
  'trailing-space': (seed) => seed.replaceAll('\n', '  \n'),
  truncated: (seed, random) => seed.slice(0, random.between(1, seed.length - 1)),
};

/** The rule of the canonical form. */
const RULE = '-'.repeat(17);

/** Every kind of damage, by name. */
export const GENERATED_DAMAGES: readonly GeneratedDamage[] = Object.keys(
  DAMAGES,
) as GeneratedDamage[];

/** Damages a seed in canonical form. */
export function damageSeed(seed: string, kind: GeneratedDamage, random: Random): Uint8Array {
  const damaged = DAMAGES[kind](seed, random);
  return typeof damaged === 'string' ? encoder.encode(damaged) : damaged;
}

const encoder = new TextEncoder();

/** Puts a character somewhere in the body. */
function insert(seed: string, character: string, random: Random): string {
  const end = seed.length - RULE.length - 2;
  const body = seed.lastIndexOf('\n', end - 1) + 1;
  const at = random.between(body + 1, end - 1);
  return `${seed.slice(0, at)}${character}${seed.slice(at)}`;
}

function withoutLine(seed: string, number: number): string {
  return seed
    .split('\n')
    .map((line, at) => (at === number ? '' : line))
    .join('\n');
}

/** Puts the first byte of a letter without its others somewhere in the body. */
function breakCharacter(seed: string, random: Random): Uint8Array {
  const [before = '', after = ''] = insert(seed, '\uE000', random).split('\uE000');
  const [first, last] = [encoder.encode(before), encoder.encode(after)];
  const bytes = new Uint8Array(first.length + 1 + last.length);
  bytes.set(first);
  bytes[first.length] = 0xe1;
  bytes.set(last, first.length + 1);
  return bytes;
}
