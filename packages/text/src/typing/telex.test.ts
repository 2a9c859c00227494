import { describe, expect, it } from 'vitest';
import { CASES, expectTyped, NEW_SYLLABLES, SYLLABLES } from '../../test/typed-syllables.ts';
import { typeText } from './index.ts';

describe('Telex', () => {
  it.each([
    ['all shapes', 'aa aw ee oo ow uw dd', 'â ă ê ô ơ ư đ'],
    ['all tones', 'maf mar max mas maj ma', 'mà mả mã má mạ ma'],
    ['a sentence', 'Tieengs Vieetj, ddoocj laapj!', 'Tiếng Việt, độc lập!'],
    ['upper case', 'DDAATS NUWOWCS', 'ĐẤT NƯỚC'],
    ['mixed case', 'Dd dD AA Aa aA oW', 'Đ đ Â Â â ơ'],
    ['a repeated key undoes', 'aaa eee ooo aww oww uww ddd', 'aa ee oo aw ow uw dd'],
    ['of tones too', 'ass aff arr axx ajj', 'as af ar ax aj'],
    ['a third one is a letter', 'asss aaaa dddd', 'ass aaa ddd'],
    ['an undone mark over a tone', 'toss tosoo toows', 'tos tóo tớ'],
    ['two marks on one letter', 'oow aaw aawa', 'ơ ă â'],
    ['what follows an undone mark is written', 'tesster reffresh bassic', 'tester refresh basic'],
    ['xoong', 'xooong soooc sooocs xooongf', 'xoong sooc soóc xoòng'],
    ['z takes the tone off', 'asz hoafz toansz', 'a hoa toan'],
    ['z without a tone is a letter', 'az zoo pizza', 'az zoo pizza'],
    ['z twice', 'aszz', 'az'],
    ['the last tone wins', 'hoafs masf tieengfs', 'hóa mà tiếng'],
    ['marks come late', 'tiengse duongwf nguoiwf vietje', 'tiếng dường người việt'],
    ['a late stroke', 'duwongd dangwsd dad', 'đương đắng đa'],
    ['a tone in the middle', 'tieesng hofan vieejt', 'tiếng hoàn việt'],
    ['the tone moves', 'hoas hoasn hofa hofan', 'hóa hoán hòa hoàn'],
    ['over vowels that come', 'muosn muoons tiesng quas quasn', 'muosn muốn tiesng quá quán'],
    ['one w for ươ', 'uow uwow uwo duongw dduowcj', 'ươ ươ ươ dương được'],
    ['ươ with i and u', 'nguoiw muowif ruouwj huowu', 'ngươi mười rượu hươu'],
    ['uơ stands open', 'thuow thuowr huow quow', 'thuơ thuở huơ quơ'],
    ['uơ becomes ươ before a letter', 'thuowng thuown', 'thương thươn'],
    ['uơ by way of uô', 'uoow huoowxn thuoowr', 'uơ huỡn thuở'],
    ['w chooses its letter', 'luuw cuaw muaw huouw quawng', 'lưu cưa mưa hươu quăng'],
    ['a lone w', 'w tw nhw W tws giwax', 'ư tư như Ư tứ giữa'],
    ['two of them', 'ww tww www', 'w tw ww'],
    ['gi and qu', 'gif gifn giaf giuwax quys quaf', 'gì gìn già giữa quý quà'],
    ['gi and iê', 'gieengs giuwowngf', 'giếng giường'],
    ['long rimes', 'khuyur nguyeenx ngoeof khuya xoays', 'khuỷu nguyễn ngoèo khuya xoáy'],
    ['syllables with stops', 'hocj catf catr', 'học catf catr'],
    ['abbreviations', 'ddc QDD NDD-CP HDDND', 'đc QĐ NĐ-CP HĐND'],
    ['names of places', 'DDawks Lawks, Hoongf Koong, Bawcs Kanj', 'Đắk Lắk, Hồng Kông, Bắc Kạn'],
    ['loans', 'ootoo kiloogam kiloomets ddoola Kitoo', 'ôtô kilôgam kilômét đôla Kitô'],
    ['vowels as one writes of them', 'uow iee yee uoo', 'ươ iê yê uô'],
    ['signs end a word', 'as/as as-as as1as as_as', 'á/á á-á á1á á_á'],
    ['lines', 'vieetj\r\nnam\n\n\tvieetj', 'việt\r\nnam\n\n\tviệt'],
    ['brackets are signs', '[as] {as}', '[á] {á}'],
    ['no keys', '', ''],
  ])('%s: %s', (_, keys, text) => {
    expect(typeText(keys)).toBe(text);
  });

  it('writes the tone in the style asked for', () => {
    expect(typeText('hoaf khoer thuys quys toans', { style: 'new' })).toBe(
      'hoà khoẻ thuý quý toán',
    );
    expect(typeText('HOAF KHOER THUYS', { style: 'old' })).toBe('HÒA KHỎE THÚY');
  });

  it('takes w for a letter where a lone w is none', () => {
    expect(typeText('w tw web uw ow uow', { loneW: false })).toBe('w tw web ư ơ ươ');
  });

  it('writes ơ and ư for brackets where asked to', () => {
    const options = { brackets: true };
    expect(typeText('t]f d]]ng m[s M}{NG', options)).toBe('từ d]ng mớ MƯƠNG');
    expect(typeText('[[a]] t[[ [1]', options)).toBe('[a]ư t[ ơ1ư');
    expect(typeText('[1]', { method: 'vni', brackets: true })).toBe('[1]');
  });

  it('marks only the letters just typed where marks may not come late', () => {
    const options = { freeMarking: false };
    expect(typeText('tieesng vieejt hoaf dduwowfng', options)).toBe('tiếng việt hòa đường');
    expect(typeText('tieengs tiengse duongd muaw', options)).toBe('tieengs tiengse duongd muaw');
  });
});

it.each(CASES)(
  'types every syllable: %s case',
  (_, toCase) => {
    expectTyped(SYLLABLES.map(toCase), {});
    expectTyped(NEW_SYLLABLES.map(toCase), { style: 'new' });
  },
  30_000,
);
