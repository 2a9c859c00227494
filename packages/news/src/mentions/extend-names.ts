import type { FoundName, FoundTitle } from './found-name.ts';

/**
 * Takes the names of bodies inside titles for the longer ones that the article has elsewhere: of `Chánh Văn
 * phòng Trung ương Đảng`, where it also says `Văn phòng Trung ương Đảng`, the body is that one and not
 * `Trung ương Đảng`.
 *
 * @param names - The names of one text, in order.
 * @param titles - Its titles, in order.
 * @param text - The text.
 */
export function extendNames(
  names: readonly FoundName[],
  titles: readonly FoundTitle[],
  text: string,
): readonly FoundName[] {
  const longer = gatherLonger(names);
  let next = 0;
  return names.map((name) => {
    while ((titles[next]?.span.end ?? Infinity) <= name.span.start) next += 1;
    const title = titles[next];
    if (name.type !== 'organisation' || title === undefined || title.span.start > name.span.start) {
      return name;
    }
    const { end } = name.span;
    const found = longer
      .get(name.text)
      ?.find(
        (long) => end - long.length > title.span.start && text.startsWith(long, end - long.length),
      );
    if (found === undefined) return name;
    const span = { ...name.span, start: end - found.length };
    return { ...name, text: found, span, origin: 'mention/longer-name' };
  });
}

/** The bodies of several syllables by what they end with, the longest first. */
function gatherLonger(names: readonly FoundName[]): ReadonlyMap<string, readonly string[]> {
  const bodies = new Set(
    names.filter(({ type }) => type === 'organisation').map(({ text }) => text),
  );
  const longer = new Map<string, string[]>();
  for (const body of bodies) {
    for (let at = body.indexOf(' '); at !== -1; at = body.indexOf(' ', at + 1)) {
      const ending = body.slice(at + 1);
      if (!bodies.has(ending)) continue;
      longer.set(ending, [...(longer.get(ending) ?? []), body]);
    }
  }
  for (const list of longer.values()) list.sort((left, right) => right.length - left.length);
  return longer;
}
