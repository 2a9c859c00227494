export { createTyping } from './create-typing.ts';
export { endWord } from './end-word.ts';
export { toKeystrokes } from './to-keystrokes.ts';
export { typeBackspace } from './type-backspace.ts';
export { typeKey } from './type-key.ts';
export { typeText } from './type-text.ts';
export type { TypingMethod, TypingOptions, TypingSettings } from './typing-options.ts';
export type { TypedKey, TypingState, TypingStep } from './typing-state.ts';
