import ts from 'typescript';

/** A place in a source file that names another module. */
export interface ModuleImport {
  /** What is imported, as written; `undefined` where it is computed. */
  readonly specifier: string | undefined;
  /** From 1. */
  readonly line: number;
}

/**
 * Every import of a TypeScript source file: declarations and re-exports, with or without `type`,
 * `import()` as an expression and as a type, `require()`, and reference directives.
 */
export function findImports(text: string, file = 'source.ts'): readonly ModuleImport[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: ModuleImport[] = [];
  const add = (specifier: string | undefined, position: number): void => {
    found.push({ specifier, line: source.getLineAndCharacterOfPosition(position).line + 1 });
  };
  const addExpression = (argument: ts.Node | undefined, position: number): void => {
    add(argument && ts.isStringLiteralLike(argument) ? argument.text : undefined, position);
  };
  const visit = (node: ts.Node): void => {
    const position = node.getStart(source);
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      addExpression(node.moduleSpecifier, position);
    } else if (ts.isExternalModuleReference(node)) {
      addExpression(node.expression, position);
    } else if (ts.isImportTypeNode(node)) {
      const { argument } = node;
      addExpression(ts.isLiteralTypeNode(argument) ? argument.literal : undefined, position);
    } else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
      const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
      if (isImport || isRequire) addExpression(node.arguments[0], position);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { fileName, pos } of [...source.typeReferenceDirectives, ...source.referencedFiles]) {
    add(fileName, pos);
  }
  for (const { fileName, pos } of source.libReferenceDirectives) add(`lib:${fileName}`, pos);
  return found;
}

/** A use of a global name, such as `console`. */
export interface GlobalUse {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Where a file uses one of the given globals, bare or as a property of `globalThis`. Properties,
 * parameters and declarations that only share the name are left alone.
 */
export function findGlobalUses(text: string, names: ReadonlySet<string>): readonly GlobalUse[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const used: GlobalUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text)) {
      if (isDeclaredName(node)) declared.add(node.text);
      else if (isReference(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        used.push({ name: node.text, line: line + 1 });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used.filter(({ name }) => !declared.has(name));
}

function isDeclaredName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent)) &&
    parent.name === node
  );
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ts.isIdentifier(parent.expression) && parent.expression.text === 'globalThis';
  }
  const namesAMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isGetAccessor(parent) ||
    ts.isSetAccessor(parent);
  return !(namesAMember && parent.name === node);
}
