import type { Article } from '../model/article.ts';
import { articleSchemaVersion, readSchemaVersion } from '../schema-version.ts';
import { checkDates } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { checkOrigins } from './check-origins.ts';
import { checkOrder, checkSpans } from './check-spans.ts';
import { checkStructure } from './check-structure.ts';
import { createFindings, type ArticleDiagnostic, type Findings } from './findings.ts';
import { articleSchema } from './schema.gen.ts';

/** The checks of meaning, in the order of their findings. */
const checks: readonly ((article: Article, findings: Findings) => void)[] = [
  checkSpans,
  checkOrder,
  checkLinks,
  checkDates,
  checkOrigins,
];

/**
 * Checks whether a value is an article of this version of the model: first its structure, against
 * the published schema; then, where the structure is right, its meaning: spans, order, links,
 * dates and origins. Time is linear in the size of the value.
 *
 * @param value - Anything; nothing makes this function throw.
 * @returns What is wrong, at most 1,000 findings, each with a JSON Pointer in `data.path`. Those of
 * severity `error` say that it is no valid article; `missing-origin` is `info`.
 *
 * @example
 * ```ts
 * import { createArticle, validateArticle } from '@quocngu/article';
 *
 * const text = { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' };
 * validateArticle(createArticle(text)); //=> []
 *
 * const broken = { ...createArticle(text), sentences: [{ type: 'sentence', span: { start: 0, end: 99 } }] };
 * const [finding] = validateArticle(broken);
 * finding?.code; //=> 'span-out-of-bounds'
 * finding?.data; //=> { path: '/sentences/0/span', expected: '0 ≤ start ≤ end ≤ 11', found: 'start 0, end 99' }
 * ```
 */
export function validateArticle(value: unknown): readonly ArticleDiagnostic[] {
  const findings = createFindings();
  const version = readSchemaVersion(value);
  if (version !== undefined && version !== articleSchemaVersion) {
    reportVersion(version, findings);
    return findings.list();
  }
  const copy = checkStructure(value, articleSchema, findings);
  if (findings.list().length === 0) {
    for (const check of checks) check(copy as Article, findings);
  }
  return findings.list();
}

/** Reports a version of the model that this release does not know. */
export function reportVersion(version: number, findings: Findings): void {
  const expected = String(articleSchemaVersion);
  const found = String(version);
  const message = `The article is of schema version ${found}: expected ${expected}.`;
  const path = ['schemaVersion'];
  findings.report({ code: 'unknown-schema-version', path, message, expected, found });
}

/**
 * Says whether a value is a valid article: `validateArticle` finds no error in it.
 *
 * @param value - Anything; nothing makes this function throw.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * import { createArticle, isArticle } from '@quocngu/article';
 *
 * isArticle(createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' })); //=> true
 * isArticle({ type: 'article' }); //=> false
 * ```
 */
export function isArticle(value: unknown): value is Article {
  return !validateArticle(value).some((finding) => finding.severity === 'error');
}
