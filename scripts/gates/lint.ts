import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { root } from './workspace.ts';

const eslint = new ESLint({ cwd: root });

/** What ESLint finds in the whole repository, warnings too, a line for each. */
export async function lintRepository(): Promise<readonly string[]> {
  return describe(await eslint.lintFiles('.'));
}

/** What ESLint would find if a file of the repository held the given text. */
export async function lintText(text: string, file: string): Promise<readonly string[]> {
  return describe(await eslint.lintText(text, { filePath: file }));
}

function describe(results: readonly ESLint.LintResult[]): readonly string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) =>
        `${relative(root, filePath)}:${line}:${column} ${message} (${ruleId ?? 'syntax'})`,
    ),
  );
}
