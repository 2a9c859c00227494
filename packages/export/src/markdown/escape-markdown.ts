/** What means something anywhere in a line of CommonMark or GFM. */
const anywhere = /[\\`*_{}[\]<>#|~&@]|:(?=\/\/)|(?<=www)\./gi;

/** What means something where a line begins: a list, a rule, an underline, a table. */
const lineStart = /^(\d{1,9}(?=[.)])|(?=[-+=:]))/;

/**
 * Writes text so that Markdown shows it and nothing else: no heading, list, link, code or HTML comes
 * of it. Line breaks stay, as hard breaks; white space around lines goes, as Markdown would have it.
 */
export function escapeMarkdown(text: string): string {
  return splitLines(text).map(escapeLine).join('\\\n');
}

/** As `escapeMarkdown`, on one line. */
export function escapeMarkdownLine(text: string): string {
  return escapeLine(splitLines(text).join(' '));
}

function splitLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function escapeLine(line: string): string {
  return line.replace(anywhere, String.raw`\$&`).replace(lineStart, '$1\\');
}
