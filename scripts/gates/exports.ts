import { join } from 'node:path';
import ts from 'typescript';
import { root, type Entry } from './workspace.ts';

/** A name that a package gives to those who import it. */
export interface ExportedName {
  /** The entry that exports it, such as `@quocngu/text/charset`. */
  readonly specifier: string;
  readonly name: string;
  readonly kind: 'function' | 'class' | 'enum' | 'namespace' | 'constant' | 'type';
  /** What the name stands for, with aliases followed to the end. */
  readonly symbol: ts.Symbol;
}

/** The options of `tsconfig.base.json`, with which packages are compiled from their source. */
export function readCompilerOptions(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as {
    readonly config: { readonly compilerOptions: unknown };
  };
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
}

/** A program over the sources of all the given entries. */
export function createSourceProgram(entries: readonly Entry[]): ts.Program {
  return ts.createProgram(
    entries.map(({ source }) => source),
    readCompilerOptions(),
  );
}

/** Every export of every entry, values and types, by entry and name. */
export function listExports(
  program: ts.Program,
  entries: readonly Entry[],
): readonly ExportedName[] {
  const checker = program.getTypeChecker();
  return entries.flatMap(({ specifier, source }) => {
    const file = program.getSourceFile(source);
    const moduleSymbol = file && checker.getSymbolAtLocation(file);
    if (!moduleSymbol) return [];
    return checker
      .getExportsOfModule(moduleSymbol)
      .map((exported) => {
        const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
        const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
        return { specifier, name: exported.name, kind: kindOf(symbol, checker), symbol };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): ExportedName['kind'] {
  const { flags } = symbol;
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Enum) return 'enum';
  if (flags & ts.SymbolFlags.Variable) {
    const isCallable = checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
    return isCallable ? 'function' : 'constant';
  }
  return flags & ts.SymbolFlags.Module ? 'namespace' : 'type';
}

/** The names as reviewed text: an entry a paragraph, a name a line. */
export function describeExports(names: readonly ExportedName[]): string {
  const paragraphs = new Map<string, string[]>();
  for (const { specifier, name, kind } of names) {
    const lines = paragraphs.get(specifier) ?? [specifier];
    lines.push(`  ${kind.padEnd(9)} ${name}`);
    paragraphs.set(specifier, lines);
  }
  return [...paragraphs.values()].map((lines) => `${lines.join('\n')}\n`).join('\n');
}
