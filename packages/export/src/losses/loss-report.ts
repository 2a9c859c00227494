import type { Article } from '@quocngu/article';
import type { Form } from './form.ts';
import { lossKinds, type Loss, type LossCode } from './loss.ts';

/** Collects the losses of an export. */
export interface LossReport {
  /** Notes what happened to one value, or to `count` of them; places in an article are pointers. */
  readonly add: (code: LossCode, path: string, count?: number) => void;
  /** Everything noted, in the order in which it first came up. */
  readonly list: () => readonly Loss[];
}

/** Starts a report with what the form has no place for. */
export function createLossReport(form: Form, articles: readonly Article[], root = ''): LossReport {
  const losses = new Map<string, Loss>();
  const add: LossReport['add'] = (code, path, count = 1) => {
    const key = `${code} ${path}`;
    const before = losses.get(key)?.count ?? 0;
    losses.set(key, { code, path, count: before + count, ...lossKinds[code] });
  };
  for (const article of articles) walk(article, form.carries, root, { form, article, add });
  return { add, list: () => [...losses.values()] };
}

interface Walk {
  readonly form: Form;
  readonly article: Article;
  readonly add: LossReport['add'];
}

/** The properties that say where a value stands, by their name wherever they come. */
const offsetNames: ReadonlySet<string> = new Set(['evidence', 'span', 'spans']);
const originNames: ReadonlySet<string> = new Set([
  ...['confidence', 'diagnostics', 'origin', 'provenance'],
]);
/** Names that hold an article together, and mean nothing outside it. */
const innerNames: ReadonlySet<string> = new Set(['id', 'schemaVersion', 'type']);

/** What a form carries, with the types gone that `Carried` checked. */
type Table = true | Readonly<Record<string, unknown>>;

function walk(value: unknown, carried: unknown, path: string, context: Walk): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, carried, `${path}/*`, context);
    return;
  }
  const table = resolve(value, carried, context.article);
  if (table === undefined) {
    context.add('no-place', path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      walkProperty(key, inner, table, `${path}/${key}`, context);
    }
  }
}

function walkProperty(
  key: string,
  value: unknown,
  table: Table,
  path: string,
  context: Walk,
): void {
  if (innerNames.has(key)) return;
  const carried = table === true ? true : table[key];
  if (offsetNames.has(key)) {
    if (context.form.hasOffsets !== true) context.add('no-offsets', path);
  } else if (originNames.has(key)) {
    if (context.form.hasOrigins !== true) context.add('no-origins', path);
  } else if (carried !== undefined) {
    walk(value, carried, path, context);
  } else if (value !== '') {
    const count = Array.isArray(value) ? value.length : 1;
    if (count > 0) context.add('no-place', path, count);
  }
}

function resolve(value: unknown, carried: unknown, article: Article): Table | undefined {
  const table: unknown =
    typeof carried === 'function'
      ? (carried as (value: unknown, article: Article) => unknown)(value, article)
      : carried;
  return table as Table | undefined;
}
