import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDiagnostic, type ReadDiagnosticCode } from './diagnostic.ts';

test('every code stands in the README with its severity, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('## And back');
  const [table = ''] = section.split('\n## ');
  const rows = table.matchAll(/^\| `([a-z-]+)` +\| (error|warning|info) +\|/gm);
  const documented = [...rows].map(([, code = '', severity = '']) => [code, severity]);
  const codes: Readonly<Record<ReadDiagnosticCode, true>> = {
    malformed: true,
    'wrong-word': true,
    'not-in-text': true,
    'unknown-text': true,
    'unreadable-date': true,
  };
  expect(Object.fromEntries(documented)).toEqual(
    Object.fromEntries(
      (Object.keys(codes) as ReadDiagnosticCode[]).map((code) => [
        code,
        readDiagnostic(code, {}).severity,
      ]),
    ),
  );
});
