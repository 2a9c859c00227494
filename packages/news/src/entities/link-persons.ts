/** How a mention of a person leads to a full name. */
export interface PersonLink {
  /** Key of the full name. */
  readonly full: string;
  /** How many full names of the article the mention could stand for; 1 where it is full itself. */
  readonly choices: number;
}

/** No name of a person has more syllables; the parts of what is longer stand for nobody. */
const LONGEST_PERSON = 8;

/**
 * Links the names of persons of one article. A name that is the end of a longer one (`Vượng`, `Quốc
 * Vượng` of `Trần Quốc Vượng`, `Obama` of `Barack Obama`) means the bearer who was named last before;
 * where none was, the first behind. Only where no name ends so does the beginning count, as with Chinese
 * names (`Tập` of `Tập Cận Bình`).
 *
 * @param keys - The keys of the mentions in document order.
 * @returns For each mention its full name; the same key where it is full itself.
 */
export function linkPersons(keys: readonly string[]): readonly PersonLink[] {
  const distinct = new Set(keys);
  const isPart = (part: string): boolean => distinct.has(part);
  const endings = new Map<string, Bearers>();
  const beginnings = new Map<string, Bearers>();
  const short = new Set<string>();
  for (const key of distinct) {
    for (const part of [...endingsOf(key), ...beginningsOf(key)]) if (isPart(part)) short.add(part);
  }
  for (const key of distinct) {
    if (short.has(key)) continue;
    for (const part of endingsOf(key).filter(isPart)) addBearer(endings, part, key);
    for (const part of beginningsOf(key).filter(isPart)) addBearer(beginnings, part, key);
  }
  return keys.map((key) => {
    const bearers = short.has(key) ? (endings.get(key) ?? beginnings.get(key)) : undefined;
    const full = bearers?.last ?? bearers?.first ?? key;
    for (const part of endingsOf(full)) setLast(endings, part, full);
    for (const part of beginningsOf(full)) setLast(beginnings, part, full);
    return { full, choices: bearers?.count ?? 1 };
  });
}

/** The full names that a short one may stand for. */
interface Bearers {
  readonly first: string;
  count: number;
  /** The one that was named last. */
  last?: string;
}

function addBearer(index: Map<string, Bearers>, part: string, full: string): void {
  const bearers = index.get(part);
  if (bearers === undefined) index.set(part, { first: full, count: 1 });
  else bearers.count += 1;
}

function setLast(index: ReadonlyMap<string, Bearers>, part: string, full: string): void {
  const bearers = index.get(part);
  if (bearers !== undefined) bearers.last = full;
}

/** The ends of a name that are shorter than it, by whole syllables. */
function endingsOf(key: string): readonly string[] {
  const parts: string[] = [];
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
    if (parts.length === LONGEST_PERSON) return [];
    parts.push(key.slice(at + 1));
  }
  return parts;
}

/** The beginnings of a name that are shorter than it, by whole syllables. */
function beginningsOf(key: string): readonly string[] {
  const parts: string[] = [];
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
    if (parts.length === LONGEST_PERSON) return [];
    parts.push(key.slice(0, at));
  }
  return parts;
}
