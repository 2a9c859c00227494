/** What no text file can hold: half of a surrogate pair. */
const loneSurrogate = /\p{Surrogate}/gu;

/** What XML 1.0 does not allow, and carriage returns, which no XML file keeps as they are. */
const notInXml = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** What an HTML parser reports: controls and noncharacters, and carriage returns, which it changes. */
const notInHtml = /[\0-\x08\v\x0D-\x1F\x7F-\x9F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** The sets of characters that forms cannot hold. */
export const forbidden: Readonly<Record<'html' | 'text' | 'xml', RegExp>> = {
  text: loneSurrogate,
  xml: notInXml,
  html: notInHtml,
};

/** Writes U+FFFD for every character of a set, and a line feed for a carriage return. */
export function replaceForbidden(
  text: string,
  set: RegExp,
): { readonly text: string; readonly count: number } {
  let count = 0;
  const replaced = text.replace(set, (found) => {
    count += 1;
    return found === '\r' ? '\n' : '\uFFFD';
  });
  return { text: replaced, count };
}
