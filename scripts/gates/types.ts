import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { WorkspacePackage } from './workspace.ts';

/** The TypeScript projects of the repository: the root's and every package's. */
export function findProjects(
  top: string,
  packages: readonly WorkspacePackage[],
): readonly string[] {
  return [top, ...packages.map(({ path }) => path)].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^tsconfig(?!\.base).*\.json$/.test(name))
      .map((name) => join(folder, name)),
  );
}

/** What `tsc --noEmit --project` reports of a project, a line for each finding. */
export function checkTypes(project: string): readonly string[] {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  };
  const config = ts.getParsedCommandLineOfConfigFile(project, { noEmit: true }, host);
  if (!config) return [`${project}: cannot be read`];
  const program = ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    host: createSharingHost(config.options),
    configFileParsingDiagnostics: ts.getConfigFileParsingDiagnostics(config),
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => describeDiagnostic(diagnostic, dirname(project)));
}

/** Declarations of the standard library and of dependencies, parsed once for all projects. */
const parsedDeclarations = new Map<string, ts.SourceFile | undefined>();

function createSharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile(fileName, languageVersion, ...rest) {
      if (!fileName.includes('/node_modules/')) {
        return host.getSourceFile(fileName, languageVersion, ...rest);
      }
      const key = `${JSON.stringify(languageVersion)} ${fileName}`;
      if (!parsedDeclarations.has(key)) {
        parsedDeclarations.set(key, host.getSourceFile(fileName, languageVersion, ...rest));
      }
      return parsedDeclarations.get(key);
    },
  };
}

/** A finding of the compiler, as `file:line:column message`. */
function describeDiagnostic({ file, start, messageText }: ts.Diagnostic, from: string): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (!file || start === undefined) return message;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${relative(from, file.fileName)}:${line + 1}:${character + 1} ${message}`;
}
