import { parseSyllable } from './parse-syllable.ts';

/**
 * How a part of a hyphened word could stand in a loan. `telling`: as it stands only there, a vowel by
 * itself (the a of `a-xít`) or with p in front (`com-pa`); `foreign`: no Vietnamese syllable (`xcơ`);
 * `open`: ends in its vowel (`ki`); `stop`: ends in a stop (`xít`); `closed`: otherwise (`măng`).
 */
type LoanPart = 'telling' | 'foreign' | 'open' | 'stop' | 'closed';

/** Parts of loans that break the rules: `cà-phê`, `xì-căng-đan`, `Ả-rập`, `Khơ-me`. */
const UNRULY = /^(?:cà|xì|ả|rập|khơ)$/;

/** Onsets that are not met in loans. */
const NATIVE_ONSET = /^(?:tr|kh|ngh?)$/;

/** Every tone that has a mark, but sắc. */
const HEAVY_TONE = /[\u0300\u0303\u0309\u0323]/;

/**
 * Tells whether parts with hyphens between them are one word from another language (`Ki-ép`,
 * `a-xít`, `Mát-xcơ-va`, `play-off`) rather than words that a hyphen joins (`kinh tế-xã hội`,
 * `Việt-Mỹ`, `mua-bán`). It is told by the form alone:
 *
 * - loans are written without tone, or with sắc before a stop, and without â, ư and diphthongs;
 * - their later parts have no capitals, except in a text of capitals;
 * - some part is telling or foreign, or all parts before the last are open (or, of two, a stop).
 *
 * Of the hyphened headwords of both Wiktionaries it knows 105 of 147; of words that stand side by
 * side in the statutes with `và` or a comma between them, it takes one pair in a hundred for a loan.
 *
 * @param parts - Two or more runs of letters, in NFC.
 */
export function isLoan(parts: readonly string[]): boolean {
  const isAllUpper = parts.every((part) => part === part.toUpperCase());
  if (!isAllUpper && parts.slice(1).some((part) => part !== part.toLowerCase())) return false;
  const kinds = parts.map(kindOf);
  if (kinds.includes(undefined)) return false;
  if (kinds.includes('telling') && parts.some((part) => part.length > 1)) return true;
  const before = kinds.slice(0, -1);
  const isForeign = kinds.includes('foreign');
  // `NĐ-CP` and `UAE-Qatar` are not told by what is no syllable.
  if (isForeign && isAllUpper) return false;
  if (before.length > 1) return isForeign || before.includes('open');
  return isForeign ? !kinds.includes('closed') : !before.includes('closed');
}

function kindOf(part: string): LoanPart | undefined {
  const written = part.toLowerCase();
  if (UNRULY.test(written)) return 'open';
  const { onset, medial, nucleus, coda, tone, valid } = parseSyllable(written);
  if (!valid) {
    const isForeign = part.length > 1 && !HEAVY_TONE.test(written.normalize('NFD'));
    return isForeign ? 'foreign' : undefined;
  }
  const isStop = /^(?:ch|[cpt])$/.test(coda);
  const isLight = tone === (isStop ? 'sắc' : 'ngang');
  const isPlain = medial !== 'u' && /^[aăeêioôơuy]$/.test(nucleus);
  if (!isLight || !isPlain || NATIVE_ONSET.test(onset)) return undefined;
  if (onset === 'p' || onset + medial + coda === '') return 'telling';
  if (coda === '') return 'open';
  return isStop && coda !== 'ch' ? 'stop' : 'closed';
}
