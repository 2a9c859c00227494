import type { TypingMethod } from '@quocngu/text/typing';

/** The methods by which marks are typed. */
export const TYPING_METHODS: readonly TypingMethod[] = ['telex', 'vni', 'viqr'];
