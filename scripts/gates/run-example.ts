import ts from 'typescript';

/** A result that an example states: `expression; //=> value`. */
export interface StatedResult {
  /** The line within the example, from 1. */
  readonly line: number;
  readonly expression: string;
  /** Start and end of what the check takes the place of. */
  readonly start: number;
  readonly end: number;
  /** The stated value, a JavaScript expression. */
  readonly value: string;
}

/** Called for every stated result with what came and what the example says. */
export type CompareResult = (actual: unknown, stated: unknown, line: number) => void;

/** Gives the module that a specifier names. */
export type LoadModule = (specifier: string) => Promise<unknown>;

/**
 * Finds every `//=> value`, on the line of a statement or on the next one. A long value goes on in
 * `//` lines below. The statement is an expression, or declares one constant.
 *
 * @throws SyntaxError - Where a `//=>` belongs to no statement or its value is not an expression.
 */
export function findStatedResults(code: string): readonly StatedResult[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const found: StatedResult[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const value = readStatedValue(code, node.end);
      if (value !== undefined) {
        const expression = stateExpression(node, source);
        if (expression !== undefined) {
          const start = ts.isVariableStatement(node) ? node.end : node.getStart(source);
          const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
          found.push({ line, expression, start, end: node.end, value });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const written = code.match(/\/\/=>/g)?.length ?? 0;
  if (written !== found.length) {
    throw new SyntaxError(
      `${written} results (//=>) are written and ${found.length} can be checked: each stands at the end of an expression statement, or on the next line, and is one JavaScript expression`,
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

function stateExpression(
  node: ts.ExpressionStatement | ts.VariableStatement,
  source: ts.SourceFile,
): string | undefined {
  if (ts.isExpressionStatement(node)) return node.expression.getText(source);
  const [declaration, ...others] = node.declarationList.declarations;
  if (others.length > 0 || !declaration || !ts.isIdentifier(declaration.name)) return undefined;
  return declaration.name.text;
}

/** The value in the comment after a statement that ends at the given offset. */
function readStatedValue(code: string, end: number): string | undefined {
  const after = /^[ \t]*(?:\n[ \t]*)?\/\/=>(?<first>.*)(?<more>(?:\n[ \t]*\/\/(?!=>).*)*)/.exec(
    code.slice(end),
  );
  if (!after?.groups) return undefined;
  const { first = '', more = '' } = after.groups;
  const continuation = more.split('\n').slice(1);
  for (let count = 0; count <= continuation.length; count += 1) {
    const lines = continuation.slice(0, count).map((line) => line.replace(/^[ \t]*\/\//, ''));
    const value = [first, ...lines].join('\n').trim();
    if (isExpression(value)) return value;
  }
  return undefined;
}

function isExpression(text: string): boolean {
  if (text === '') return false;
  const { diagnostics } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}

/** Runs an example, comparing every result that it states. Rejects with what the example throws. */
export async function runExample(
  code: string,
  load: LoadModule,
  compare: CompareResult,
): Promise<void> {
  let checked = code;
  for (const { start, end, expression, value, line } of findStatedResults(code).toReversed()) {
    const comparison = `__compare(${expression}, (${value}\n), ${line});`;
    checked = `${checked.slice(0, start)};${comparison}${checked.slice(end)}`;
  }
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code, true, true).importedFiles) {
    const loaded = (await load(fileName)) as object;
    // Marked, so that what TypeScript makes of a default import takes `default`.
    modules.set(fileName, Object.create(loaded, { __esModule: { value: true } }));
  }
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const AsyncFunction = (async () => {
    // Only its constructor is wanted.
  }).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
  const run = new AsyncFunction('exports', 'require', '__compare', outputText);
  await run({}, (specifier: string) => modules.get(specifier), compare);
}
