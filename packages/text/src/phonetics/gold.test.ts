import { describe, expect, it } from 'vitest';
import { type Dialect, toIpa } from './index.ts';

const DIALECTS: readonly Dialect[] = ['north', 'central', 'south'];

/**
 * Syllables as the works named in `toPhonemes` describe them, written out by hand: north, central,
 * south, with digits for tone letters.
 */
const BROAD = `
  ma maː33 maː35 maː33
  mà maː32 maː42 maː21
  mả maː312 maː3ˀ2 maː214
  mã maː3ˀ5 maː3ˀ2 maː214
  má maː24 maː2ˀ4 maː45
  mạ maː2ˀ1 maː31 maː212
  mát maːt45 maːk45 maːk45
  mạt maːt21 maːk31 maːk212
  ba ɓaː33 ɓaː35 ɓaː33
  đi ɗi33 ɗi35 ɗi33
  cá kaː24 kaː2ˀ4 kaː45
  kẻ kɛ312 kɛ3ˀ2 kɛ214
  gà ɣaː32 ɣaː42 ɣaː21
  ghế ɣe24 ɣe2ˀ4 ɣe45
  gì zi32 ji42 ji21
  giếng ziəŋ24 jiːŋ2ˀ4 jiːŋ45
  giữa zɨə3ˀ5 jɨə3ˀ2 jɨə214
  dạy zaj2ˀ1 jaj31 jaj212
  rượu zɨəw2ˀ1 ʐɨːw31 rɨw212
  vui vuj33 vuj35 juj33
  việt viət21 viːk31 jiːk212
  xa saː33 saː35 saː33
  sao saːw33 ʂaːw35 ʂaːw33
  chè t͡ɕɛ32 cɛ42 cɛ21
  trẻ t͡ɕɛ312 ʈɛ3ˀ2 ʈɛ214
  tôi toj33 toj35 toj33
  thầy tʰəj32 tʰəj42 tʰəj21
  khỏe xwɛ312 xwɛ3ˀ2 xwɛ214
  phở fəː312 fəː3ˀ2 fəː214
  pin pin33 pɨn35 pɨn33
  nhà ɲaː32 ɲaː42 ɲaː21
  ngõ ŋɔ3ˀ5 ŋɔ3ˀ2 ŋɔ214
  nghiêng ŋiəŋ33 ŋiːŋ35 ŋiːŋ33
  hươu hɨəw33 hɨːw35 hɨw33
  lưu lɨw33 lɨw35 lɨw33
  ưu ɨw33 ɨw35 ɨw33
  yêu iəw33 iːw35 iw33
  nhiều ɲiəw32 ɲiːw42 ɲiw21
  người ŋɨəj32 ŋɨːj42 ŋɨj21
  tuổi tuəj312 tuːj3ˀ2 tuj214
  tiêm tiəm33 tiːm35 tim33
  tim tim33 tim35 tim33
  tiếp tiəp45 tiːp45 tip45
  cướp kɨəp45 kɨːp45 kɨp45
  nhuộm ɲuəm2ˀ1 ɲuːm31 ɲum212
  nước nɨək45 nɨːk45 nɨːk45
  vườn vɨən32 vɨːŋ42 jɨːŋ21
  chuông t͡ɕuəŋ33 cuːŋ35 cuːŋ33
  luôn luən33 luːŋ35 luːŋ33
  mua muə33 muə35 muə33
  mưa mɨə33 mɨə35 mɨə33
  mía miə24 miə2ˀ4 miə45
  khuya xwiə33 xwiə35 xwiə33
  thuở tʰwəː312 tʰwəː3ˀ2 tʰwəː214
  huơ hwəː33 hwəː35 hwəː33
  quơ kwəː33 wəː35 wəː33
  quốc kwok45 wok45 wok45
  cuốc kuək45 kuːk45 kuːk45
  quyển kwiən312 wiːŋ3ˀ2 wiːŋ214
  quýt kwit45 wɨt45 wɨt45
  quỳnh kwiɲ32 wɨn42 wɨn21
  quý kwi24 wi2ˀ4 wi45
  úy wi24 wi2ˀ4 wi45
  quen kwɛn33 wɛŋ35 wɛŋ33
  quân kwən33 wəŋ35 wəŋ33
  nguyễn ŋwiən3ˀ5 ŋwiːŋ3ˀ2 ŋwiːŋ214
  tuyết twiət45 twiːk45 twiːk45
  khuỷu xwiw312 xwiw3ˀ2 xwiw214
  ngoèo ŋwɛw32 ŋwɛw42 ŋwɛw21
  ngoài ŋwaːj32 ŋwaːj42 ŋwaːj21
  xoáy swaj24 swaj2ˀ4 swaj45
  hoàng hwaːŋ32 hwaːŋ42 hwaːŋ21
  hoằng hwaŋ32 hwaŋ42 hwaŋ21
  khoanh xwaɲ33 xwan35 xwan33
  xoong sɔːŋ33 sɔːŋ35 sɔːŋ33
  soóc sɔːk45 ʂɔːk45 ʂɔːk45
  ong ɔŋ͡m33 ɔŋ͡m35 ɔŋ͡m33
  ông oŋ͡m33 oŋ͡m35 ɔŋ͡m33
  chúng t͡ɕuŋ͡m24 cuŋ͡m2ˀ4 cuŋ͡m45
  học hɔk͡p21 hɔk͡p31 hɔk͡p212
  độc ɗok͡p21 ɗok͡p31 ɗɔk͡p212
  cúc kuk͡p45 kuk͡p45 kuk͡p45
  con kɔn33 kɔːŋ35 kɔːŋ33
  bốn ɓon24 ɓoːŋ2ˀ4 ɓoŋ͡m45
  bún ɓun24 ɓuŋ͡m2ˀ4 ɓuŋ͡m45
  ngọt ŋɔt21 ŋɔːk31 ŋɔːk212
  một mot21 moːk31 mok͡p212
  bút ɓut45 ɓuk͡p45 ɓuk͡p45
  ăn an33 aŋ35 aŋ33
  anh aɲ33 an35 an33
  bạch ɓac21 ɓat31 ɓat212
  bệnh ɓeɲ2ˀ1 ɓəːn31 ɓəːn212
  ếch ec45 əːt45 əːt45
  tên ten33 təːn35 təːn33
  hết het45 həːt45 həːt45
  chín t͡ɕin24 cɨn2ˀ4 cɨn45
  mình miɲ32 mɨn42 mɨn21
  thích tʰic45 tʰɨt45 tʰɨt45
  vịt vit21 vɨt31 jɨt212
  xem sɛm33 sɛm35 sɛm33
  đen ɗɛn33 ɗɛŋ35 ɗɛŋ33
  xẻng sɛŋ312 sɛŋ3ˀ2 sɛŋ214
  sơn səːn33 ʂəːŋ35 ʂəːŋ33
  ớt əːt45 əːk45 əːk45
  đứt ɗɨt45 ɗɨk45 ɗɨk45
  nhất ɲət45 ɲək45 ɲək45
  mặt mat21 mak31 mak212
  mặc mak21 mak31 mak212
  đâu ɗəw33 ɗəw35 ɗəw33
  đau ɗaw33 ɗaw35 ɗaw33
  đao ɗaːw33 ɗaːw35 ɗaːw33
  mai maːj33 maːj35 maːj33
  may maj33 maj35 maj33
`;

const NARROW = `
  anh ʔajŋ̟33 ʔan35 ʔan33
  ếch ʔəjk̟̚45 ʔəːt̚45 ʔəːt̚45
  mình miŋ̟32 mɨn42 mɨn21
  sách sajk̟̚45 ʂat̚45 ʂat̚45
  ong ʔawŋ͡m33 ʔawŋ͡m35 ʔawŋ͡m33
  ông ʔəwŋ͡m33 ʔəwŋ͡m35 ʔawŋ͡m33
  ung ʔuŋ͡m33 ʔuŋ͡m35 ʔuŋ͡m33
  đọc ɗawk͡p̚21 ɗawk͡p̚31 ɗawk͡p̚212
  độc ɗəwk͡p̚21 ɗəwk͡p̚31 ɗawk͡p̚212
  đục ɗuk͡p̚21 ɗuk͡p̚31 ɗuk͡p̚212
  xoong sɔːŋ33 sɔːŋ35 sɔːŋ33
  tốt tot̚45 toːk̚45 toːk͡p̚45
  đáp ɗaːp̚45 ɗaːp̚45 ɗaːp̚45
  khác xaːk̚45 xaːk̚45 xaːk̚45
  quốc kwok̚45 wok̚45 wok̚45
  oanh ʔwajŋ̟33 wan35 wan33
  ủy ʔwi312 wi3ˀ2 wi214
  quên kwen33 wəːn35 wəːn33
  yêu ʔiəw33 ʔiːw35 ʔiw33
  cau kaw33 kaw35 kaw33
`;

function rowsOf(table: string): readonly (readonly [string, readonly string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [syllable = '', ...expected] = row.trim().split(' ');
      return [syllable, expected] as const;
    });
}

/** ˩ to ˥ as 1 to 5. */
function toDigits(ipa: string): string {
  return ipa.replace(/[˩˨˧˦˥]/g, (letter) => String(1 + '˩˨˧˦˥'.indexOf(letter)));
}

describe('syllables in three standards', () => {
  it.each(rowsOf(BROAD))('%s', (syllable, expected) => {
    const given = DIALECTS.map((dialect) => toDigits(toIpa(syllable, { dialect })));
    expect(given).toEqual(expected);
  });

  it.each(rowsOf(NARROW))('%s, narrow', (syllable, expected) => {
    const given = DIALECTS.map((dialect) =>
      toDigits(toIpa(syllable, { dialect, detail: 'narrow' })),
    );
    expect(given).toEqual(expected);
  });
});
