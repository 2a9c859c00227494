const open = '<![CDATA[';
const close = ']]>';

/**
 * Takes the white space away that stands between a tag and its CDATA section. The generator puts it
 * there for the eye, but it is part of the element's text, and no address may have any.
 */
export function tightenCdata(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, from)) {
    const end = xml.indexOf(close, at) + close.length;
    pieces.push(trimAround(xml.slice(from, at)), xml.slice(at, end));
    from = end;
  }
  pieces.push(trimAround(xml.slice(from)));
  return `${pieces.join('').trimEnd()}\n`;
}

/** White space at the ends of what stands outside the sections. */
function trimAround(markup: string): string {
  return markup.trim();
}
