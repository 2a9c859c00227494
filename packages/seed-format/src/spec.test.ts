import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../test/fixtures.ts';
import { parseSeeds } from './parse-seeds.ts';
import { READING_TEXTS } from './reading-texts.ts';
import type { DiagnosticText } from './seed-diagnostic.ts';
import { WRITING_TEXTS } from './writing-texts.ts';

const SPEC = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');

/** The rows of the table under a heading: code and severity. */
function readTable(heading: string): string[][] {
  const section = SPEC.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([\w-]+)` +\| (\w+)/gm)].map((match) => match.slice(1, 3));
}

function listTexts(texts: Readonly<Record<string, DiagnosticText>>): string[][] {
  return Object.entries(texts).map(([code, { severity }]) => [code, severity]);
}

/** The bytes of an example: signs for white space, and `\xC3` for a byte. */
function readExample(text: string): Uint8Array {
  const written = text.replaceAll('·', ' ').replaceAll('⇥', '\t').replaceAll('␍', '\r');
  const parts = written.split(/\\x([\dA-F]{2})/);
  const bytes = parts.map((part, index) =>
    index % 2 === 0 ? [...new TextEncoder().encode(part)] : [parseInt(part, 16)],
  );
  return Uint8Array.from(bytes.flat());
}

describe('SPEC.md', () => {
  it('has a table of all codes that reading may report, and of no others', () => {
    expect(readTable('From reading')).toEqual(listTexts(READING_TEXTS));
  });

  it('has a table of all codes that writing may report, and of no others', () => {
    expect(readTable('From writing')).toEqual(listTexts(WRITING_TEXTS));
  });

  it('has a fixture in _error_ for each code, and for no others', () => {
    const folders = readdirSync(new URL('_error_/', FIXTURES));
    const codes = new Set(folders.map((name) => name.replace(/\..*/, '')));
    const known = Object.keys({ ...READING_TEXTS, ...WRITING_TEXTS });
    expect([...codes].sort()).toEqual(known.sort());
  });

  const rules = SPEC.split(/^### (?=R\d)/m).slice(1);

  it('numbers its rules', () => {
    expect(rules.map((rule) => /^R(\d+)\. /.exec(rule)?.[1])).toEqual(
      rules.map((_, index) => String(index + 1)),
    );
  });

  it.each(rules.map((rule) => [rule.slice(0, rule.indexOf('\n')), rule]))('%s', (_, rule) => {
    const [, seed = ''] = /^```seed\n([\s\S]*?)^```/m.exec(rule) ?? [];
    const [, json = ''] = /^```json\n([\s\S]*?)^```/m.exec(rule) ?? [];
    expect(rule.match(/^```\w+$/gm)).toEqual(['```seed', '```json']);
    const { documents, diagnostics } = parseSeeds(readExample(seed));
    const codes = diagnostics.map(({ code }) => code);
    expect({ documents, codes }).toEqual(JSON.parse(json));
  });
});

describe('the texts of diagnostics', () => {
  it.each(Object.entries({ ...READING_TEXTS, ...WRITING_TEXTS }))(
    '%s says what was found and what to do, in sentences',
    (_, { message, hint }) => {
      expect(message).toMatch(/^[A-Z].*[^.]\.$/);
      expect(hint).toMatch(/^[A-Z].*[^.]\.$/);
    },
  );
});
