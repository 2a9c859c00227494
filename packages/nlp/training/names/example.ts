import type { NameType } from '../../src/names/name.ts';

/** A name in a text, without its words. */
export interface Mention {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

/** A text with the names that are in it. */
export interface NameExample {
  readonly text: string;
  readonly names: readonly Mention[];
}

/** The letters of types in texts with brackets. */
const TYPE_OF: Readonly<Record<string, NameType>> = {
  P: 'person',
  O: 'organisation',
  L: 'place',
};

/**
 * Reads a text in which names stand in brackets: `Ông [P Lê Hồng Anh] thăm [L Hà Nội].`
 *
 * @throws Error where a bracket is not closed or has no type.
 */
export function parseBracketed(line: string): NameExample {
  const names: Mention[] = [];
  let text = '';
  for (const [index, part] of line.split('[').entries()) {
    if (index === 0) {
      text = part;
      continue;
    }
    const close = part.indexOf(']');
    const type = TYPE_OF[part.charAt(0)];
    if (close < 0 || type === undefined || part.charAt(1) !== ' ') {
      throw new Error(`expected a name in brackets, found '[${part}'`);
    }
    const name = part.slice(2, close);
    names.push({ type, start: text.length, end: text.length + name.length });
    text += name + part.slice(close + 1);
  }
  return { text, names };
}

/** Writes the names of a text anew. */
export function replaceNames(
  { text, names }: NameExample,
  replace: (written: string, name: Mention, index: number) => string,
): NameExample {
  let result = '';
  let at = 0;
  const moved = names.map((name, index) => {
    result += text.slice(at, name.start);
    const start = result.length;
    result += replace(text.slice(name.start, name.end), name, index);
    at = name.end;
    return { type: name.type, start, end: result.length };
  });
  return { text: result + text.slice(at), names: moved };
}

/** The same in capitals; as it is where that changes its length. */
export function toCapitals(example: NameExample): NameExample {
  const text = example.text.toUpperCase();
  return text.length === example.text.length ? { text, names: example.names } : example;
}

/** The same with letters and marks apart (NFD). */
export function decompose({ text, names }: NameExample): NameExample {
  const move = (offset: number): number => text.slice(0, offset).normalize('NFD').length;
  return {
    text: text.normalize('NFD'),
    names: names.map(({ type, start, end }) => ({ type, start: move(start), end: move(end) })),
  };
}
