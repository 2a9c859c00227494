let lists: Map<string, ReadonlySet<string>> | undefined;

/**
 * Tells whether a word stands in a list of words apart by spaces, in NFC and lower case. Each list is
 * a constant of the code, and is cut once.
 */
export function isOneOf(word: string, list: string): boolean {
  if (word === '') return false;
  lists ??= new Map();
  let known = lists.get(list);
  if (known === undefined) lists.set(list, (known = new Set(list.split(' '))));
  return known.has(word);
}
