import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lossKinds } from './loss.ts';

test('every code stands in the README with its severity, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('## Losses');
  const [table = ''] = section.split('\n## ');
  const rows = table.matchAll(/^\| `([a-z-]+)` +\| (warning|info) +\|/gm);
  const documented = [...rows].map(([, code = '', severity = '']) => [code, severity]);
  const codes = Object.entries(lossKinds).map(([code, { severity }]) => [code, severity]);
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(codes));
});
