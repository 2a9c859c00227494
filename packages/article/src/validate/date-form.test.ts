import { describe, expect, test } from 'vitest';
import { readDateForm } from './date-form.ts';

describe('dates', () => {
  test.each([
    ['2014', 'year', false],
    ['-0110', 'year', false],
    ['-0001', 'year', false],
    ['0000', 'year', false],
    ['2014-01', 'month', false],
    ['--01', 'month', false],
    ['2014-01-13', 'day', false],
    ['--01-13', 'day', false],
    ['---31', 'day', false],
    ['2016-02-29', 'day', false],
    ['2000-02-29', 'day', false],
    ['--02-29', 'day', false],
    ['2014-01-13T00', 'hour', false],
    ['--01-13T23', 'hour', false],
    ['2014-01-13T07:59', 'minute', false],
    ['--01-13T07:00', 'minute', false],
    ['2011/2015', 'year', true],
    ['1930-10-18/2015-10-18', 'day', true],
    ['2015/2015-03', 'year', true],
    ['2015-03/2015', 'year', true],
    ['--12-30/--01-02', 'day', true],
    ['2015-01-13T07/2015-01-13T07:30', 'hour', true],
    ['-0110/-0100', 'year', true],
  ])('%s', (value, precision, isPeriod) => {
    expect(readDateForm(value)).toEqual({ precision, isPeriod });
  });
});

describe('no dates', () => {
  test.each([
    ...['', '-', '--', '---', '/', '2014/', '/2014', '2011/2012/2013', '14', '02014', '20140113'],
    ...['2014-1', '2014-00', '2014-13', '--13', '2014-01-00', '2014-01-32', '2014-04-31'],
    ...['2014-02-29', '1900-02-29', '--02-30', '---00', '---32', '2014-01-13T', '2014-01-13T24'],
    ...['2014-01-13T07:60', '2014-01-13T07:30:00', '2014-01-13T07:30+07:00', '2014-01-13 07:30'],
    ...['2015/2011', '2015-03-02/2015-03-01', '2014-01-13\n', ' 2014', '٢٠١٤', '2014-W03'],
  ])('%j', (value) => {
    expect(readDateForm(value)).toBeUndefined();
  });
});
