import { type ReadonlySignal, signal } from '@preact/signals';
import type { TypingMethod } from '@quocngu/text/typing';
import { TYPING_METHODS } from './typing-methods.ts';

const KEPT_AS = 'quocngu-typing';

const chosen = signal<TypingMethod | undefined>(readMethod());

/** How marks are typed where something is searched for; `undefined` where the system does it. */
export const typingMethod: ReadonlySignal<TypingMethod | undefined> = chosen;

/** Chooses a method, and remembers it; nothing for an unknown one. */
export function chooseTypingMethod(name: string): void {
  chosen.value = TYPING_METHODS.find((method) => method === name);
  try {
    localStorage.setItem(KEPT_AS, name);
  } catch {
    // A browser that keeps nothing begins without a method next time.
  }
}

function readMethod(): TypingMethod | undefined {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return TYPING_METHODS.find((method) => method === kept);
  } catch {
    return undefined;
  }
}
