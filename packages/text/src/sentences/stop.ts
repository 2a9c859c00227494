import { classAt, isLineBreak, isSpace, isWordAt } from '../characters/classes.ts';

/** What may end a sentence: one or several stops, with the quotes and brackets that close behind. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  readonly kind: StopKind;
  /** What closes behind the first stop; with another stop behind it, brackets count as a quote. */
  readonly closed: 'nothing' | 'bracket' | 'quote';
  /** Whether straight double quotes are open behind it. */
  readonly inQuotes: boolean;
}

/**
 * `question` stands for every stop with a question or exclamation mark, `final` for those that end a
 * sentence whatever follows: `。` and the `./.` behind the text of an agency.
 */
type StopKind = 'full-stop' | 'ellipsis' | 'question' | 'final';

/** Tells whether a unit is a stop: `. ! ? …`, their doubles `‼ ⁇ ⁈ ⁉`, and the wide ones `。！？｡`. */
export function isStop(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2e || unit === 0x21 || unit === 0x3f;
  return '…‼⁇⁈⁉。！？｡'.includes(String.fromCharCode(unit));
}

/**
 * Reads a stop from its first unit on. What stands behind spaces belongs to it only where it can
 * belong to nothing else: `tốt . ”`, `. . .`.
 *
 * @param wasInQuotes - Whether a straight double quote is open, so that the next one closes it.
 */
export function readStop(text: string, start: number, wasInQuotes: boolean): Stop {
  let kind = kindOf(text.charAt(start));
  let closed: Stop['closed'] = 'nothing';
  let inQuotes = wasInQuotes;
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) && !isLineBreak(unit)) continue;
    const isApart = at > end;
    if (isApart && !standsFree(text, at)) break;
    const sign = text.charAt(at);
    if (isStop(unit)) {
      const next = kindOf(sign);
      const isWeak = kind === 'full-stop' || kind === 'ellipsis';
      // `..` is an ellipsis, `.”.` is not; a question stays one.
      if (next !== 'full-stop') kind = isWeak ? next : kind;
      else if (isWeak && closed === 'nothing') kind = 'ellipsis';
      if (closed !== 'nothing') closed = 'quote';
    } else if (closesQuote(text, at, isApart, inQuotes)) {
      closed = 'quote';
      inQuotes = sign === '"' ? !inQuotes : inQuotes;
    } else if (')]}」』》〉'.includes(sign)) {
      if (closed === 'nothing') closed = 'bracket';
    } else if (at === start + 1 && /^\.\/\.(?![./])/.test(text.slice(start, start + 4))) {
      kind = 'final';
      at++;
    } else break;
    end = at + 1;
  }
  return { start, end, kind, closed, inQuotes };
}

function kindOf(sign: string): StopKind {
  if (sign === '.') return 'full-stop';
  if (sign === '…') return 'ellipsis';
  return '。！？｡'.includes(sign) ? 'final' : 'question';
}

/** Tells whether a sign behind spaces is followed by space too, or by the like of it. */
function standsFree(text: string, at: number): boolean {
  if (isWordAt(text, at)) return false;
  let behind = at + 1;
  while (text.charCodeAt(behind) === text.charCodeAt(at)) behind++;
  return (
    /^(?:space|end)$/.test(classAt(text, behind)) || /[,;.!?…”’»)\]]/.test(text.charAt(behind))
  );
}

/** Tells whether a quote closes; the wrong one of a pair, or one alone, too where no word follows. */
function closesQuote(text: string, at: number, isApart: boolean, inQuotes: boolean): boolean {
  const sign = text.charAt(at);
  if ('”’»›'.includes(sign) || (sign === '"' && inQuotes)) return true;
  return !isApart && '"\'“‘«'.includes(sign) && !isWordAt(text, at + 1);
}
