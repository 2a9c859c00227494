import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * The official schemas stand beside the repository, not in it. Where the folder is absent, the tests
 * that need them are skipped by name.
 */
const folder = new URL('../../../../shared/conformance/ninjs/', import.meta.url);

/** Whether the official schemas are there. */
export const hasNinjsSchema: boolean = existsSync(folder);

/** Compiles the official schema of ninjs 3.1, formats checked in full. */
export function compileNinjsSchema(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv, { mode: 'full' });
  ajv.addSchema(readSchema('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json');
  return ajv.compile(readSchema('ninjs-schema_3.1.json'));
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object;
}
