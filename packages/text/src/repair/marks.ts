import { decomposeLetter } from '../letters/decompose-letter.ts';
import { parseSyllable } from '../syllables/parse-syllable.ts';
import type { RepairPass } from './pass.ts';

/** The marks of shapes, which stand before those of tones in a letter. */
const SHAPE = /[\u0302\u0306\u031b]/;

export const deprecatedMark: RepairPass = {
  code: 'deprecated-mark',
  pattern: /[\u0340\u0341]/g,
  rewrite: ([mark]) => mark.normalize('NFC'),
};

export const duplicateMark: RepairPass = {
  code: 'duplicate-mark',
  pattern: /\p{Script=Latin}[\u0300-\u0303\u0306\u0309\u031b\u0323]+/gu,
  rewrite: ([cluster]) => {
    const [letter = '', ...marks] = takeMarks(cluster);
    const once = [...new Set(marks)];
    return once.length === marks.length ? cluster : (letter + once.join('')).normalize('NFC');
  },
};

export const markOrder: RepairPass = {
  code: 'mark-order',
  pattern: /\p{Script=Latin}[\u0300-\u0303\u0306\u0309\u031b\u0323]+/gu,
  rewrite: ([cluster]) => {
    // A base, a shape and a tone: there is nothing to put in order in longer ones.
    if (cluster.length > 3) return cluster;
    const [base = '', ...marks] = takeMarks(cluster);
    const shapes = marks.filter((mark) => SHAPE.test(mark));
    const tones = marks.filter((mark) => !SHAPE.test(mark));
    const letter = [base, ...shapes, ...tones].join('').normalize('NFC');
    return decomposeLetter(letter) === undefined ? cluster : letter;
  },
};

export const detachedMark: RepairPass = {
  code: 'detached-mark',
  pattern:
    /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,24}) ([\u0300-\u0303\u0306\u0309\u031b\u0323]{1,2}[\p{L}\p{M}]{0,24})(?![\p{L}\p{M}])/gu,
  rewrite: ([torn, head = '', tail = '']) => {
    const whole = (head + tail).normalize('NFC');
    return parseSyllable(whole).valid ? whole : torn;
  },
};

export const strayMark: RepairPass = {
  code: 'stray-mark',
  pattern: /(?<=^|\s)[\u0300-\u0303\u0306\u0309\u031b\u0323]+/g,
  rewrite: () => '',
};

/** The base of a letter, and its marks one by one. */
function takeMarks(cluster: string): string[] {
  const [letter = '', ...marks] = Array.from(cluster);
  return [...Array.from(letter.normalize('NFD')), ...marks];
}
