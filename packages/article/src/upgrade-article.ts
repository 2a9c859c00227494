import type { Article } from './model/article.ts';
import { articleSchemaVersion, readSchemaVersion } from './schema-version.ts';
import { createFindings, type ArticleDiagnostic } from './validate/findings.ts';
import { reportVersion, validateArticle } from './validate/validate-article.ts';

/** What `upgradeArticle` gives back. */
export interface UpgradedArticle {
  /** The article in this release's version of the model; `undefined` where there is none. */
  readonly article: Article | undefined;
  /** What was found wrong; empty where the article is valid and says where all of it comes from. */
  readonly diagnostics: readonly ArticleDiagnostic[];
}

/** One step from a version of the model to the next. */
interface Upgrade {
  /** The version that it reads; it writes the one after. */
  readonly from: number;
  /** Takes an article of that version, not yet checked. */
  readonly upgrade: (value: unknown) => unknown;
}

/** Every step since version 1, in order. The model is still in its first version. */
const upgrades: readonly Upgrade[] = [];

/**
 * Reads a stored article of this or any older version of the model, and brings it to this one. The
 * value is checked and never changed.
 *
 * @param value - What was stored, parsed from its JSON; nothing makes this function throw.
 * @returns The article where no finding is an error, and the findings of `validateArticle`. A
 * version that this release does not know is the error `unknown-schema-version`.
 *
 * @example
 * ```ts
 * import { createArticle, upgradeArticle } from '@quocngu/article';
 *
 * const stored = JSON.stringify(createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: '' }));
 * upgradeArticle(JSON.parse(stored)).article?.text.title; //=> 'Mưa'
 * upgradeArticle({ type: 'article', schemaVersion: 99 }).diagnostics[0]?.code; //=> 'unknown-schema-version'
 * ```
 */
export function upgradeArticle(value: unknown): UpgradedArticle {
  return applyUpgrades(value, upgrades, articleSchemaVersion);
}

/** Applies the steps of a table to a value. Apart from `upgradeArticle` so that steps can be tested. */
export function applyUpgrades(
  value: unknown,
  steps: readonly Upgrade[],
  current: number,
): UpgradedArticle {
  let version = readSchemaVersion(value) ?? current;
  let upgraded = value;
  for (const step of steps) {
    if (step.from !== version) continue;
    upgraded = step.upgrade(upgraded);
    version += 1;
  }
  if (version !== current) {
    const findings = createFindings();
    reportVersion(version, findings);
    return { article: undefined, diagnostics: findings.list() };
  }
  const diagnostics = validateArticle(upgraded);
  const isValid = !diagnostics.some((finding) => finding.severity === 'error');
  return { article: isValid ? (upgraded as Article) : undefined, diagnostics };
}
