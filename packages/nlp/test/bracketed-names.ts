import type { Name } from '../src/names/name.ts';

/** Writes the names of a text in brackets behind the first letter of their type: `[L Huế]`. */
export function bracketNames(text: string, names: readonly Name[]): string {
  let result = '';
  let at = 0;
  for (const { type, start, end } of names) {
    const letter = { person: 'P', organisation: 'O', place: 'L' }[type];
    result += `${text.slice(at, start)}[${letter} ${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

/** The text under the brackets. */
export function withoutBrackets(bracketed: string): string {
  return bracketed.replace(/\[[POL] ([^\]]*)\]/g, '$1');
}
