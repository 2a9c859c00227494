/** How white space and what has a meaning in MISC is written there, as UDPipe does. */
const escapes: readonly (readonly [character: string, escaped: string])[] = [
  ['\\', String.raw`\\`],
  [' ', String.raw`\s`],
  ['\t', String.raw`\t`],
  ['\r', String.raw`\r`],
  ['\n', String.raw`\n`],
  ['|', String.raw`\p`],
];

const toEscaped: ReadonlyMap<string, string> = new Map(escapes);
const fromEscaped: ReadonlyMap<string, string> = new Map(
  escapes.map(([character, escaped]) => [escaped, character]),
);

/** Writes text as a value in MISC. */
export function escapeSpaces(text: string): string {
  return text.replace(/[\\ \t\r\n|]/g, (found) => toEscaped.get(found) ?? found);
}

/** Reads a value of MISC. */
export function unescapeSpaces(text: string): string {
  return text.replace(/\\./g, (found) => fromEscaped.get(found) ?? found);
}
