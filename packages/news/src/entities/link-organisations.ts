/**
 * Links the short forms of bodies to long ones of the same article: a key of two syllables or more that
 * just one longer key begins with, `Văn phòng Trung ương` of `Văn phòng Trung ương Đảng`. Where the name of
 * a place makes the difference, they are two bodies: `Quốc hội`, `Quốc hội Mỹ`.
 *
 * @param keys - The different keys of the bodies of an article.
 * @param places - The keys of its places.
 * @returns The long key by the short one.
 */
export function linkOrganisations(
  keys: ReadonlySet<string>,
  places: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const longer = new Map<string, string[]>();
  for (const key of keys) {
    let beginning: string | undefined;
    for (let at = secondSpace(key); at !== -1; at = key.indexOf(' ', at + 1)) {
      const part = key.slice(0, at);
      if (keys.has(part) && !places.has(key.slice(at + 1))) beginning = part;
    }
    // The longest of its beginnings stands for it; shorter ones are led on from there.
    if (beginning !== undefined) longer.set(beginning, [...(longer.get(beginning) ?? []), key]);
  }
  const links = new Map<string, string>();
  for (const [short, candidates] of longer) {
    const [long, another] = candidates;
    if (long !== undefined && another === undefined) links.set(short, long);
  }
  return links;
}

function secondSpace(key: string): number {
  const first = key.indexOf(' ');
  return first === -1 ? -1 : key.indexOf(' ', first + 1);
}
