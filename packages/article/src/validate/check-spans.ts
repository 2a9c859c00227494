import { compareFieldSpans, sliceField } from '../field-span.ts';
import type { Article } from '../model/article.ts';
import type { FieldSpan } from '../model/span.ts';
import { describeValue, type Findings, type Path } from './findings.ts';
import { walkObjects } from './walk-objects.ts';

/** A part of an article, seen as what may have places in the text. */
interface Placed {
  readonly span?: FieldSpan;
  readonly text?: unknown;
  readonly spans?: readonly FieldSpan[];
  readonly evidence?: readonly FieldSpan[];
}

/**
 * Checks every span: inside its field, between characters, and equal to the `text` beside it. What
 * is a span shows in its name, and the structure is right already.
 */
export function checkSpans(article: Article, findings: Findings): void {
  walkObjects(article, (object, path) => {
    const { span, text, spans, evidence } = object as Placed;
    if (span) checkSpan(article, span, path, ['span'], findings);
    const [first = span] = spans ?? [];
    if (first && typeof text === 'string') checkText(article, text, first, path, findings);
    for (const [index, one] of (spans ?? []).entries()) {
      checkSpan(article, one, path, ['spans', index], findings);
    }
    for (const [index, one] of (evidence ?? []).entries()) {
      checkSpan(article, one, path, ['evidence', index], findings);
    }
  });
  checkBytes(article, findings);
}

function checkSpan(
  article: Article,
  span: FieldSpan,
  whole: Path,
  steps: Path,
  findings: Findings,
): void {
  const field = span.field ?? 'body';
  const text = article.text[field];
  const { start, end } = span;
  if (!liesInField(article, span)) {
    const path = [...whole, ...steps];
    const expected = `0 ≤ start ≤ end ≤ ${text.length}`;
    const found = `start ${start}, end ${end}`;
    const message = `The span does not lie in the ${field}: expected ${expected}, found ${found}.`;
    findings.report({ code: 'span-out-of-bounds', path, message, expected, found });
    return;
  }
  for (const offset of [start, end]) {
    if (!splitsCharacter(text, offset)) continue;
    const path = [...whole, ...steps];
    const expected = 'offsets between characters';
    const found = `offset ${offset} inside a surrogate pair`;
    const message = `The span cuts a character in two at offset ${offset} of the ${field}.`;
    findings.report({ code: 'span-splits-character', path, message, expected, found, span });
  }
}

function liesInField({ text }: Article, { field, start, end }: FieldSpan): boolean {
  return start <= end && end <= text[field ?? 'body'].length;
}

function splitsCharacter(text: string, offset: number): boolean {
  // A code point above U+FFFF is a whole pair: the offset after it is then inside the pair.
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function checkBytes(article: Article, findings: Findings): void {
  const { start = 0, end = 0 } = article.provenance?.bytes ?? {};
  if (start <= end) return;
  const path = ['provenance', 'bytes'];
  const expected = 'start ≤ end';
  const found = `start ${start}, end ${end}`;
  const message = `The bytes run backwards: expected ${expected}, found ${found}.`;
  findings.report({ code: 'out-of-range', path, message, expected, found });
}

function checkText(
  article: Article,
  text: string,
  span: FieldSpan,
  path: Path,
  findings: Findings,
): void {
  // A span outside its field has a finding of its own.
  if (!liesInField(article, span)) return;
  const slice = sliceField(article, span);
  if (slice === text) return;
  const expected = describeValue(slice);
  const found = describeValue(text);
  const message = `The text differs from what stands at its span: expected ${expected}, found ${found}.`;
  findings.report({
    code: 'text-differs',
    path: [...path, 'text'],
    message,
    expected,
    found,
    span,
  });
}

/** What two neighbours of a list may be to each other beyond following one another. */
type Relation = 'apart' | 'nested' | 'any';

/** Checks the lists that are in document order, and what may overlap in them. */
export function checkOrder(article: Article, findings: Findings): void {
  const nodes = (name: 'blocks' | 'sentences' | 'words' | 'quotations' | 'mentions'): void => {
    const list: readonly { readonly type: string; readonly span: FieldSpan }[] =
      article[name] ?? [];
    const relation = name === 'mentions' || name === 'quotations' ? 'nested' : 'apart';
    checkList(list, (index) => [name, index, 'span'], relation, findings);
    for (const [index, { span }] of list.entries()) {
      if (span.start !== span.end) continue;
      const [expected, found] = ['at least one character', 'none'];
      const message = 'The span is empty.';
      const path = [name, index, 'span'];
      findings.report({ code: 'empty-span', path, message, expected, found, span });
    }
  };
  nodes('blocks');
  nodes('sentences');
  nodes('words');
  nodes('quotations');
  nodes('mentions');
  const spans = (list: readonly FieldSpan[] | undefined, path: Path): void => {
    const items = (list ?? []).map((span) => ({ span }));
    checkList(items, (index) => [...path, index], 'any', findings);
  };
  spans(article.summary?.spans, ['summary', 'spans']);
  for (const [index, { spans: list }] of (article.keywords ?? []).entries()) {
    spans(list, ['keywords', index, 'spans']);
  }
}

interface ListItem {
  readonly type?: string;
  readonly span: FieldSpan;
}

function checkList(
  list: readonly ListItem[],
  pathOf: (index: number) => Path,
  relation: Relation,
  findings: Findings,
): void {
  /** The items that reach over the place now reached, the outermost first. */
  const open: ListItem[] = [];
  let last: ListItem | undefined;
  for (const [index, item] of list.entries()) {
    if (last && compareFieldSpans(last.span, item.span) > 0) {
      const expected = 'spans in document order';
      const found = `${describeSpan(item.span)} after ${describeSpan(last.span)}`;
      const message = `The list is not in document order: ${found}.`;
      const path = pathOf(index);
      findings.report({ code: 'unordered', path, message, expected, found, span: item.span });
      continue;
    }
    last = item;
    if (relation === 'any') continue;
    while (open.length > 0 && !reaches(open.at(-1), item)) open.pop();
    const outer = open.at(-1);
    if (outer && !mayOverlap(outer, item, relation)) {
      const expected = relation === 'nested' ? 'apart or nested' : 'apart';
      const found = `${describeSpan(item.span)} over ${describeSpan(outer.span)}`;
      const message = `Two spans of the list overlap: ${found}.`;
      const path = pathOf(index);
      findings.report({ code: 'overlap', path, message, expected, found, span: item.span });
      if (item.span.end <= outer.span.end) continue;
    }
    open.push(item);
  }
}

function reaches(outer: ListItem | undefined, item: ListItem): boolean {
  return outer?.span.field === item.span.field && (outer?.span.end ?? 0) > item.span.start;
}

function mayOverlap(outer: ListItem, item: ListItem, relation: Relation): boolean {
  const nested = item.span.end <= outer.span.end;
  return nested && (relation === 'nested' || (outer.type === 'caption' && item.type === 'credit'));
}

function describeSpan(span: FieldSpan): string {
  return `${span.field ?? 'body'} ${span.start}–${span.end}`;
}
