import type { Dialect } from './phonemes.ts';

/** One change of a rime in IPA. */
export type RimeRewrite = readonly [pattern: RegExp, replacement: string];

/** Final ŋ and k close the lips behind a rounded vowel; not behind w, as in quốc. */
const LABIAL_NASAL: RimeRewrite = [/^([uoɔ])ŋ$/, '$1ŋ\u0361m'];
const LABIAL_STOP: RimeRewrite = [/^([uoɔ])k$/, '$1k\u0361p'];

/** n and t move back to ŋ and k, except behind i and ê: bạn as bạng, mặt as mặc. */
const BACK_NASAL: RimeRewrite = [/([^ie])n$/, '$1ŋ'];
const BACK_STOP: RimeRewrite = [/([^ie])t$/, '$1k'];

/** i and ê move back before n and t, those that are left and those that nh and ch become. */
const CENTRAL_I: RimeRewrite = [/i(?=[nɲtc]$)/, 'ɨ'];
const CENTRAL_E: RimeRewrite = [/e(?=[nɲtc]$)/, 'əː'];
const FRONT_NASAL: RimeRewrite = [/ɲ$/, 'n'];
const FRONT_STOP: RimeRewrite = [/c$/, 't'];

/** Diphthongs are long vowels where something follows: tiên, nước, chuông. */
const LONG_VOWEL: RimeRewrite = [/([iɨu])ə(?=.)/, '$1ː'];

/** In the south they are short ones before m, p, j, w: tiêm as tim, người as ngừi, rượu as rựu. */
const SHORT_VOWEL: RimeRewrite = [/([iɨu])ə(?=[mpjw])/, '$1'];

/** In the south ông, ôc are ong, oc. */
const OPEN_O: RimeRewrite = [/^o(?=[ŋk])/, 'ɔ'];

/** on, ot keep apart from ong, oc by length, and in the centre ôn, ôt from ông, ôc. */
const LONG_OPEN_O: RimeRewrite = [/^ɔ(?=[nt])/, 'ɔː'];
const LONG_EITHER_O: RimeRewrite = [/^([ɔo])(?=[nt])/, '$1ː'];

/**
 * How each dialect changes the rimes that the orthography has, in this order.
 *
 * North: nh and ch are palatals, as Thompson 1965 has them. South: Phạm 2006, through the rules of
 * vPhon 2.1 (Kirby), and Thompson 1965: 86 and Hoàng 1989 for the short vowels; vPhon writes them
 * long, and u before m, p as ɨ. Centre: as vPhon has Huế, but ông apart from ong, a merger of the south.
 */
export const BROAD_REWRITES: Readonly<Record<Dialect, readonly RimeRewrite[]>> = {
  north: [LABIAL_NASAL, LABIAL_STOP],
  central: [
    LONG_VOWEL,
    LONG_EITHER_O,
    BACK_NASAL,
    BACK_STOP,
    LABIAL_NASAL,
    LABIAL_STOP,
    CENTRAL_I,
    CENTRAL_E,
    FRONT_NASAL,
    FRONT_STOP,
  ],
  south: [
    SHORT_VOWEL,
    LONG_VOWEL,
    OPEN_O,
    LONG_OPEN_O,
    BACK_NASAL,
    BACK_STOP,
    LABIAL_NASAL,
    LABIAL_STOP,
    CENTRAL_I,
    CENTRAL_E,
    FRONT_NASAL,
    FRONT_STOP,
  ],
};

/** ong as awŋ͡m, ông as əwŋ͡m; in the south ôn, which has its place, with a long o. */
const GLIDE_BEHIND_OPEN_O: RimeRewrite = [/^ɔ(?=.\u0361)/, 'aw'];
const GLIDE_BEHIND_O: RimeRewrite = [/^o(?=.\u0361)/, 'əw'];
const LONG_O: RimeRewrite = [/^o(?=.\u0361)/, 'oː'];

/** anh as ajŋ̟, ênh as əjŋ̟: the palatals of the north are velars with the tongue forward. */
const GLIDE_BEHIND_A: RimeRewrite = [/a(?=[ɲc]$)/, 'aj'];
const GLIDE_BEHIND_E: RimeRewrite = [/e(?=[ɲc]$)/, 'əj'];
const FORWARD_NASAL: RimeRewrite = [/ɲ$/, 'ŋ\u031f'];
const FORWARD_STOP: RimeRewrite = [/c$/, 'k\u031f'];

/** Final stops have no release. */
const NO_RELEASE: RimeRewrite = [/[ptk]\u031f?$/, '$&\u031a'];

/** What follows from the broad rime: Thompson 1965, Kirby 2011. */
export const NARROW_REWRITES: Readonly<Record<Dialect, readonly RimeRewrite[]>> = {
  north: [
    GLIDE_BEHIND_OPEN_O,
    GLIDE_BEHIND_O,
    GLIDE_BEHIND_A,
    GLIDE_BEHIND_E,
    FORWARD_NASAL,
    FORWARD_STOP,
    NO_RELEASE,
  ],
  central: [GLIDE_BEHIND_OPEN_O, GLIDE_BEHIND_O, NO_RELEASE],
  south: [GLIDE_BEHIND_OPEN_O, LONG_O, NO_RELEASE],
};
