import { describe, expect, it } from 'vitest';
import { READING_TEXTS } from './reading-texts.ts';
import { createReport } from './report.ts';
import { WRITING_TEXTS } from './writing-texts.ts';

describe('createReport', () => {
  it('gives one diagnostic for each code, at its first place, in order of places', () => {
    const report = createReport(READING_TEXTS);
    report.add('rule-length', { start: 9, end: 14 }, { length: 5 });
    report.add('rule-length', { start: 20, end: 26 }, { length: 6 });
    report.add('nfd', { start: 2, end: 4 }, undefined, 7);
    expect(report.list()).toEqual([
      expect.objectContaining({ code: 'nfd', span: { start: 2, end: 4 }, data: { count: 7 } }),
      expect.objectContaining({
        code: 'rule-length',
        message: 'The rule has 5 hyphens.',
        span: { start: 9, end: 14 },
        data: { length: 5, count: 2 },
      }),
    ]);
  });

  it('has no data where there is none, and the common data where there is', () => {
    const plain = createReport(READING_TEXTS);
    plain.add('nfd', { start: 0, end: 2 });
    expect(plain.list()[0]).not.toHaveProperty('data');
    const common = createReport(WRITING_TEXTS, { field: 'title' });
    common.add('surrounding-space', { start: 0, end: 1 });
    expect(common.list()[0]).toMatchObject({
      message: 'The title begins or ends with white space, which would be left out.',
      data: { field: 'title' },
    });
  });
});
