/** What YAML does not let stand in a quoted string as it is, beyond what JSON escapes. */
const notPrintable = /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * Writes front matter in YAML 1.2, of which JSON's strings and lists are a part: so every value reads
 * back as the same string, whatever is in it.
 */
export function writeFrontMatter(
  properties: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const lines = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([key, value]) => `${key}: ${JSON.stringify(value).replace(notPrintable, escape)}\n`);
  return lines.length === 0 ? '' : `---\n${lines.join('')}---\n`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
