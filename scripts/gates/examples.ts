/** A block of TypeScript in the documentation. */
export interface Example {
  /** From the root, with slashes. */
  readonly file: string;
  /** The line of the file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
  /** Whether it can run here; a block opened by `ts no-run` is only checked for its types. */
  readonly runs: boolean;
}

/** The examples of a file, and what keeps others from being checked. */
export interface FoundExamples {
  readonly examples: readonly Example[];
  /** A line for each fault: `file:line what is wrong`. */
  readonly faults: readonly string[];
}

/** Languages under which a block would escape the check. */
const unchecked: ReadonlySet<string> = new Set(['typescript', 'js', 'javascript', 'mts', 'mjs']);

/** Finds the ```` ```ts ```` blocks of a Markdown file. */
export function findMarkdownExamples(file: string, text: string): FoundExamples {
  return findBlocks(file, text.split('\n'), 1);
}

/** Finds the ```` ```ts ```` blocks under `@example` in the comments of a TypeScript file. */
export function findCommentExamples(file: string, text: string): FoundExamples {
  const examples: Example[] = [];
  const faults: string[] = [];
  for (const { 0: comment, index } of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const firstLine = text.slice(0, index).split('\n').length;
    const lines = comment.split('\n').map((line) => line.replace(/^[ \t]*(?:\/\*)?\*+[/ ]?/, ''));
    for (const [start, end] of findExampleTags(lines)) {
      const found = findBlocks(file, lines.slice(start, end), firstLine + start);
      examples.push(...found.examples);
      faults.push(...found.faults);
      if (found.examples.length + found.faults.length === 0) {
        faults.push(`${file}:${firstLine + start} an @example holds its code in a \`\`\`ts block`);
      }
    }
  }
  return { examples, faults };
}

/** The ranges of lines that belong to an `@example` tag, which ends where the next tag begins. */
function findExampleTags(lines: readonly string[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let inFence = false;
  let start: number | undefined;
  lines.forEach((line, index) => {
    if (/^\s*```/.test(line)) inFence = !inFence;
    if (inFence || !/^\s*@[a-z]/i.test(line)) return;
    if (start !== undefined) ranges.push([start, index]);
    start = /^\s*@example\b/.test(line) ? index : undefined;
  });
  if (start !== undefined) ranges.push([start, lines.length]);
  return ranges;
}

function findBlocks(file: string, lines: readonly string[], firstLine: number): FoundExamples {
  const examples: Example[] = [];
  const faults: string[] = [];
  let open: { readonly fence: string; readonly info: string; readonly line: number } | undefined;
  let code: string[] = [];
  lines.forEach((line, index) => {
    const [, fence, info] = /^[ \t]*(`{3,})([^`]*)$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence === undefined || info === undefined) return;
      open = { fence, info: info.trim(), line: firstLine + index + 1 };
      code = [];
    } else if (fence !== undefined && info?.trim() === '' && fence.length >= open.fence.length) {
      const [language = '', ...marks] = open.info.split(/\s+/);
      if (language === 'ts') {
        const unknown = marks.filter((mark) => mark !== 'no-run');
        if (unknown.length > 0)
          faults.push(`${file}:${open.line} unknown mark ${unknown.join(' ')}`);
        examples.push({
          file,
          line: open.line,
          code: `${code.join('\n')}\n`,
          runs: !marks.includes('no-run'),
        });
      } else if (unchecked.has(language)) {
        faults.push(`${file}:${open.line} write \`\`\`ts, so that the example is checked`);
      }
      open = undefined;
    } else {
      code.push(line);
    }
  });
  if (open !== undefined) faults.push(`${file}:${open.line} a block of code is not closed`);
  return { examples, faults };
}
