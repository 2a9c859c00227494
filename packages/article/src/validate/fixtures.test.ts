import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../../test/read-fixtures.ts';
import { severities } from './findings.ts';
import { validateArticle } from './validate-article.ts';

const expectedSuffix = '.expected';
const files = readFixtures('_error_/');
const broken = files.filter(({ name }) => !name.endsWith(expectedSuffix));
const expected = new Map(files.map(({ name, value }) => [name, value]));

/** The code that a fixture is for: its name up to a full stop, after which a variant may stand. */
function codeOf(name: string): string {
  return name.split('.')[0] ?? '';
}

/** What no JSON file shows: a value that throws, and a thousand findings. Tested with the hostile values. */
const shownElsewhere = ['too-many-findings', 'unreadable-value'];

describe('valid articles', () => {
  test.each(readFixtures(''))('$name', ({ value }) => {
    expect(validateArticle(value).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('broken articles', () => {
  test.each(broken)('$name', ({ name, value }) => {
    const found = validateArticle(value);
    expect(found).toEqual(expected.get(`${name}${expectedSuffix}`));
    expect(found.map(({ code }) => code)).toContain(codeOf(name));
  });

  test('every file belongs to a pair', () => {
    const names = broken.flatMap(({ name }) => [name, `${name}${expectedSuffix}`]);
    expect([...expected.keys()].sort()).toEqual(names.sort());
  });

  test('every code has a fixture, and every fixture a code', () => {
    const shown = broken.map(({ name }) => codeOf(name));
    expect([...new Set([...shown, ...shownElsewhere])].sort()).toEqual(
      Object.keys(severities).sort(),
    );
  });
});

test('every code stands in the README with its severity, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('## Diagnostics');
  const rows = section.matchAll(/^\| `([a-z-]+)` +\| (error|warning|info) +\|/gm);
  const documented = new Map([...rows].map(([, code, severity]) => [code, severity]));
  expect(Object.fromEntries(documented)).toEqual(severities);
});
