import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketOfId, type DatedId } from './day-bracket.ts';

/** A hundred identifiers a day, then ten a day. */
const KNOWN: readonly DatedId[] = [
  { id: 1000, days: { first: '2015-01-01', last: '2015-01-01' } },
  { id: 37500, days: { first: '2016-01-01', last: '2016-01-01' } },
  { id: 41160, days: { first: '2017-01-01', last: '2017-01-01' } },
];

describe('bracketOfId', () => {
  it('lies around the straight line between two known identifiers', () => {
    // The middle of 2015 is 182.5 days from either end: 31 days and a quarter of those to each side.
    expect(bracketOfId(19250, KNOWN)).toEqual({ first: '2015-04-16', last: '2015-09-18' });
  });

  it('goes no further than the known identifiers on either side', () => {
    expect(bracketOfId(1000, KNOWN)).toEqual({ first: '2015-01-01', last: '2015-02-01' });
    expect(bracketOfId(37400, KNOWN)?.last).toBe('2016-01-01');
  });

  it('goes on beyond them with what the last stretch tells, for a year', () => {
    expect(bracketOfId(41260, KNOWN)).toEqual({ first: '2017-01-01', last: '2017-02-14' });
    expect(bracketOfId(900, KNOWN)).toEqual({ first: '2014-11-29', last: '2015-01-01' });
    expect(bracketOfId(50000, KNOWN)).toBeUndefined();
  });

  it('says nothing of a site of which too little is known', () => {
    expect(bracketOfId(7, [])).toBeUndefined();
    expect(bracketOfId(7, KNOWN.slice(0, 1))).toBeUndefined();
  });

  it('grows with the identifier, and never ends before it begins', () => {
    const id = fc.integer({ min: 1, max: 50000 });
    fc.assert(
      fc.property(id, id, (one, other) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [bracketOfId(lower, KNOWN), bracketOfId(upper, KNOWN)];
        if (before === undefined || after === undefined) return;
        expect(before.first <= before.last).toBe(true);
        expect(before.first <= after.last).toBe(true);
      }),
    );
  });
});
