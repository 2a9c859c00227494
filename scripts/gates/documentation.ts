import { relative } from 'node:path';
import ts from 'typescript';
import type { ExportedName } from './exports.ts';
import { root } from './workspace.ts';

/**
 * The exports that lack a summary, and the functions that lack an `@example` which names them and
 * states a result. A line for each: `file: name: what is missing`.
 */
export function findUndocumented(
  names: readonly ExportedName[],
  checker: ts.TypeChecker,
): readonly string[] {
  const missing = names.flatMap(({ name, kind, symbol }) => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
    const at = `${relative(root, file).replaceAll('\\', '/')}: ${name}:`;
    const faults: string[] = [];
    const summary = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    if (summary === '') faults.push(`${at} no summary`);
    if (kind === 'function') {
      const examples = symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === 'example')
        .map((tag) => ts.displayPartsToString(tag.text));
      const isShown = examples.some((text) => text.includes('//=>') && text.includes(symbol.name));
      if (!isShown) faults.push(`${at} no @example that calls it and states a result (//=>)`);
    }
    return faults;
  });
  return [...new Set(missing)].sort();
}
