import { expect, test } from 'vitest';
import { SPEECH_TOOLS } from './speech-tools.ts';
import { TEXT_TOOLS } from './text-tools.ts';
import { type Choices, completeChoices } from './tool.ts';

const tools = [...TEXT_TOOLS, ...SPEECH_TOOLS];

async function run(name: string, text: string, chosen: Choices = {}): Promise<unknown> {
  const tool = tools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`there is no tool ${name}`);
  const result = await tool.run?.(text, completeChoices(tool, chosen));
  return result?.type === 'text' ? result.text : result;
}

test.each([
  ['repair', 'Ti\u0065\u0302\u0301ng', {}, 'Ti\u1ebfng'],
  ['repair', 'Ti\u1ebfng', { form: 'nfd' }, 'Ti\u0065\u0302\u0301ng'],
  ['tone', 'hòa thúy', {}, 'hoà thuý'],
  ['tone', 'hoà thuý', { style: 'old' }, 'hòa thúy'],
  ['fold', 'Đường Láng', {}, 'Duong Lang'],
  ['slug', 'Đường Láng\nHà Nội', {}, 'duong-lang\nha-noi'],
  ['case', 'đường láng', {}, 'Đường Láng'],
  ['case', 'đường láng', { function: 'toUpperCase' }, 'ĐƯỜNG LÁNG'],
  ['sort', 'bá\nbà\n\nba', {}, 'ba\nbà\nbá'],
  ['sentences', 'Mưa to. Gió lớn.', {}, 'Mưa to.\nGió lớn.'],
  ['keys', 'dduwowngf', {}, 'đường'],
  ['keys', 'd9u7o7ng2', { method: 'vni' }, 'đường'],
  ['keys', 'dduwowngf', { method: 'no-such-method' }, 'đường'],
  ['keys', 'đường', { function: 'toKeystrokes', method: 'vni' }, 'd9u7o7ng2'],
  ['spoken', 'tăng 6,5%', {}, 'tăng sáu phẩy năm phần trăm'],
])('%s of %j with %j', async (name, text, chosen, result) => {
  expect(await run(name, text, chosen)).toBe(result);
});

test('13 January 2015 is the 23rd of the eleventh month of Giáp Ngọ', async () => {
  expect(await run('lunar', '2015-01-13')).toMatchObject({
    facts: [
      ['âm lịch', '23/11/2014'],
      ['năm', 'Giáp Ngọ'],
      ['tháng', expect.any(String) as string],
      ['ngày', expect.any(String) as string],
    ],
  });
  expect(await run('lunar', '2015-02-30')).toEqual({ type: 'facts', facts: [] });
  expect(await run('lunar', 'mai')).toEqual({ type: 'facts', facts: [] });
});

test.each(tools)('$name has a sample, and two lines of code', (tool) => {
  const choices = completeChoices(tool, {});
  expect(tool.sample).not.toBe('');
  expect(tool.code(choices)[0]).toMatch(/^import .* from '@quocngu\/text(\/\w+)?';$/);
  expect(tool.code(choices)[1]).toMatch(/;$/);
});
