import { describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const NFD = 'Đường Láng, Hà Nội'.normalize('NFD');

describe('text commands, line for line', () => {
  it.each([
    ['normalize', ['normalize'], `${NFD}\n\nxin chào\n`, 'Đường Láng, Hà Nội\n\nxin chào\n'],
    ['normalize to NFD', ['normalize', '--form', 'nfd'], 'Đường Láng, Hà Nội\n', `${NFD}\n`],
    [
      'normalize keeps CRLF and a missing last break',
      ['normalize'],
      `${NFD}\r\na`,
      'Đường Láng, Hà Nội\r\na',
    ],
    ['fold', ['fold'], 'Đường Láng\n\nđẹp', 'Duong Lang\n\ndep'],
    ['fold leaves other scripts', ['fold'], 'Việt ά й 한국\n', 'Viet ά й 한국\n'],
    ['slug', ['slug'], 'Hà Nội: mùa thu!\n\n…\n', 'ha-noi-mua-thu\n\n\n'],
    ['sentences', ['sentences'], 'Trời mưa. Phố ngập!\n\nHết.\n', 'Trời mưa.\nPhố ngập!\n\nHết.\n'],
    ['sentences of a last line without a break', ['sentences'], 'Mưa. Gió.', 'Mưa.\nGió.\n'],
    ['normalize keeps tones where they are', ['normalize'], 'hoà tóan\n', 'hoà tóan\n'],
    ['old tones', ['normalize', '--tone', 'old'], 'hoà tóan\n', 'hòa toán\n'],
    [
      'new tones, decomposed',
      ['normalize', '--tone', 'new', '--form', 'nfd'],
      'hòa\n',
      `${'hoà'.normalize('NFD')}\n`,
    ],
    [
      'repair, misplaced tones too',
      ['normalize', '--repair'],
      'Ða\u0301\u0302t nước\u200b, tóan hoà\n\nVie\u0323\u0302t\u00a0Nam\n',
      'Đất nước, toán hoà\n\nViệt Nam\n',
    ],
    [
      'repair, in the new style and decomposed',
      ['normalize', '--repair', '--tone', 'new', '--form', 'nfd'],
      'Ðất tóan hòa\n',
      `${'Đất toán hoà'.normalize('NFD')}\n`,
    ],
    ['phonetics', ['phonetics'], 'Tiếng Việt\n\nWindows 10\n', 'tiəŋ˨˦ viət˨˩\n\n⟨Windows⟩ ⟨10⟩\n'],
    [
      'phonetics of the south',
      ['phonetics', '--dialect', 'south'],
      'Tiếng Việt\n',
      'tiːŋ˦˥ jiːk˨˩˨\n',
    ],
    [
      'case',
      ['case', '--to', 'title'],
      'nguyễn thị minh khai\n\ncông an TP.HCM\r\n',
      'Nguyễn Thị Minh Khai\n\nCông An TP.HCM\r\n',
    ],
    ['capitals, decomposed', ['case', '--to', 'upper'], NFD, NFD.toUpperCase()],
    ['small letters', ['case', '--to', 'lower'], 'ĐƯỜNG Láng\n', 'đường láng\n'],
    [
      'a sentence',
      ['case', '--to', 'sentence'],
      'mưa to. sau đó tạnh.\n',
      'Mưa to. Sau đó tạnh.\n',
    ],
    ['sort', ['sort'], 'ba cá\nbà ba\n\nđa\nba ba\nda', '\nba ba\nbà ba\nba cá\nda\nđa\n'],
    [
      'sort as dictionaries do',
      ['sort', '--order', 'dictionary'],
      'bà ba\r\nba cá\nBa ba\nba ba\n',
      'ba ba\nBa ba\nba cá\nbà ba\r\n',
    ],
    ['sort by numbers', ['sort', '--numeric'], 'Quận 10\nQuận 2\n', 'Quận 2\nQuận 10\n'],
    [
      'words',
      ['words'],
      'Hà Nội cấm  xe máy.\n\nHọc sinh nghỉ.',
      'Hà_Nội cấm  xe_máy .\n\nHọc_sinh nghỉ .',
    ],
    ['words, decomposed', ['words'], `${NFD}\n`, `${'Đường_Láng , Hà_Nội'.normalize('NFD')}\n`],
    [
      'words as JSON',
      ['words', '--json'],
      'Hà Nội mưa.\n\n',
      '[{"text":"Hà Nội","start":0,"end":6},{"text":"mưa","start":7,"end":10},' +
        '{"text":".","start":10,"end":11}]\n[]\n',
    ],
    [
      'words in hard text',
      ['words'],
      'làm  việc\r\n \nĐi_học và/hoặc xem https://a.vn/b_c 😀👍\n(tăng)',
      'làm__việc\r\n \nĐi_học và / hoặc xem https://a.vn/b_c 😀 👍\n( tăng )',
    ],
    [
      'tags',
      ['tags'],
      'Hà Nội cấm  xe máy.\n\nHọc sinh và/hoặc bác sĩ.',
      'Hà_Nội/PROPN cấm/VERB xe_máy/NOUN ./PUNCT\n\n' +
        'Học_sinh/NOUN và/CCONJ //PUNCT hoặc/CCONJ bác_sĩ/NOUN ./PUNCT',
    ],
    [
      'tags, decomposed',
      ['tags'],
      'Hà  Nội cấm xe.\r\n \r\n'.normalize('NFD'),
      `${'Hà_Nội'.normalize('NFD')}/PROPN ${'cấm'.normalize('NFD')}/VERB xe/NOUN ./PUNCT\r\n\r\n`,
    ],
    [
      'tags of given words',
      ['tags', '--pretokenized'],
      '  Hà_Nội cấm   xe_máy .\n\n1/2 😀\n',
      'Hà_Nội/PROPN cấm/VERB xe_máy/NOUN ./PUNCT\n\n1/2/NUM 😀/SYM\n',
    ],
    [
      'tags as JSON, in bytes',
      ['tags', '--json', '--offsets', 'byte'],
      'Hà Nội.\n\n',
      '[{"text":"Hà Nội","start":0,"end":9,"upos":"PROPN"},' +
        '{"text":".","start":9,"end":10,"upos":"PUNCT"}]\n[]\n',
    ],
    [
      'tags of given words as JSON',
      ['tags', '--json', '--pretokenized'],
      ' xe_máy .\n',
      '[{"text":"xe_máy","start":1,"end":7,"upos":"NOUN"},' +
        '{"text":".","start":8,"end":9,"upos":"PUNCT"}]\n',
    ],
    [
      'names',
      ['names'],
      'Họp ở Hà Nội.\n\nTrời mưa.\n',
      '[{"start":6,"end":12,"type":"place","text":"Hà Nội"}]\n[]\n[]\n',
    ],
    [
      'dates',
      ['dates'],
      'Sáng 13/1, họp.\n\nKhóa XI.\nHôm qua, năm 2014.\n',
      '[{"start":0,"end":9,"text":"Sáng 13/1","value":"--01-13","precision":"part-of-day",' +
        '"part":"morning"}]\n[]\n[]\n' +
        '[{"start":0,"end":7,"text":"Hôm qua","precision":"day"},' +
        '{"start":9,"end":17,"text":"năm 2014","value":"2014","precision":"year"}]\n',
    ],
    [
      'dates against a day, counted in bytes',
      ['dates', '--reference', '2015-01-14', '--offsets', 'byte'],
      'Từ hôm qua.',
      '[{"start":5,"end":13,"text":"hôm qua","value":"2015-01-13","precision":"day"}]\n',
    ],
    [
      'marks',
      ['marks'],
      'Nguoi dan thanh pho Ho Chi Minh se duoc ho tro.\r\n\nTôi di hoc o Hà Nội',
      'Người dân thành phố Hồ Chí Minh sẽ được hỗ trợ.\r\n\nTôi đi học ở Hà Nội',
    ],
    ['typing', ['typing'], 'Ddaats nuwowcs\n\nhoaf, windows\n', 'Đất nước\n\nhòa, windows\n'],
    [
      'typing in VNI, in the new style',
      ['typing', '--method', 'vni', '--style', 'new'],
      'hoa2 duong972\n',
      'hoà đường\n',
    ],
    [
      'backspaces',
      ['typing'],
      'toans\bf\nhoaf\b\b\x7f\b\bhuees\nhanhj\x7f\nto 😀\b\bis\n',
      'tòa\nhuế\nhạn\ntói\n',
    ],
    ['typing in VIQR', ['typing', '--method', 'viqr'], 'Vie^.t Nam.\n', 'Việt Nam.\n'],
    [
      'keystrokes',
      ['typing', '--keys'],
      'Đường về Huế, test\n\n',
      'DDuwowngf veef Huees, tesst\n\n',
    ],
    [
      'syllables',
      ['syllables'],
      'Quà\n\n gì \nce',
      '{"onset":"qu","medial":"","nucleus":"a","coda":"","tone":"huyền","valid":true}\n' +
        '\n' +
        '{"onset":"gi","medial":"","nucleus":"i","coda":"","tone":"huyền","valid":true}\n' +
        '{"onset":"c","medial":"","nucleus":"e","coda":"","tone":"ngang","valid":false,' +
        '"fault":"onset-before-rime"}\n',
    ],
    [
      'spoken',
      ['spoken'],
      '1005\n\n-24,05\n1000001\n',
      'một nghìn không trăm linh năm\n\nâm hai mươi tư phẩy không năm\nmột triệu không trăm linh một\n',
    ],
    [
      'spoken in the southern way',
      ['spoken', '--zero', 'lẻ', '--thousand', 'ngàn', '--four', 'bốn', '--decimals', 'number'],
      '1005\n24,25\n',
      'một ngàn không trăm lẻ năm\nhai mươi bốn phẩy hai mươi lăm\n',
    ],
    ['spoken, short', ['spoken', '--reading', 'short'], '1000001\n', 'một triệu linh một\n'],
    [
      'spoken and back',
      ['spoken', '--parse'],
      'một nghìn không trăm lẻ năm\nHAI MƯƠI NHĂM\n',
      '1005\n25\n',
    ],
    ['nothing', ['fold'], '', ''],
  ])('%s', async (_, args, stdin, output) => {
    expect(await runCaptured(args, { stdin })).toEqual({ exitCode: 0, output, messages: '' });
  });

  it.each([
    [
      'utf16',
      [
        [0, 9],
        [10, 22],
      ],
    ],
    [
      'codepoint',
      [
        [0, 9],
        [10, 21],
      ],
    ],
    [
      'byte',
      [
        [0, 12],
        [13, 31],
      ],
    ],
  ])('sentences as JSON, offsets in %s', async (unit, places) => {
    const stdin = '\nTrời mưa. Phố 😀 ngập.\n';
    const { output } = await runCaptured(['sentences', '--json', '--offsets', unit], { stdin });
    const [first = [], second = []] = places;
    expect(output).toBe(
      `${JSON.stringify({ text: 'Trời mưa.', start: first[0], end: first[1], line: 2 })}\n` +
        `${JSON.stringify({ text: 'Phố 😀 ngập.', start: second[0], end: second[1], line: 2 })}\n`,
    );
  });

  it.each([
    [
      ['spoken'],
      '12\n1.000\n3\n',
      'mười hai\n\nba\n',
      'Expected a number such as -1234,5, got 1.000',
    ],
    [['spoken', '--parse'], 'hai\nxe\n', '2\n\n', 'Expected a number in words, got xe'],
  ])(
    '%o keeps the place of a line that is no number, and exits 1',
    async (args, stdin, output, problem) => {
      expect(await runCaptured(args, { stdin })).toEqual({
        exitCode: 1,
        output,
        messages: `-:2: error: ${problem}\n`,
      });
    },
  );

  it('names a byte that is not UTF-8, writes the rest, and exits 1', async () => {
    const stdin = Buffer.concat([Buffer.from('mưa\n'), Buffer.from([0x61, 0xb5, 0x0a])]);
    expect(await runCaptured(['fold'], { stdin })).toEqual({
      exitCode: 1,
      output: 'mua\na\ufffd\n',
      messages: '-:2: error: Byte 6 is not UTF-8; it is read as U+FFFD. [invalid-utf8]\n',
    });
  });
});
