import type { Random } from './random.ts';
import { composeName, type Story } from './sentences.ts';
import { SCENES } from './vocabulary.ts';

/** A caption with its credit, as it stands in front of the text; empty where there is none. */
export function composeCaption({ place }: Story, random: Random): string {
  const scene = `${random.pick(SCENES)} ở ${place}.`;
  const credit = random.pick(CREDITS)(composeName(random));
  return random.chance(0.25) ? '' : `${scene} ${credit} `;
}

const CREDITS: readonly ((photographer: string) => string)[] = [
  (name) => `(Ảnh: ${name}/TTXVN)`,
  (name) => `(Ảnh: ${name})`,
  (name) => `(Ảnh: ${name}/Vietnam+)`,
  (name) => `(ảnh ${name})`,
  () => '(Nguồn: TTXVN)',
  () => '(Ảnh: TTXVN phát)',
  () => '(Ảnh: Tư liệu)',
];

/** What closes the text; empty where nothing does. */
export function composeEndMark(random: Random): string {
  return random.pick(['./.', './.', '', ' (TTXVN)', './. (TTXVN/Vietnam+)']);
}
