import fc from 'fast-check';

type Node = Record<string, unknown> | unknown[];

/** Values that something else may stand in for. */
const hazards: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1, 1.5, 2, 1e300, '', 'x', 'vi', '2015-01-13', 'paragraph', 'person'],
  ...[
    [],
    [null],
    [[]],
    {},
    { type: 'person' },
    { start: 0, end: 0 },
    { field: 'body', start: 0, end: 0 },
  ],
];

const names = [
  'type',
  'id',
  'span',
  'x',
  '__proto__',
  'constructor',
  'toString',
  'field',
  'origin',
];

/** One small change: which node, which of its properties, and what happens there. */
export interface Mutation {
  readonly node: number;
  readonly property: number;
  readonly change: 'replace' | 'remove' | 'add' | 'repeat';
  readonly value: unknown;
  readonly name: string;
}

/** Small changes to a JSON value. */
export const arbitraryMutation: fc.Arbitrary<Mutation> = fc.record({
  node: fc.nat(),
  property: fc.nat(),
  change: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  value: fc.constantFrom(...hazards),
  name: fc.constantFrom(...names),
});

/** Applies changes to a copy of a JSON value. */
export function mutate(value: unknown, mutations: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const mutation of mutations) applyMutation(copy, mutation);
  return copy;
}

function applyMutation(value: unknown, { node, property, change, ...rest }: Mutation): void {
  const nodes = listNodes(value);
  const target = nodes[node % Math.max(nodes.length, 1)];
  if (!target) return;
  const keys = Object.keys(target);
  const key = keys[property % Math.max(keys.length, 1)];
  const own: unknown = structuredClone(rest.value);
  if (Array.isArray(target)) {
    if (change === 'add' || key === undefined) target.push(own);
    else if (change === 'remove') target.splice(Number(key), 1);
    else if (change === 'replace') target[Number(key)] = own;
    else target.push(structuredClone(target[Number(key)]));
  } else if (change === 'add' || change === 'repeat' || key === undefined) {
    define(target, rest.name, own);
  } else if (change === 'remove') {
    Reflect.deleteProperty(target, key);
  } else {
    define(target, key, own);
  }
}

/** Sets an own property, as `JSON.parse` does for `__proto__`. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function listNodes(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...Object.values(node).flatMap(listNodes)];
}
