import { describeValue, type Finding, type Findings } from './findings.ts';
import type { Schema } from './schema.ts';

interface Context {
  readonly root: Schema;
  readonly findings: Findings;
  /** The way to the value in hand; grows and shrinks. */
  readonly path: (string | number)[];
  /** The patterns met so far, compiled. */
  readonly patterns: Map<string, RegExp>;
}

/**
 * Checks a value against a schema of the keywords in `Schema`, and gives back a plain copy of what
 * it read. Every property is read once, so that a getter which changes its mind cannot make the
 * copy differ from what was checked. The schema has no cycle, so neither depth nor a cycle in the
 * value matters.
 */
export function checkStructure(value: unknown, root: Schema, findings: Findings): unknown {
  const context: Context = { root, findings, path: [], patterns: new Map() };
  try {
    return check(context, value, root);
  } catch {
    report(context, 'unreadable-value', 'plain data', 'a value that throws when it is read');
    return undefined;
  }
}

function report(context: Context, code: Finding['code'], expected: string, found: string): void {
  const message = `Expected ${expected}, found ${found}.`;
  context.findings.report({ code, path: [...context.path], message, expected, found });
}

/** Checks a part of a value. The path grows before the part is read, which may throw. */
function checkPart(
  context: Context,
  whole: ReadonlyRecord | readonly unknown[],
  step: string | number,
  schema: Schema,
): unknown {
  context.path.push(step);
  const copy = check(context, (whole as ReadonlyRecord)[step], schema);
  context.path.pop();
  return copy;
}

function check(context: Context, value: unknown, schema: Schema): unknown {
  if (schema.$ref !== undefined) return check(context, value, resolve(context, schema.$ref));
  if (schema.anyOf) return checkUnion(context, value, schema.anyOf);
  if (!hasType(value, schema.type)) {
    report(context, 'wrong-type', nameTypes(schema.type), describeValue(value));
    return undefined;
  }
  if (typeof value === 'string') checkString(context, value, schema);
  if (typeof value === 'number') checkNumber(context, value, schema);
  if (Array.isArray(value)) return checkArray(context, value, schema);
  if (typeof value === 'object' && value !== null) {
    return checkObject(context, value as ReadonlyRecord, schema);
  }
  return value;
}

type ReadonlyRecord = Readonly<Record<string, unknown>>;

/** The members of every union are objects told apart by their constant `type`. */
function checkUnion(context: Context, value: unknown, members: readonly Schema[]): unknown {
  if (!hasType(value, 'object')) {
    report(context, 'wrong-type', 'an object', describeValue(value));
    return undefined;
  }
  const object = value as ReadonlyRecord;
  if (!Object.hasOwn(object, 'type')) {
    report(context, 'missing-property', 'the property "type"', 'nothing');
    return undefined;
  }
  const type = object.type;
  const schemas = members.map((member) => resolve(context, member.$ref));
  const chosen = schemas.find((schema) => typeOf(schema) === type);
  if (chosen) return checkObject(context, object, chosen, { type });
  checkPart(context, { type }, 'type', { type: 'string', enum: schemas.map(typeOf) });
  return undefined;
}

function typeOf(schema: Schema): string {
  return String(schema.properties?.type?.const);
}

function checkString(context: Context, value: string, schema: Schema): void {
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (allowed && !allowed.includes(value)) {
    const options = allowed.map((option) => JSON.stringify(option));
    const expected = options.length === 1 ? options.join('') : `one of ${options.join(', ')}`;
    report(context, 'unknown-value', expected, describeValue(value));
  }
  if (schema.minLength !== undefined && value.length < schema.minLength) {
    report(context, 'out-of-range', 'a string that is not empty', describeValue(value));
  }
  if (schema.pattern === undefined) return;
  const pattern = context.patterns.get(schema.pattern) ?? new RegExp(schema.pattern, 'u');
  context.patterns.set(schema.pattern, pattern);
  if (!pattern.test(value)) {
    const expected = `a string that matches ${schema.pattern}`;
    report(context, 'malformed-value', expected, describeValue(value));
  }
}

function checkNumber(context: Context, value: number, schema: Schema): void {
  const { const: only, minimum, maximum, exclusiveMinimum } = schema;
  const found = describeValue(value);
  if (only !== undefined && value !== only) report(context, 'unknown-value', String(only), found);
  if (minimum !== undefined && value < minimum) {
    report(context, 'out-of-range', `at least ${minimum}`, found);
  }
  if (maximum !== undefined && value > maximum) {
    report(context, 'out-of-range', `at most ${maximum}`, found);
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    report(context, 'out-of-range', `more than ${exclusiveMinimum}`, found);
  }
}

function checkArray(context: Context, value: readonly unknown[], schema: Schema): unknown {
  const { items = {}, minItems = 0 } = schema;
  const copy: unknown[] = [];
  if (value.length < minItems) {
    report(context, 'out-of-range', `a list of at least ${minItems}`, `one of ${value.length}`);
  }
  // The bound on findings ends the way through a sparse array of any length.
  for (let index = 0; index < value.length && !context.findings.isFull(); index += 1) {
    copy.push(checkPart(context, value, index, items));
  }
  return copy;
}

function checkObject(
  context: Context,
  value: ReadonlyRecord,
  schema: Schema,
  read: ReadonlyRecord = {},
): unknown {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const copy: Record<string, unknown> = { ...read };
  for (const name of required) {
    if (!Object.hasOwn(value, name)) {
      report(context, 'missing-property', `the property "${name}"`, 'nothing');
    }
  }
  for (const name of Object.keys(value)) {
    if (context.findings.isFull()) break;
    if (Object.hasOwn(read, name)) continue;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property) copy[name] = checkPart(context, value, name, property);
    // A record of any names is checked, not copied: nothing reads it.
    else if (typeof additionalProperties === 'object') {
      checkPart(context, value, name, additionalProperties);
    } else {
      context.path.push(name);
      report(context, 'unknown-property', 'a property of the model', describeValue(name));
      context.path.pop();
    }
  }
  return copy;
}

function resolve(context: Context, reference = ''): Schema {
  return context.root.$defs?.[reference.slice('#/$defs/'.length)] ?? {};
}

function hasType(value: unknown, type: Schema['type']): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case undefined:
      return false;
    default:
      return Array.isArray(type) && type.some((one: string) => hasType(value, one));
  }
}

function nameTypes(type: Schema['type'] = []): string {
  return [type]
    .flat()
    .map((one) => (/^[aeiou]/.test(one) ? `an ${one}` : `a ${one}`))
    .join(' or ');
}
