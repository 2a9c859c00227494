import {
  createTyping,
  endWord,
  typeBackspace,
  typeKey,
  typeText,
  type TypingOptions,
  type TypingStep,
} from '@quocngu/text/typing';

/** What terminals send for the key that erases. */
const BACKSPACES: ReadonlySet<string> = new Set(['\b', '\x7f']);

/** No word that goes on being typed is longer. */
const LONGEST_WORD = 64;

/** Types keystrokes, backspaces among them. */
export function typeKeys(keys: string, options: TypingOptions): string {
  if (!Array.from(BACKSPACES).some((key) => keys.includes(key))) return typeText(keys, options);
  const units: string[] = [];
  const write = ({ erase, insert }: TypingStep): void => {
    units.length -= erase;
    units.push(...insert.split(''));
  };
  let state = createTyping(options);
  for (const key of keys) {
    const step = BACKSPACES.has(key) ? typeBackspace(state) : typeKey(state, key);
    write(step);
    state = step.state;
    if (step.erase > 0 || !BACKSPACES.has(key)) continue;
    // No word is being typed: the character before goes, and the word before that is typed on.
    const last = units.pop() ?? '';
    if (/[\udc00-\udfff]/.test(last) && /[\ud800-\udbff]/.test(units.at(-1) ?? '')) units.pop();
    state = createTyping(options, units.slice(-LONGEST_WORD).join(''));
  }
  write(endWord(state));
  return units.join('');
}
