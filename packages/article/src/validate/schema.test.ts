import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  generateSchema,
  schemaFile,
  schemaFileText,
  tableFile,
  tableFileText,
} from '../../scripts/schema.ts';
import { readFixtures } from '../../test/read-fixtures.ts';
import type { Schema } from './schema.ts';
import { articleSchema } from './schema.gen.ts';

const generated = generateSchema();
const published = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;

test('the committed files are what the types give (else: pnpm generate)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaFileText(generated));
  expect(readFileSync(tableFile, 'utf8')).toBe(tableFileText(generated));
});

test('the published schema is a JSON Schema of draft 2020-12', () => {
  const ajv = new Ajv2020();
  expect(ajv.validateSchema(published)).toBe(true);
  expect(() => ajv.compile(published)).not.toThrow();
});

test('every type and every property is described', () => {
  const undescribed = listSchemas(published).flatMap(({ path, schema }) =>
    Object.entries(schema.properties ?? {})
      .filter(([, property]) => !('description' in property))
      .map(([name]) => `${path}/${name}`),
  );
  expect(undescribed).toEqual([]);
  const named = Object.entries(published.$defs ?? {});
  expect(named.filter(([, schema]) => !('description' in schema)).map(([name]) => name)).toEqual(
    [],
  );
});

describe('what the interpreter relies on', () => {
  const schemas = listSchemas(articleSchema);

  test('only keywords that it knows', () => {
    const known = [
      ...['$ref', '$defs', 'type', 'const', 'enum', 'anyOf', 'properties', 'required'],
      ...['additionalProperties', 'items', 'minItems', 'minLength', 'pattern'],
      ...['minimum', 'maximum', 'exclusiveMinimum'],
    ];
    const used = new Set(schemas.flatMap(({ schema }) => Object.keys(schema)));
    expect([...used].filter((keyword) => !known.includes(keyword))).toEqual([]);
  });

  test('a reference or a union says all there is to say', () => {
    const mixed = schemas.filter(
      ({ schema }) => (schema.$ref ?? schema.anyOf) && Object.keys(schema).length > 1,
    );
    expect(mixed).toEqual([]);
  });

  test('the members of a union are named objects told apart by a constant type', () => {
    for (const { schema } of schemas) {
      const types = (schema.anyOf ?? []).map((member) => {
        const { properties, required } = resolve(member);
        expect(required).toContain('type');
        return properties?.type?.const;
      });
      expect(types.every((type) => typeof type === 'string')).toBe(true);
      expect(new Set(types).size).toBe(types.length);
    }
  });

  test('no reference leads in a circle', () => {
    const walk = (schema: Schema, way: readonly string[]): void => {
      if (schema.$ref !== undefined) {
        expect(way).not.toContain(schema.$ref);
        walk(resolve(schema), [...way, schema.$ref]);
      }
      for (const [, child] of children(schema)) walk(child, way);
    };
    walk(articleSchema, []);
  });

  test('strings are only told from empty ones, where UTF-16 and code points agree', () => {
    expect(schemas.map(({ schema }) => schema.minLength ?? 1)).toEqual(schemas.map(() => 1));
  });

  test('objects are closed, or records of plain values', () => {
    for (const { schema } of schemas) {
      if (schema.type !== 'object') continue;
      expect(schema.additionalProperties).not.toBe(true);
      expect(schema.additionalProperties).toBeDefined();
    }
  });
});

test('the valid fixtures together show every property of the model', () => {
  const ajv = new Ajv2020();
  const validate = ajv.compile(published);
  const seen = new Set<string>();
  for (const { name, value } of readFixtures('')) {
    expect(validate(value), name).toBe(true);
    collectShown(value, articleSchema, 'Article', seen);
  }
  const all = listSchemas(articleSchema).flatMap(({ path, schema }) =>
    Object.keys(schema.properties ?? {}).map((name) => `${path}/${name}`),
  );
  // Every derived value may have these; not each shows them.
  const shared = /\/(?:origin|confidence)$/;
  expect(all.filter((property) => !seen.has(property) && !shared.test(property))).toEqual([]);
});

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (articleSchema.$defs?.[name] ?? {});
}

function children(schema: Schema): readonly (readonly [string, Schema])[] {
  const { properties = {}, anyOf = [], items, additionalProperties } = schema;
  return [
    ...Object.entries(properties),
    ...anyOf.map((member) => ['anyOf', member] as const),
    ...(items ? [['items', items] as const] : []),
    ...(typeof additionalProperties === 'object'
      ? [['additional', additionalProperties] as const]
      : []),
  ];
}

/** Every schema in a schema, with the type and property that it stands for. */
function listSchemas(root: Schema): readonly { readonly path: string; readonly schema: Schema }[] {
  const list = (path: string, schema: Schema): { path: string; schema: Schema }[] => [
    { path, schema },
    ...children(schema).flatMap(([name, child]) => list(`${path}/${name}`, child)),
  ];
  const { $defs = {}, ...article } = root;
  return [
    ...list('Article', article),
    ...Object.entries($defs).flatMap(([name, schema]) => list(name, schema)),
  ];
}

/** Notes the properties that a valid value shows. */
function collectShown(value: unknown, schema: Schema, path: string, seen: Set<string>): void {
  if (schema.$ref !== undefined) {
    collectShown(value, resolve(schema), schema.$ref.replace('#/$defs/', ''), seen);
  } else if (schema.anyOf) {
    const { type } = value as { readonly type: string };
    const member = schema.anyOf.find((one) => resolve(one).properties?.type?.const === type);
    if (member) collectShown(value, member, path, seen);
  } else if (Array.isArray(value)) {
    for (const item of value) collectShown(item, schema.items ?? {}, `${path}/items`, seen);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const property = schema.properties?.[name];
      if (!property) continue;
      seen.add(`${path}/${name}`);
      collectShown(item, property, `${path}/${name}`, seen);
    }
  }
}
