import type { Article } from '../model/article.ts';
import { describeValue, type Findings, type Path } from './findings.ts';

/** The lists whose items have ids. */
type Table = 'blocks' | 'media' | 'dates' | 'quotations' | 'mentions' | 'entities';

const tables: readonly Table[] = ['blocks', 'media', 'dates', 'quotations', 'mentions', 'entities'];

interface Target {
  readonly table: Table;
  readonly type: string;
}

/** One link of the article: from where, to which id, and what may stand there. */
interface Link {
  readonly path: Path;
  readonly id: string | undefined;
  readonly table: Table;
  readonly types?: readonly string[];
}

/** Checks that ids are unique, and that links lead to something of the right type. */
export function checkLinks(article: Article, findings: Findings): void {
  const targets = collectTargets(article, findings);
  for (const link of linksOf(article)) checkLink(link, targets, findings);
  checkChains(article, findings);
}

function collectTargets(article: Article, findings: Findings): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const table of tables) {
    for (const [index, { id, type }] of (article[table] ?? []).entries()) {
      const earlier = targets.get(id);
      if (earlier) {
        const found = `${describeValue(id)} twice`;
        const expected = 'an id that no other node has';
        const message = `The id ${describeValue(id)} is that of another node in ${earlier.table}.`;
        const path = [table, index, 'id'];
        findings.report({ code: 'duplicate-id', path, message, expected, found });
      } else {
        targets.set(id, { table, type });
      }
    }
  }
  return targets;
}

function linksOf(article: Article): readonly Link[] {
  const links: Link[] = [];
  const add = (
    table: Table,
    path: Path,
    id: string | undefined,
    types?: readonly string[],
  ): void => {
    if (id !== undefined) links.push(types ? { table, path, id, types } : { table, path, id });
  };
  const entity = (path: Path, node: object, types?: readonly string[]): void => {
    add('entities', [...path, 'entity'], (node as { entity?: string }).entity, types);
  };
  each(article.bylines, 'bylines', (node, path) => {
    entity(path, node);
  });
  each(article.dates, 'dates', (node, path) => {
    add('dates', [...path, 'reference'], node.reference);
  });
  each(article.blocks, 'blocks', (node, path) => {
    if ('media' in node) add('media', [...path, 'media'], node.media);
    if ('date' in node) add('dates', [...path, 'date'], node.date);
  });
  each(article.media, 'media', (node, path) => {
    add('dates', [...path, 'date'], node.date);
  });
  each(article.sentences, 'sentences', (node, path) => {
    add('blocks', [...path, 'block'], node.block);
  });
  each(article.quotations, 'quotations', (node, path) => {
    const speakers = ['person', 'organisation', 'place', 'title'];
    add('mentions', [...path, 'speaker'], node.speaker, speakers);
    entity(path, node);
  });
  each(article.mentions, 'mentions', (node, path) => {
    if (node.type === 'date') add('dates', [...path, 'date'], node.date);
    else if (node.type === 'title') {
      each(node.persons, [...path, 'persons'], (id, to) => {
        add('mentions', to, id, ['person']);
      });
      each(node.organisations, [...path, 'organisations'], (id, to) => {
        add('mentions', to, id, ['organisation']);
      });
    } else entity(path, node, [node.type]);
  });
  each(article.entities, 'entities', (node, path) => {
    if (node.type === 'place') add('entities', [...path, 'within'], node.within, ['place']);
  });
  return links;
}

function each<Item>(
  list: readonly Item[] | undefined,
  name: string | Path,
  run: (item: Item, path: Path) => void,
): void {
  const base = typeof name === 'string' ? [name] : name;
  for (const [index, item] of (list ?? []).entries()) run(item, [...base, index]);
}

function checkLink(
  { path, id = '', table, types }: Link,
  targets: ReadonlyMap<string, Target>,
  findings: Findings,
): void {
  const target = targets.get(id);
  const expected = `the id of an item of ${table}${types ? ` of type ${types.join(', ')}` : ''}`;
  if (!target) {
    const found = describeValue(id);
    const message = `Nothing in the article has the id ${found}: expected ${expected}.`;
    findings.report({ code: 'unknown-id', path, message, expected, found });
  } else if (target.table !== table || (types && !types.includes(target.type))) {
    const found = `an item of ${target.table} of type ${target.type}`;
    const message = `The link ${describeValue(id)} leads to ${found}: expected ${expected}.`;
    findings.report({ code: 'wrong-link', path, message, expected, found });
  }
}

/** Checks that no place lies around itself, and no date is resolved against itself. */
function checkChains(article: Article, findings: Findings): void {
  const within = new Map<string, string | undefined>();
  for (const node of article.entities ?? []) {
    if (node.type === 'place') within.set(node.id, node.within);
  }
  for (const [index, { id }] of (article.entities ?? []).entries()) {
    if (endsInCircle(id, within)) reportCircle(['entities', index, 'within'], id, findings);
  }
  const references = new Map((article.dates ?? []).map((date) => [date.id, date.reference]));
  for (const [index, { id }] of (article.dates ?? []).entries()) {
    if (endsInCircle(id, references)) reportCircle(['dates', index, 'reference'], id, findings);
  }
}

/**
 * Follows the links from a node, and cuts each one followed, so that all calls on the same links
 * together take linear time. A circle is so reported once, at the first node that leads into it.
 */
function endsInCircle(id: string, links: Map<string, string | undefined>): boolean {
  const followed = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined) {
    if (followed.has(current)) return true;
    followed.add(current);
    const next: string | undefined = links.get(current);
    links.set(current, undefined);
    current = next;
  }
  return false;
}

function reportCircle(path: Path, id: string, findings: Findings): void {
  const expected = 'links that come to an end';
  const found = `a way from ${describeValue(id)} into a circle`;
  const message = `The link leads in a circle, from ${describeValue(id)} back to where it was.`;
  findings.report({ code: 'circular-link', path, message, expected, found });
}
