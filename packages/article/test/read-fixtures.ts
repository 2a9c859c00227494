import { readdirSync, readFileSync } from 'node:fs';

/** A JSON file of the fixtures. */
export interface Fixture {
  /** Its name without `.json`. */
  readonly name: string;
  readonly value: unknown;
}

const folder = new URL('../fixtures/', import.meta.url);

/** Reads the JSON files of a folder of fixtures, in the order of their names. */
export function readFixtures(path: '' | '_error_/'): readonly Fixture[] {
  return readdirSync(new URL(path, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const file = new URL(`${path}${name}`, folder);
      return { name: name.replace(/\.json$/, ''), value: readJson(file) };
    });
}

/** Reads one valid article of the fixtures. */
export function readArticleFixture(name: string): unknown {
  return readJson(new URL(`${name}.json`, folder));
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
