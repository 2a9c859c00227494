import type { BylineRole } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import type { FindAgency } from './find-agency.ts';
import type { Signature } from './piece.ts';
import { trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized, isFamilyName, isInitial, splitWords } from './words.ts';

/** A line that signs, and how sure that is by its words alone. */
export interface FoundByline {
  readonly signatures: readonly Signature[];
  /** Whether a label, an agency or the like says so; a bare name could also be a heading. */
  readonly isSure: boolean;
}

/** No byline is longer, in UTF-16 code units. */
export const LONGEST_BYLINE = 100;

/** The most words of one name; bodies and newspapers have more than people. */
const MOST_NAME_WORDS = 4;
const MOST_SOURCE_WORDS = 6;

/** What the words of a label say of those behind the colon. */
const LABELS: ReadonlyMap<string, BylineRole> = new Map([
  ['bài', 'author'],
  ['bài viết', 'author'],
  ['tin', 'author'],
  ['tác giả', 'author'],
  ['nội dung', 'author'],
  ['thực hiện', 'author'],
  ['phóng viên', 'author'],
  ['theo', 'source'],
  ['nguồn', 'source'],
  ['ảnh', 'photographer'],
  ['clip', 'contributor'],
  ['video', 'contributor'],
  ['tổng hợp', 'compiler'],
  ['dịch', 'translator'],
  ['biên dịch', 'translator'],
  ['lược dịch', 'translator'],
  ['biên tập', 'editor'],
  ['đồ họa', 'illustrator'],
  ['đồ hoạ', 'illustrator'],
  ['thiết kế', 'illustrator'],
  ['trình bày', 'illustrator'],
  ['minh họa', 'illustrator'],
]);

/** Words behind a name that say what its bearer did. */
const ROLES_BEHIND: ReadonlyMap<string, BylineRole> = new Map([
  ['tổng hợp', 'compiler'],
  ['biên dịch', 'translator'],
  ['lược dịch', 'translator'],
  ['dịch', 'translator'],
  ['thực hiện', 'author'],
]);

/** Signatures that name nobody. */
const NAMELESS: ReadonlyMap<string, BylineRole> = new Map([
  ['pv', 'author'],
  ['p.v', 'author'],
  ['nhóm pv', 'author'],
  ['nhóm phóng viên', 'author'],
  ['phóng viên', 'author'],
  ['ctv', 'author'],
  ['tổng hợp', 'compiler'],
]);

/**
 * Reads a line that signs an article: `Minh Anh/TTXVN`, `Theo Reuters`, `Bài và ảnh: Minh Anh`,
 * `Minh Anh (Theo AFP)`, `Minh Anh (từ Huế)`, `PV`.
 *
 * @returns `undefined` for any other text.
 */
export function readByline(
  body: string,
  within: Span,
  findAgency: FindAgency,
): FoundByline | undefined {
  const whole = trimSpan(body, within);
  if (whole.end - whole.start > LONGEST_BYLINE || whole.end === whole.start) return undefined;
  const span = withoutBrackets(body, whole);
  if (endsSentence(body, span)) return undefined;
  const { outer, inner } = splitBracket(body, span);
  if (inner === undefined) return readOuter(body, outer, findAgency);
  const role = ROLES_BEHIND.get(comparableIn(body, inner));
  const found = readOuter(body, outer, findAgency, role);
  if (found === undefined || role !== undefined) return found && { ...found, isSure: true };
  const bracket = readByline(body, inner, findAgency);
  if (bracket?.isSure) {
    return { signatures: [...found.signatures, ...bracket.signatures], isSure: true };
  }
  const place = withoutFrom(body, inner);
  const isFrom = place.start > inner.start;
  const isPlace = isName(body, place, MOST_NAME_WORDS);
  return isPlace ? { ...found, isSure: isFrom || found.isSure } : undefined;
}

/** `từ An Giang`, where the article was written: the place alone. */
function withoutFrom(body: string, span: Span): Span {
  const [first] = splitWords(body, span);
  const isFrom = first !== undefined && /^(?:từ|tại)$/.test(toComparable(first.text));
  return isFrom ? trimSpan(body, { start: first.whole.end, end: span.end }) : span;
}

/** `Minh Anh (Theo AFP)`: the words before a last bracket, and those in it. */
function splitBracket(body: string, span: Span): { readonly outer: Span; readonly inner?: Span } {
  const open = body.slice(span.start, span.end).indexOf('(');
  if (open <= 0 || body.charAt(span.end - 1) !== ')') return { outer: span };
  const at = span.start + open;
  return {
    outer: trimSpan(body, { start: span.start, end: at }),
    inner: { start: at + 1, end: span.end - 1 },
  };
}

function readOuter(
  body: string,
  span: Span,
  findAgency: FindAgency,
  role?: BylineRole,
): FoundByline | undefined {
  return (
    readLabelled(body, span) ?? readTheo(body, span) ?? readNames(body, span, findAgency, role)
  );
}

/** A stop closes a sentence, unless it is that of an initial. */
function endsSentence(body: string, span: Span): boolean {
  const last = splitWords(body, span).at(-1);
  return last !== undefined && /[.!?…:]/.test(last.after) && !isInitial(last.text);
}

/** `Bài và ảnh: Minh Anh`: each name for each word of the label. */
function readLabelled(body: string, span: Span): FoundByline | undefined {
  const colon = body.slice(span.start, span.end).indexOf(':');
  if (colon <= 0) return undefined;
  const roles = rolesOf(body.slice(span.start, span.start + colon));
  const names = splitNames(body, { start: span.start + colon + 1, end: span.end });
  if (roles.length === 0 || names.length === 0) return undefined;
  if (!names.every((name) => isName(body, name, MOST_SOURCE_WORDS))) return undefined;
  const signatures = names.flatMap((name) => roles.map((role) => ({ span: name, role })));
  return { signatures, isSure: true };
}

/** What the words in front of a colon say of those behind it; nothing where they are no label. */
export function rolesOf(label: string): readonly BylineRole[] {
  const words = toComparable(label)
    .split(/[,&+/-]| và /)
    .filter((word) => word.trim() !== '');
  const roles = words.flatMap((word) => LABELS.get(word.trim()) ?? []);
  return roles.length === words.length ? roles : [];
}

/** `Theo Reuters, AFP`. */
function readTheo(body: string, span: Span): FoundByline | undefined {
  const [first] = splitWords(body, span);
  if (first === undefined || toComparable(first.text) !== 'theo') return undefined;
  const names = splitNames(body, { start: first.span.end, end: span.end });
  const areNames = names.every((name) => isName(body, name, MOST_SOURCE_WORDS));
  if (names.length === 0 || !areNames) return undefined;
  return { signatures: names.map((name) => ({ span: name, role: 'source' })), isSure: true };
}

/** `Minh Anh`, `Minh Anh - Quang Hải`, `Minh Anh/TTXVN`, `Minh Anh tổng hợp`. */
function readNames(
  body: string,
  span: Span,
  findAgency: FindAgency,
  roleBehind?: BylineRole,
): FoundByline | undefined {
  const signatures: Signature[] = [];
  let isSure = false;
  for (const part of splitNames(body, span)) {
    const { name: signed, role } = takeRole(body, part);
    const nameless = readNameless(body, signed);
    const name = trimSpan(body, { start: nameless?.span.end ?? signed.start, end: signed.end });
    const isEmpty = name.start === name.end;
    const isAgency = isAgencyName(body.slice(name.start, name.end), findAgency);
    // A reporter who is not named signs alone, or in front of the agency: `PV TTXVN`.
    if (nameless !== undefined && (isEmpty || isAgency)) {
      signatures.push({ span: nameless.span, role: role ?? nameless.role });
    }
    if (isAgency) signatures.push({ span: name, role: 'source' });
    else if (isName(body, name, MOST_NAME_WORDS)) {
      signatures.push({ span: name, role: role ?? roleBehind ?? 'author' });
    } else if (!isEmpty) return undefined;
    isSure ||= nameless !== undefined || isAgency || role !== undefined;
  }
  return signatures.length === 0 ? undefined : { signatures, isSure };
}

/** The most words of {@link NAMELESS}. */
const MOST_NAMELESS_WORDS = 3;

/** `PV`, `Nhóm phóng viên`, alone or before a name. */
function readNameless(body: string, part: Span): Signature | undefined {
  const words = splitWords(body, part);
  for (let count = Math.min(MOST_NAMELESS_WORDS, words.length); count > 0; count -= 1) {
    const span = { start: part.start, end: words[count - 1]?.span.end ?? part.end };
    const role = NAMELESS.get(comparableIn(body, span));
    if (role !== undefined) return { span, role };
  }
  return undefined;
}

/** An agency, or one of its offices: `VOV-Miền Trung`. */
function isAgencyName(name: string, findAgency: FindAgency): boolean {
  const [head = ''] = name.split('-');
  return (findAgency(name) ?? findAgency(head)) !== undefined;
}

/** Tells whether a bare name is one of a person, by its family name. */
export function hasFamilyName(body: string, { signatures }: FoundByline): boolean {
  return signatures.every(({ span }) => {
    const [first, second] = splitWords(body, span);
    return first !== undefined && second !== undefined && isFamilyName(first.text);
  });
}

function takeRole(body: string, part: Span): { readonly name: Span; readonly role?: BylineRole } {
  const words = splitWords(body, part);
  for (const count of [2, 1]) {
    const behind = words.slice(-count);
    const [first] = behind;
    const text = behind.map((word) => toComparable(word.text)).join(' ');
    const role = ROLES_BEHIND.get(text);
    if (role === undefined || first === undefined || words.length <= count) continue;
    return { name: trimSpan(body, { start: part.start, end: first.whole.start }), role };
  }
  return { name: part };
}

/** Cuts at slashes, commas, spaced dashes, `&` and *và*. */
function splitNames(body: string, span: Span): readonly Span[] {
  const names: Span[] = [];
  let start: number | undefined;
  let end = span.start;
  const close = (): void => {
    if (start !== undefined) names.push({ start, end });
    start = undefined;
  };
  for (const word of splitWords(body, span)) {
    const isJoint = word.text === '' || toComparable(word.text) === 'và';
    if (isJoint) close();
    else {
      start ??= word.span.start;
      // The stop of an initial belongs to the name; other marks do not.
      end = word.span.end;
      if (/[/,;&]/.test(word.after)) close();
    }
  }
  close();
  return names;
}

/** Tells whether every word begins with a capital, with no stop between them but after initials. */
function isName(body: string, span: Span, mostWords: number): boolean {
  const words = splitWords(body, span);
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    words.every(
      ({ text, before, after }, index) =>
        before === '' &&
        (isCapitalized(text) || (mostWords > MOST_NAME_WORDS && (index > 0 || isHost(text)))) &&
        (!/[.!?…:]/.test(after) || isInitial(text)),
    )
  );
}

/** `nhandan.vn` */
function isHost(text: string): boolean {
  return /^\w[\w-]*\.\w[\w.-]*$/.test(text);
}

function comparableIn(body: string, { start, end }: Span): string {
  return toComparable(body.slice(start, end)).trim();
}

function withoutBrackets(body: string, whole: Span): Span {
  const isBracketed = body.charAt(whole.start) === '(' && body.charAt(whole.end - 1) === ')';
  const isOne =
    isBracketed && body.slice(whole.start, whole.end).indexOf(')') + 1 === whole.end - whole.start;
  return isOne ? trimSpan(body, { start: whole.start + 1, end: whole.end - 1 }) : whole;
}
