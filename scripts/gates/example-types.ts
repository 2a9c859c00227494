import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Example } from './examples.ts';
import { readCompilerOptions } from './exports.ts';
import { root, type Entry } from './workspace.ts';

/**
 * Checks the types of all examples in one program, each as a module of its own beside the file that
 * holds it. Gives a line for each finding: `file:line what is wrong`.
 */
export function checkExampleTypes(
  examples: readonly Example[],
  entries: readonly Entry[],
): readonly string[] {
  const sources = new Map(
    examples.map((example, index) => [
      join(root, dirname(example.file), `.example-${index}.ts`).replaceAll('\\', '/'),
      example,
    ]),
  );
  const options: ts.CompilerOptions = {
    ...readCompilerOptions(),
    isolatedDeclarations: false,
    declaration: false,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...sources.keys()], options, {
    ...host,
    fileExists: (file) => sources.has(file) || host.fileExists(file),
    readFile: (file) => sources.get(file)?.code ?? host.readFile(file),
    getSourceFile(file, languageVersion, ...rest) {
      const example = sources.get(file);
      return example
        ? ts.createSourceFile(file, example.code, languageVersion)
        : host.getSourceFile(file, languageVersion, ...rest);
    },
  });
  return [...sources].flatMap(([path, { file, line: firstLine }]) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${file}:${firstLine + line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
