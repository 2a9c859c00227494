import type { Tone } from '../syllables/syllable.ts';
import type { Dialect } from './phonemes.ts';

/**
 * Pitch in tone letters; behind the stroke that before a final stop. `ˀ` stands where the voice
 * creaks, before the last letter where it does so at the end. Ngã is left out where it is hỏi.
 *
 * The values are those of vPhon 2.1 (Kirby), whose sources are Vũ 1982, Hoàng 1989, Nguyễn &
 * Edmondson 1997, Michaud 2004 and Alves 2007. Its version 2.0 had huyền 21 for Hà Nội, and sắc 13,
 * hỏi 312, nặng 21 for Huế. Reference works often give the north huyền 21, sắc 35 and hỏi 313, and the
 * south sắc 35.
 */
const CONTOURS: Readonly<Record<Dialect, Partial<Record<Tone, string>>>> = {
  north: {
    ngang: '˧˧',
    huyền: '˧˨',
    hỏi: '˧˩˨',
    ngã: '˧ˀ˥',
    sắc: '˨˦|˦˥',
    nặng: '˨ˀ˩|˨˩',
  },
  central: {
    ngang: '˧˥',
    huyền: '˦˨',
    hỏi: '˧ˀ˨',
    sắc: '˨ˀ˦|˦˥',
    nặng: '˧˩',
  },
  south: {
    ngang: '˧˧',
    huyền: '˨˩',
    hỏi: '˨˩˦',
    sắc: '˦˥',
    nặng: '˨˩˨',
  },
};

/** The tone that a dialect has for a written one, and its contour. */
export function toToneContour(
  written: Tone,
  isChecked: boolean,
  dialect: Dialect,
): { readonly tone: Tone; readonly contour: string } {
  const contours = CONTOURS[dialect];
  const tone = contours[written] === undefined ? 'hỏi' : written;
  const [free = '', checked = free] = contours[tone]?.split('|') ?? [];
  return { tone, contour: isChecked ? checked : free };
}
