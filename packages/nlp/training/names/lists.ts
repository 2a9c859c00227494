import { readFileSync } from 'node:fs';

/**
 * Reads a list of phrases that was written for this program: one comma between two phrases, lines
 * that begin with `#` are comments, a line in square brackets begins a section.
 *
 * @returns The phrases of each section; those before the first one under an empty name.
 */
export function readOwnList(file: string): ReadonlyMap<string, readonly string[]> {
  const source = readFileSync(new URL(`lists/${file}`, import.meta.url), 'utf8').normalize('NFC');
  const sections = new Map<string, string[]>();
  let section: string[] = [];
  sections.set('', section);
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) continue;
    if (/^\[[a-z-]+\]$/.test(line)) {
      section = [];
      sections.set(line.slice(1, -1), section);
      continue;
    }
    section.push(...line.split(', ').map((phrase) => phrase.replace(/,$/, '').trim()));
  }
  for (const [name, phrases] of sections)
    sections.set(
      name,
      phrases.filter((phrase) => phrase !== ''),
    );
  return sections;
}

/** A section of a list. */
export function sectionOfList(
  sections: ReadonlyMap<string, readonly string[]>,
  name: string,
): readonly string[] {
  const phrases = sections.get(name);
  if (phrases === undefined) throw new Error(`the list has no section '${name}'`);
  return phrases;
}
