/** Shorter runs are left to the engine, which moves each mark past all those that come behind it. */
const LONG_RUN = /\p{M}{32,}/gu;

/** A run of marks as long has a unit at some multiple of this, wherever it begins. */
const STRIDE = 32;

/** A mark of the lowest combining class, and the mark of the highest one. */
const LOWEST = '\u0334';
const HIGHEST = '\u0345';

/**
 * Puts long runs of marks into canonical order in linear time, where engines take quadratic time.
 *
 * @param text - Any text.
 * @returns An equivalent text; the same one where it has no long run.
 * @see The Unicode Standard, section 3.11: between characters of class 0, marks are sorted by their
 *   combining class, and those of one class keep their order.
 */
export function orderMarks(text: string): string {
  return mayHoldLongRun(text) ? text.replace(LONG_RUN, orderRun) : text;
}

/** Looks at few units only, and at what stands around those that may be marks. */
function mayHoldLongRun(text: string): boolean {
  for (let at = STRIDE - 1; at < text.length; at += STRIDE) {
    let end = at;
    while (text.charCodeAt(end) >= 0x300) end++;
    let start = at;
    while (start > 0 && end > at && text.charCodeAt(start - 1) >= 0x300) start--;
    if (end - start >= STRIDE) return true;
  }
  return false;
}

function orderRun(run: string): string {
  const parts = new Map<string, readonly string[]>();
  const marks = Array.from(run).flatMap((mark) => {
    const known = parts.get(mark) ?? Array.from(mark.normalize('NFD'));
    parts.set(mark, known);
    return known;
  });
  const ranks = rankMarks(new Set(marks));
  let ordered = '';
  let row: string[] = [];
  for (const mark of marks) {
    const rank = ranks.get(mark) ?? 0;
    if (rank === 0) {
      ordered += row.join('') + mark;
      row = [];
    } else {
      row[rank] = (row[rank] ?? '') + mark;
    }
  }
  return ordered + row.join('');
}

/** Numbers the combining classes of marks, from 1; those of class 0 are left out. */
function rankMarks(marks: ReadonlySet<string>): ReadonlyMap<string, number> {
  const moving = [...marks].filter((mark) => isBehind(mark, LOWEST) || isBehind(HIGHEST, mark));
  moving.sort((left, right) => Number(isBehind(left, right)) - Number(isBehind(right, left)));
  const ranks = new Map<string, number>();
  let rank = 0;
  let last = '';
  for (const mark of moving) {
    if (last === '' || isBehind(mark, last)) rank++;
    ranks.set(mark, rank);
    last = mark;
  }
  return ranks;
}

/** Whether canonical order puts the first of two marks behind the second. */
function isBehind(first: string, second: string): boolean {
  return (first + second).normalize('NFD') !== first + second;
}
