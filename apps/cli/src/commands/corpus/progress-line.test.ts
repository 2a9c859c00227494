import type { RunProgress } from '@quocngu/corpus';
import { describe, expect, it, test } from 'vitest';
import { createProgressLine, describeProgress, describeQueue } from './progress-line.ts';

const progress: RunProgress = {
  records: 1200,
  articles: 1200,
  failed: 0,
  problems: 0,
  shards: 3,
  bytes: 250,
  totalBytes: 1000,
  rate: 310.4,
  secondsLeft: 120,
};

test.each([
  [progress, 0, '25% · 1,200 records · 310 a second · 2 min left'],
  [progress, 100, '[#####···············] 25% · 1,200 records · 310 a second · 2 min left'],
  [{ ...progress, secondsLeft: 7200 }, 0, '25% · 1,200 records · 310 a second · 2.0 h left'],
])('%o in %i columns', (given, columns, expected) => {
  expect(describeProgress(given, columns)).toBe(expected);
});

it('says no more than is known of a stream', () => {
  const { records, articles, failed, problems, shards, bytes, rate } = progress;
  const known = { records, articles, failed, problems, shards, bytes, rate };
  expect(describeProgress(known, 100)).toBe('1,200 records · 310 a second');
});

test.each([
  [{ shards: 48, finished: 12, failed: 0 }, 0, '25% · 12 of 48 shards'],
  [
    { shards: 4, finished: 2, failed: 1, workers: 1 },
    80,
    '[###############·····] 75% · 2 of 4 shards · 1 failed · 1 worker',
  ],
  [{ shards: 0, finished: 0, failed: 0 }, 0, '100% · 0 of 0 shards'],
])('%o of a queue in %i columns', (given, columns, expected) => {
  expect(describeQueue(given, columns)).toBe(expected);
});

describe('a line of progress', () => {
  function capture(messageColumns?: number) {
    const messages: string[] = [];
    const io = {
      stdin: { [Symbol.asyncIterator]: () => [][Symbol.iterator]() as never },
      writeOutput: () => Promise.resolve(),
      writeMessage: (text: string) => void messages.push(text),
      columns: undefined,
      outputColor: false,
      messageColor: false,
      ...(messageColumns === undefined ? {} : { messageColumns }),
    };
    return { io, messages };
  }

  it('is written over on a terminal, and taken off', () => {
    const { io, messages } = capture(80);
    const line = createProgressLine(io, describeProgress);
    line.show(progress);
    line.clear();
    expect(messages).toEqual([`\r\u001B[K${describeProgress(progress, 79)}`, '\r\u001B[K']);
  });

  it('is plain elsewhere, and rare', () => {
    let time = 0;
    const { io, messages } = capture();
    const line = createProgressLine(io, describeProgress, () => time);
    for (time = 0; time <= 60_000; time += 1000) line.show(progress);
    line.clear();
    expect(messages).toEqual(Array(2).fill(`quocngu: ${describeProgress(progress)}\n`));
  });
});
