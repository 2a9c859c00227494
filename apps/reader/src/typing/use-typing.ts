import type { TypingOptions } from '@quocngu/text/typing';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { followTyping, type TypingField } from './follow-typing.ts';

/** Has marks typed in a field, as long as it is shown; without options, keys write what they show. */
export function useTyping(
  field: RefObject<TypingField | null>,
  options: TypingOptions | undefined,
): void {
  const key = JSON.stringify(options);
  // At once: the next key may come before the page is painted.
  useLayoutEffect(() => {
    if (field.current === null || options === undefined) return undefined;
    return followTyping(field.current, options);
  }, [field, key]);
}
