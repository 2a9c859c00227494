import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaFile } from '../../scripts/schema.ts';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { arbitraryMutation, mutate } from '../../test/arbitrary-mutation.ts';
import { readArticleFixture } from '../../test/read-fixtures.ts';
import { checkStructure } from './check-structure.ts';
import { createFindings, type ArticleDiagnostic } from './findings.ts';
import { articleSchema } from './schema.gen.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validateByAjv = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

function findFaults(value: unknown): readonly ArticleDiagnostic[] {
  const findings = createFindings();
  checkStructure(value, articleSchema, findings);
  return findings.list();
}

/** Where the two do not say the same of a value, or a finding stands where Ajv has none. */
function findDisagreements(value: unknown): readonly unknown[] {
  const found = findFaults(value);
  const isValid = validateByAjv(value);
  const places = new Set((validateByAjv.errors ?? []).map(({ instancePath }) => instancePath));
  const astray = found.filter(({ code, data: { path } }) => {
    // Ajv names the object that has a property too many, and this the property.
    const place = code === 'unknown-property' ? path.slice(0, path.lastIndexOf('/')) : path;
    return !places.has(place);
  });
  return isValid === (found.length === 0) ? astray : [{ isValid, found }, ...astray];
}

describe('the interpreter agrees with Ajv', { timeout: 60_000 }, () => {
  const full = readArticleFixture('full');

  test('on a full article with a few changes', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMutation, { maxLength: 3 }), (mutations) => {
        expect(findDisagreements(mutate(full, mutations))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('on generated articles with a few changes', () => {
    fc.assert(
      fc.property(
        arbitraryArticle,
        fc.array(arbitraryMutation, { maxLength: 3 }),
        (article, mutations) => {
          expect(findDisagreements(mutate(article, mutations))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findDisagreements(value)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('what is read is copied, plain and equal', () => {
  const full = readArticleFixture('full') as { diagnostics: readonly object[] };
  const copy = checkStructure(full, articleSchema, createFindings());
  const diagnostics = full.diagnostics.map((one) => ({ ...one, data: {} }));
  expect(copy).toEqual({ ...full, diagnostics });
});

test('a property is read once, so that it cannot change between check and use', () => {
  let reads = 0;
  const value = {
    type: 'article',
    schemaVersion: 1,
    text: { url: '', title: '', body: '' },
    get language(): unknown {
      reads += 1;
      return reads === 1 ? 'vi' : null;
    },
  };
  const findings = createFindings();
  expect(checkStructure(value, articleSchema, findings)).toMatchObject({ language: 'vi' });
  expect(findings.list()).toEqual([]);
});
