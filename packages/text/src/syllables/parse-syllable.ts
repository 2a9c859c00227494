import { requireString } from '../arguments/require.ts';
import { composeSyllable } from './compose-syllable.ts';
import { rimesAfter, type Rime } from './rimes.ts';
import { type Syllable, type SyllableFault, type Tone, TONE_MARKS } from './syllable.ts';

/** The onsets, those first that begin like a shorter one. */
export const ONSETS: readonly string[] = [
  ...['ngh', 'ng', 'gh', 'gi', 'kh', 'nh', 'ph', 'qu', 'th', 'tr', 'ch'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
];

/** No syllable has more letters (`nghiêng`), and none more marks than two a letter. */
const MOST_UNITS = 24;

/** What an onset cannot stand before, by the first letters of the rime. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  '': /^iê/,
  c: /^(?:[eêiy]|o[aăe]|u[âêơy])/,
  k: /^(?![eêi]|y$)/,
  g: /^[eêiy]/,
  gh: /^(?![eêi])/,
  ng: /^[eêi]|^y/,
  ngh: /^(?![eêi])/,
  gi: /^(?:[iy]|o[ae]|u[âêơy])/,
};

const STOP_CODA = /^(?:ch|[cpt])$/;

/** A tone on a consonant, as in ñ, belongs to another language. */
const TONE_ON_CONSONANT = /(?:^|[^aeiouy\p{M}])[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Takes a syllable apart into onset, medial, nucleus, coda and tone, and says whether the
 * orthography has it: which onsets stand before which rimes, and which tones before stops. Case,
 * composed or decomposed letters and the style of the tone do not matter.
 *
 * @param text - One syllable, with nothing around it.
 * @returns The parts as they are written, lower case, in NFC and without tone; empty where the text
 * cannot be taken apart. `valid` with the reason in `fault` where it is false.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { parseSyllable } from '@quocngu/text';
 *
 * parseSyllable('Toán'); //=> { onset: 't', medial: 'o', nucleus: 'a', coda: 'n', tone: 'sắc', valid: true }
 * parseSyllable('giếng'); //=> { onset: 'gi', medial: '', nucleus: 'iê', coda: 'ng', tone: 'sắc', valid: true }
 * parseSyllable('khuya').nucleus; //=> 'ya'
 * parseSyllable('cek').valid; //=> false
 * parseSyllable('hàt').fault; //=> 'tone-before-stop'
 * ```
 */
export function parseSyllable(text: string): Syllable {
  requireString(text);
  if (text.length > MOST_UNITS) return refuse('no-letters');
  const written = text.normalize('NFC').toLowerCase();
  const { letters, tones } = takeTones(written);
  const [tone = 'ngang', ...others] = tones;
  const isForeign = TONE_ON_CONSONANT.test(written.normalize('NFD'));
  if (isForeign || !/^[a-zăâđêôơư]+$/.test(letters)) return refuse('no-letters');
  if (others.length > 0) return refuse('several-tones');

  const onset = onsetOf(letters);
  const rest = letters.slice(onset.length);
  const rime = rimeOf(onset, rest);
  if (rime === undefined) return { ...refuse('unknown-rime'), onset, tone };
  const parts = { onset, ...rime, tone };
  const fault = faultOf(parts, rest, written);
  return fault === undefined ? { ...parts, valid: true } : { ...parts, valid: false, fault };
}

function refuse(fault: SyllableFault): Syllable {
  return { onset: '', medial: '', nucleus: '', coda: '', tone: 'ngang', valid: false, fault };
}

/** Takes the marks of tones off a text. */
function takeTones(text: string): { readonly letters: string; readonly tones: readonly Tone[] } {
  const tones: Tone[] = [];
  let letters = '';
  for (const unit of text.normalize('NFD')) {
    const tone = (Object.keys(TONE_MARKS) as Tone[]).find((name) => TONE_MARKS[name] === unit);
    if (tone === undefined) letters += unit;
    else tones.push(tone);
  }
  return { letters: letters.normalize('NFC'), tones };
}

function onsetOf(letters: string): string {
  return ONSETS.find((onset) => letters.startsWith(onset)) ?? '';
}

function rimeOf(onset: string, rest: string): Rime | undefined {
  const rimes = rimesAfter(onset);
  if (onset !== 'gi') return rimes.get(rest);
  // The one i of `giếng`, `gì`, `gìn` belongs to the nucleus as well.
  const isShared = rest === '' || /^[^aăâeioôơuưy]/.test(rest);
  return isShared ? rimes.get(`i${rest}`) : rimes.get(rest);
}

function faultOf(
  parts: Omit<Syllable, 'fault' | 'valid'>,
  rest: string,
  written: string,
): SyllableFault | undefined {
  const { onset, coda, tone } = parts;
  const isRefused = REFUSED[onset]?.test(rest) ?? false;
  if (isRefused || (onset !== '' && onset !== 'qu' && rest.startsWith('yê'))) {
    return 'onset-before-rime';
  }
  if (STOP_CODA.test(coda) && tone !== 'sắc' && tone !== 'nặng') return 'tone-before-stop';
  const isPlaced =
    composeSyllable(parts, 'old') === written || composeSyllable(parts, 'new') === written;
  return isPlaced ? undefined : 'tone-placement';
}
