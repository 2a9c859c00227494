import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as calendar from './calendar/index.ts';
import * as charset from './charset/index.ts';
import * as text from './index.ts';
import * as phonetics from './phonetics/index.ts';
import * as spoken from './spoken/index.ts';
import * as typing from './typing/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.entries({ text, calendar, charset, phonetics, spoken, typing }))(
  'the tables of the README name every export: %s',
  (_, entry) => {
    const rows = readme.split('\n').filter((line) => line.startsWith('|'));
    const named = new Set(rows.flatMap((row) => row.match(/\w+/g) ?? []));
    expect(Object.keys(entry).filter((name) => !named.has(name))).toEqual([]);
  },
);
