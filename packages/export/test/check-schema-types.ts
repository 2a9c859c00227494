import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Checks values against the vocabulary of schema.org as the types of schema-dts have it, by the compiler:
 * each is written down as a literal, so that a property that its type has not is an error. Gives a line
 * for each finding.
 */
export function checkSchemaTypes(values: readonly object[]): readonly string[] {
  const path = `${folder}.schema-values.ts`;
  const code = [
    "import type { NewsArticle, WithContext } from 'schema-dts';",
    'export const values: readonly WithContext<NewsArticle>[] = [',
    ...values.map((value) => `${JSON.stringify(value)},`),
    '];',
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([path], options, {
    ...host,
    fileExists: (file) => file === path || host.fileExists(file),
    readFile: (file) => (file === path ? code : host.readFile(file)),
    getSourceFile: (file, version, ...rest) =>
      file === path
        ? ts.createSourceFile(file, code, version)
        : host.getSourceFile(file, version, ...rest),
  });
  const source = program.getSourceFile(path);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ start = 0, messageText }) => {
    // The literals begin in the third line.
    const index = (source?.getLineAndCharacterOfPosition(start).line ?? 0) - 2;
    return `value ${index}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
