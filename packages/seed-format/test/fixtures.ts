import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseSeeds, stringifySeed, type SeedDiagnostic, type SeedDocument } from '../src/index.ts';
import { decode } from './laws.ts';

/** Where the fixtures are: a folder for each, damaged ones in `_error_/<code>[.<variant>]`. */
export const FIXTURES: URL = new URL('../fixtures/', import.meta.url);

/** A fixture: a folder with one input and what is expected of it. */
export interface Fixture {
  /** The folder, with `_error_/` in front where it is there. */
  readonly name: string;
  readonly folder: URL;
  readonly files: readonly string[];
  readonly input: FixtureInput;
}

/** Bytes of `input.txt`, the string in `input.json`, or the document in `document.json`. */
export type FixtureInput =
  | { readonly type: 'seed'; readonly seed: string | Uint8Array }
  | { readonly type: 'document'; readonly document: SeedDocument };

/** Finds all fixtures. A folder without an input is a mistake, and throws. */
export function listFixtures(): readonly Fixture[] {
  const names = readdirSync(FIXTURES).filter((name) => name !== '_error_');
  const errors = readdirSync(new URL('_error_/', FIXTURES)).map((name) => `_error_/${name}`);
  return [...names, ...errors].map((name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    return { name, folder, files: readdirSync(folder), input: readInput(folder) };
  });
}

function readInput(folder: URL): FixtureInput {
  const bytes = new URL('input.txt', folder);
  if (existsSync(bytes)) return { type: 'seed', seed: new Uint8Array(readFileSync(bytes)) };
  const string = new URL('input.json', folder);
  if (existsSync(string)) return { type: 'seed', seed: readJson(string) as string };
  return { type: 'document', document: readJson(new URL('document.json', folder)) as SeedDocument };
}

/** Reads a JSON file. */
export function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What a fixture gives, in the form of `expected.json`. */
export function readFixture({ input }: Fixture): unknown {
  if (input.type === 'seed') {
    const text = decode(input.seed);
    return {
      records: parseSeeds(input.seed).records.map(({ document = null, diagnostics, source }) => ({
        line: source.line,
        document,
        diagnostics: diagnostics.map((diagnostic) => summarize(diagnostic, text)),
      })),
    };
  }
  const { text = null, diagnostics } = stringifySeed(input.document);
  const fields: Readonly<Record<string, string>> = { ...input.document };
  return {
    text,
    diagnostics: diagnostics.map((diagnostic) =>
      summarize(diagnostic, fields[diagnostic.data?.field ?? ''] ?? ''),
    ),
  };
}

/** One line for a diagnostic: `info trailing-space 34..36 "  " {"count":2}`. */
function summarize({ severity, code, span, data }: SeedDiagnostic, text: string): string {
  const excerpt = text.slice(span.start, span.end);
  const shown = excerpt.length > 40 ? `${excerpt.slice(0, 40)}…` : excerpt;
  const place = `${span.start}..${span.end}`;
  const parts = [severity, code, place, JSON.stringify(shown), data && JSON.stringify(data)];
  return parts.filter((part) => part !== undefined).join(' ');
}
