import { CANONICAL_RULE_LENGTH } from './line-kind.ts';
import type { Line } from './line-reader.ts';
import { createRecordLayout, type RecordLayout, type RecordLayoutDraft } from './record-layout.ts';

/** Finds records and their parts in a sequence of lines. */
export interface LayoutReader {
  /** Takes the next line; gives the record before it once the line shows that another has begun. */
  read(line: Line): RecordLayout | undefined;
  /** Gives the last record, which ends with the input, at the offset `end`. */
  finish(end: number): RecordLayout;
  /**
   * In text that is not a seed, the offset up to which nothing will be asked for again, given that
   * lines up to `end` were read. Otherwise the start of the record.
   */
  settledUntil(end: number): number;
}

/**
 * What the next line that is not blank is read as. The order is that of the layout; `undecided`
 * has seen one line that may be a title without an address, and `unknown` is no seed.
 */
type Phase = 'start' | 'undecided' | 'address-rule' | 'title' | 'title-rule' | 'body' | 'unknown';

/** A record while it is read. */
interface Draft {
  phase: Phase;
  readonly layout: RecordLayoutDraft;
  /** The last rule of the body so far: the closing rule, unless more text follows. */
  lastRule: Line | undefined;
  /** The last line of the body before that rule, and the first one after it. */
  beforeLastRule: Line | undefined;
  afterLastRule: Line | undefined;
  /** The record began with a line that is no address, read as the title until more is known. */
  isHeadless: boolean;
}

/** Makes a reader; it needs no text, and memory for one record's layout only. */
export function createLayoutReader(): LayoutReader {
  let draft = createDraft(0, 1);
  let previous: Line | undefined;
  return {
    read(line: Line): RecordLayout | undefined {
      if (line.kind === 'blank') return undefined;
      const opener = line.kind === 'rule' ? findOpener(draft, previous) : undefined;
      previous = line;
      if (opener === undefined) {
        readLine(draft, line);
        return undefined;
      }
      const finished = finishDraft(draft, opener.start, true);
      draft = createDraft(opener.start, opener.number);
      readLine(draft, opener);
      readLine(draft, line);
      return finished;
    },
    finish(end: number): RecordLayout {
      return finishDraft(draft, end, false);
    },
    settledUntil(end: number): number {
      if (draft.phase !== 'unknown') return draft.layout.start;
      return previous?.kind === 'address' ? previous.start : end;
    },
  };
}

function createDraft(start: number, line: number): Draft {
  return {
    phase: 'start',
    layout: createRecordLayout(start, line),
    lastRule: undefined,
    beforeLastRule: undefined,
    afterLastRule: undefined,
    isHeadless: false,
  };
}

/**
 * Given a rule, finds the address in front of it that opens the next record. It follows directly
 * after a rule of the body, or after the first rule of a record that has no address; in text that
 * is not a seed it stands anywhere.
 */
function findOpener(draft: Draft, previous: Line | undefined): Line | undefined {
  if (previous?.kind !== 'address') return undefined;
  if (draft.phase === 'unknown') return previous;
  if (draft.phase !== 'body') return undefined;
  const isAfterFirstRule = draft.isHeadless && draft.layout.bodyFirst === previous;
  return draft.afterLastRule === previous || isAfterFirstRule ? previous : undefined;
}

function readLine(draft: Draft, line: Line): void {
  switch (draft.phase) {
    case 'start':
      readFirst(draft, line);
      break;
    case 'undecided':
      readSecond(draft, line);
      break;
    case 'address-rule':
    case 'title':
      readAfterAddress(draft, line);
      break;
    case 'title-rule':
      readTitleRule(draft, line);
      break;
    case 'body':
      readBody(draft, line);
      break;
    case 'unknown':
      break;
  }
}

function readFirst(draft: Draft, line: Line): void {
  if (line.kind === 'address') {
    draft.layout.address = line;
    draft.phase = 'address-rule';
  } else if (line.kind === 'rule') {
    draft.layout.addressRule = line;
    draft.phase = 'title';
  } else {
    draft.layout.title = line;
    draft.phase = 'undecided';
  }
}

/** After a first line that is neither address nor rule, a rule is what makes the text a seed. */
function readSecond(draft: Draft, line: Line): void {
  if (line.kind !== 'rule') {
    draft.phase = 'unknown';
    return;
  }
  draft.layout.titleRule = line;
  draft.isHeadless = true;
  draft.phase = 'body';
}

/** A rule is the one that is expected, or ends an empty title; anything else is the title. */
function readAfterAddress(draft: Draft, line: Line): void {
  if (line.kind !== 'rule') {
    draft.layout.title = line;
    draft.phase = 'title-rule';
  } else if (draft.phase === 'address-rule') {
    draft.layout.addressRule = line;
    draft.phase = 'title';
  } else {
    draft.layout.titleRule = line;
    draft.phase = 'body';
  }
}

function readTitleRule(draft: Draft, line: Line): void {
  const { layout } = draft;
  if (line.kind !== 'rule') {
    draft.phase = 'body';
    readBody(draft, line);
  } else if (layout.address === undefined && layout.title?.kind === 'address') {
    // Rule, address, rule: the record begins with the address, behind a rule of something else.
    layout.leadingRule = layout.addressRule;
    layout.address = layout.title;
    layout.addressRule = line;
    layout.title = undefined;
    draft.phase = 'title';
  } else {
    layout.titleRule = line;
    draft.phase = 'body';
  }
}

function readBody(draft: Draft, line: Line): void {
  if (draft.isHeadless) decideHead(draft, line);
  appendToBody(draft, line);
}

/**
 * Decides what the first line of a record without an address is. In `X rule Y rule Z` it stands in
 * the address's place; where the second rule closes the record, or more than one line stands before
 * it, it is the title.
 */
function decideHead(draft: Draft, line: Line): void {
  if (draft.lastRule === undefined) {
    draft.isHeadless = line.kind === 'rule' || draft.layout.bodyFirst === undefined;
  } else if (line.kind !== 'address' || draft.afterLastRule !== undefined) {
    takeFirstLineAsAddress(draft);
  }
}

function takeFirstLineAsAddress(draft: Draft): void {
  const { layout, lastRule, beforeLastRule, afterLastRule } = draft;
  draft.isHeadless = false;
  layout.address = layout.title;
  layout.addressRule = layout.titleRule;
  layout.title = beforeLastRule;
  layout.titleRule = lastRule;
  layout.bodyFirst = undefined;
  layout.bodyLast = undefined;
  draft.lastRule = undefined;
  draft.beforeLastRule = undefined;
  draft.afterLastRule = undefined;
  if (afterLastRule !== undefined) appendToBody(draft, afterLastRule);
}

function appendToBody(draft: Draft, line: Line): void {
  const { layout } = draft;
  if (line.kind === 'rule') {
    countBodyAddress(draft);
    draft.lastRule = line;
    draft.beforeLastRule = layout.bodyLast;
    draft.afterLastRule = undefined;
  } else if (draft.lastRule !== undefined) {
    draft.afterLastRule ??= line;
  }
  layout.bodyFirst ??= line;
  layout.bodyLast = line;
}

/** Called once the last rule is known to be body text: was there an address in front of it? */
function countBodyAddress({ layout, lastRule, beforeLastRule }: Draft): void {
  if (lastRule === undefined || beforeLastRule?.kind !== 'address') return;
  layout.bodyAddress ??= beforeLastRule;
  layout.bodyAddressCount++;
}

function finishDraft(draft: Draft, end: number, isFollowed: boolean): RecordLayout {
  const { layout, phase } = draft;
  if (phase === 'start' || phase === 'undecided' || phase === 'unknown') {
    const { start, line } = layout;
    return { ...createRecordLayout(start, line), type: 'unknown', end, isFollowed };
  }
  layout.end = end;
  layout.isFollowed = isFollowed;
  if (isFollowed) {
    // What opens the next record was read as body text before that was known.
    layout.bodyLast = draft.beforeLastRule;
    layout.closingRule = draft.lastRule;
  } else {
    if (draft.isHeadless && draft.afterLastRule !== undefined) takeFirstLineAsAddress(draft);
    closeBody(draft);
  }
  if (layout.bodyLast === undefined) layout.bodyFirst = undefined;
  return layout;
}

/**
 * Ends the body with the input. The last rule closes it if nothing follows; or else if it is as
 * long as the rules before it, and what follows is no part of the record.
 */
function closeBody(draft: Draft): void {
  const { layout, lastRule, beforeLastRule, afterLastRule } = draft;
  const { ruleLength } = layout.titleRule ??
    layout.addressRule ?? { ruleLength: CANONICAL_RULE_LENGTH };
  if (afterLastRule !== undefined && lastRule?.ruleLength !== ruleLength) {
    countBodyAddress(draft);
  } else if (lastRule !== undefined) {
    layout.closingRule = lastRule;
    layout.extraFirst = afterLastRule;
    layout.extraLast = afterLastRule && layout.bodyLast;
    layout.bodyLast = beforeLastRule;
  }
}
