import { compareFieldSpans } from '@quocngu/article';
import type { FoundName } from './found-name.ts';

/**
 * Puts names that are known from elsewhere in the article in the place of parts of them that were found
 * alone: where the article also names `Mỹ Tâm`, the person of `Mỹ | Tâm` is that one.
 *
 * @param names - The names of a text, in order.
 * @param repeated - Where it repeats known names, in order.
 * @param isFixed - Names that stay as they are.
 */
export function widenNames(
  names: readonly FoundName[],
  repeated: readonly FoundName[],
  isFixed: (name: FoundName) => boolean,
): readonly FoundName[] {
  let next = 0;
  const wider: FoundName[] = [];
  const narrow = new Set<FoundName>();
  for (const whole of repeated) {
    while ((names[next]?.span.end ?? Infinity) <= whole.span.start) next += 1;
    const parts: FoundName[] = [];
    for (let at = next; (names[at]?.span.start ?? Infinity) < whole.span.end; at += 1) {
      const part = names[at];
      if (part !== undefined) parts.push(part);
    }
    const isWider = ({ span, text }: FoundName): boolean =>
      span.start >= whole.span.start && span.end <= whole.span.end && text !== whole.text;
    if (parts.length === 0 || !parts.every((part) => isWider(part) && !isFixed(part))) continue;
    wider.push(whole);
    for (const part of parts) narrow.add(part);
  }
  if (wider.length === 0) return names;
  return [...names.filter((name) => !narrow.has(name)), ...wider].sort((left, right) =>
    compareFieldSpans(left.span, right.span),
  );
}
