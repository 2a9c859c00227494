import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segmentSentences } from './segment-sentences.ts';

/*
 * One phenomenon a file, one sentence a line, an empty line between texts. The lines of a text are
 * joined by a space, or as a first line says: `#! join: nothing`, `#! join: line`.
 */
const FOLDER = new URL('../../fixtures/sentences/', import.meta.url);
const JOINS: Readonly<Record<string, string>> = { space: ' ', nothing: '', line: '\n' };

interface Fixture {
  readonly glue: string;
  readonly texts: readonly (readonly string[])[];
}

function readFixture(file: string): Fixture {
  const content = readFileSync(new URL(file, FOLDER), 'utf8');
  const [, join = 'space'] = /^#! join: (\w+)\n/.exec(content) ?? [];
  const glue = JOINS[join];
  if (glue === undefined) throw new Error(`${file}: no way to join is called ${join}`);
  const body = content.replace(/^#!.*\n/, '').trimEnd();
  return { glue, texts: body.split('\n\n').map((text) => text.split('\n')) };
}

const files = readdirSync(FOLDER);

it('every file is a fixture, and there are enough', () => {
  expect(files.filter((file) => !/^[a-z-]+\.txt$/.test(file))).toEqual([]);
  const sentences = files.flatMap((file) => readFixture(file).texts.flat());
  expect(sentences.filter((sentence) => sentence !== sentence.trim() || sentence === '')).toEqual(
    [],
  );
  expect(sentences.length).toBeGreaterThan(200);
});

describe.each(files)('%s', (file) => {
  const { glue, texts } = readFixture(file);
  it.each(texts.map((sentences) => [sentences[0], sentences] as const))('%s', (_, sentences) => {
    for (const form of ['NFC', 'NFD']) {
      const expected = sentences.map((sentence) => sentence.normalize(form));
      const text = expected.join(glue);
      const found = segmentSentences(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(expected);
    }
  });
});
