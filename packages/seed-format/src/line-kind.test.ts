import { describe, expect, it } from 'vitest';
import { classifyLine, isAddress, measureRule } from './line-kind.ts';

describe('classifyLine', () => {
  it.each([
    ['', 'blank'],
    [' \t ', 'blank'],
    ['\u00a0', 'text'],
    ['\ufeff', 'text'],
    ['-----', 'rule'],
    ['-----------------', 'rule'],
    [' \t------\t ', 'rule'],
    ['----', 'text'],
    ['---- -', 'text'],
    ['-----x', 'text'],
    ['–––––', 'text'],
    ['=====', 'text'],
    ['http://a', 'address'],
    ['\thttps://example.vn/tin.html ', 'address'],
    ['HTTPS://EXAMPLE.VN', 'address'],
    ['https://báo.vn/tin-tức', 'address'],
    ['http://[::1]:80/', 'address'],
    ['\ufeffhttps://example.vn', 'address'],
    ['\ufeff  https://example.vn', 'address'],
    [' \ufeffhttps://example.vn', 'text'],
    ['\ufeff\ufeffhttps://example.vn', 'text'],
    ['\ufeff-----', 'text'],
    ['https://', 'text'],
    ['https:///tin', 'text'],
    ['https://?a', 'text'],
    ['https://example.vn/tin 1', 'text'],
    ['https://example.vn/tin\u00a01', 'text'],
    ['ftp://example.vn', 'text'],
    ['hôm nay', 'text'],
    ['Hà Nội', 'text'],
  ] as const)('%j is %s', (line, kind) => {
    expect(classifyLine(line, 0, line.length)).toBe(kind);
    expect(classifyLine(`x\n${line}\n-`, 2, line.length + 2)).toBe(kind);
  });
});

describe('measureRule', () => {
  it.each([
    ['-----', 5],
    ['  ------\t', 6],
    ['----', 0],
    ['----- -----', 0],
    ['', 0],
  ])('counts the hyphens of %j: %i', (line, length) => {
    expect(measureRule(line, 0, line.length)).toBe(length);
  });
});

describe('isAddress', () => {
  it('takes no surrounding space', () => {
    expect(isAddress('https://example.vn')).toBe(true);
    expect(isAddress(' https://example.vn')).toBe(false);
    expect(isAddress('https://example.vn\n')).toBe(false);
  });
});
