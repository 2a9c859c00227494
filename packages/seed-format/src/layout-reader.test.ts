import { describe, expect, it } from 'vitest';
import { createLayoutReader } from './layout-reader.ts';
import { createLineReader } from './line-reader.ts';
import type { RecordLayout } from './record-layout.ts';

/**
 * One letter for a line: `a` an address, `r` a rule of 17, `s` a short rule, `t` text, `b` blank.
 */
const LINES: Readonly<Record<string, string>> = {
  a: 'http://a\n',
  r: `${'-'.repeat(17)}\n`,
  s: '-----\n',
  t: 'chữ\n',
  b: ' \n',
};

function readLayouts(letters: string): readonly RecordLayout[] {
  const text = letters.replace(/./g, (letter) => LINES[letter] ?? '');
  const lines = createLineReader(text, { offset: 0, number: 1, skip: 0 });
  const reader = createLayoutReader();
  const layouts: RecordLayout[] = [];
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const layout = reader.read(line);
    if (layout !== undefined) layouts.push(layout);
  }
  return [...layouts, reader.finish(text.length)];
}

/** The numbers of the lines: `address rule title rule body-body rule`, `-` for what is missing. */
function describeLayout(layout: RecordLayout): string {
  if (layout.type === 'unknown') return `${layout.line}: unknown`;
  const { bodyFirst, bodyLast, extraFirst, extraLast, leadingRule } = layout;
  const numberOf = (line: { number: number } | undefined): string => String(line?.number ?? '-');
  const parts = [
    numberOf(layout.address),
    numberOf(layout.addressRule),
    numberOf(layout.title),
    numberOf(layout.titleRule),
    bodyFirst === undefined ? '-' : `${numberOf(bodyFirst)}..${numberOf(bodyLast)}`,
    numberOf(layout.closingRule),
  ];
  if (extraFirst !== undefined) parts.push(`+${numberOf(extraFirst)}..${numberOf(extraLast)}`);
  if (leadingRule !== undefined) parts.unshift(`(${numberOf(leadingRule)})`);
  if (layout.bodyAddressCount > 0) parts.push(`!${numberOf(layout.bodyAddress)}`);
  return `${layout.line}: ${parts.join(' ')}`;
}

describe('createLayoutReader', () => {
  it.each([
    // Whole records.
    ['artrtr', ['1: 1 2 3 4 5..5 6']],
    ['babrbtbrbtbtbrb', ['1: 2 4 6 8 10..12 14']],
    ['artrtrartrtr', ['1: 1 2 3 4 5..5 6', '7: 7 8 9 10 11..11 12']],
    ['artrtrbabrtrtr', ['1: 1 2 3 4 5..5 6', '8: 8 10 11 12 13..13 14']],
    // Rules and addresses in bodies.
    ['artrtrtr', ['1: 1 2 3 4 5..7 8']],
    ['artrrtrrr', ['1: 1 2 3 4 5..8 9']],
    ['artrtrrartrtr', ['1: 1 2 3 4 5..6 7', '8: 8 9 10 11 12..12 13']],
    ['artrtrat', ['1: 1 2 3 4 5..5 6 +7..8']],
    ['artrtar', ['1: 1 2 3 4 5..6 7']],
    ['artrtartr', ['1: 1 2 3 4 5..8 9 !6']],
    ['artrartr', ['1: 1 2 3 4 5..7 8 !5']],
    ['artrtart', ['1: 1 2 3 4 5..6 7 +8..8']],
    ['artrtast', ['1: 1 2 3 4 5..8 - !6']],
    ['artrtsart', ['1: 1 2 3 4 5..5 6', '7: 7 8 9 - - -']],
    // What follows the last rule.
    ['artrtrtbt', ['1: 1 2 3 4 5..5 6 +7..9']],
    ['artrtst', ['1: 1 2 3 4 5..7 -']],
    ['astststt', ['1: 1 2 3 4 5..5 6 +7..8']],
    ['artrt', ['1: 1 2 3 4 5..5 -']],
    // Missing and empty parts.
    ['arrtr', ['1: 1 2 - 3 4..4 5']],
    ['artrr', ['1: 1 2 3 4 - 5']],
    ['arrr', ['1: 1 2 - 3 - 4']],
    ['atrtr', ['1: 1 - 2 3 4..4 5']],
    ['arttr', ['1: 1 2 3 - 4..4 5']],
    ['att', ['1: 1 - 2 - 3..3 -']],
    ['aa', ['1: 1 - 2 - - -']],
    ['a', ['1: 1 - - - - -']],
    // No address.
    ['trtr', ['1: - - 1 2 3..3 4']],
    ['trttr', ['1: - - 1 2 3..4 5']],
    ['trttrtr', ['1: - - 1 2 3..6 7']],
    ['tr', ['1: - - 1 2 - -']],
    ['trr', ['1: - - 1 2 - 3']],
    ['trtrtr', ['1: 1 2 3 4 5..5 6']],
    ['trtrr', ['1: 1 2 3 4 - 5']],
    ['trrtr', ['1: 1 2 - 3 4..4 5']],
    ['trtra', ['1: 1 2 3 4 5..5 -']],
    ['trtrat', ['1: 1 2 3 4 5..6 -']],
    ['trtrartrtr', ['1: - - 1 2 3..3 4', '5: 5 6 7 8 9..9 10']],
    ['trartrtr', ['1: - - 1 2 - -', '3: 3 4 5 6 7..7 8']],
    ['rtrtr', ['1: - 1 2 3 4..4 5']],
    ['rartrtr', ['1: (1) 2 3 4 5 6..6 7']],
    ['ratrtr', ['1: - 1 2 - 3..5 6']],
    ['r', ['1: - 1 - - - -']],
    // No seed.
    ['', ['1: unknown']],
    ['bb', ['1: unknown']],
    ['t', ['1: unknown']],
    ['tt', ['1: unknown']],
    ['ta', ['1: unknown']],
    ['ttrtr', ['1: unknown']],
    ['tttartrtr', ['1: unknown', '4: 4 5 6 7 8..8 9']],
    ['tartrtr', ['1: unknown', '2: 2 3 4 5 6..6 7']],
    ['ttrar', ['1: unknown', '4: 4 5 - - - -']],
  ])('reads %s', (letters, expected) => {
    expect(readLayouts(letters).map(describeLayout)).toEqual(expected);
  });

  it('says what is settled in text that is not a seed', () => {
    const reader = createLayoutReader();
    const text = 'một\nhai\nhttp://a\nba\n';
    const lines = createLineReader(text, { offset: 0, number: 1, skip: 0 });
    const settled: number[] = [];
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      reader.read(line);
      settled.push(reader.settledUntil(line.end));
    }
    expect(settled).toEqual([0, 8, 8, 20]);
  });
});
