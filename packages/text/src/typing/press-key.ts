import { addLetter, addRaw } from './add-letter.ts';
import { finishWord } from './finish-word.ts';
import { markWord } from './mark-word.ts';
import { findMark } from './method-keys.ts';
import { placeTone } from './place-tone.ts';
import type { TypingSettings } from './typing-options.ts';
import { emptyState, type TypingState } from './typing-state.ts';

/** What keys lead to: text that no key changes any more, and the word after it. */
export interface Pressed {
  readonly done: string;
  readonly state: TypingState;
}

/** No syllable takes as many keys, corrections included; a longer word is let go. */
const MOST_KEYS = 32;

/** Several keys, one after another. */
export function pressKeys(start: TypingState, keys: string): Pressed {
  let state = start;
  let done = '';
  for (const key of keys) {
    const pressed = pressKey(state, key);
    done += pressed.done;
    state = pressed.state;
  }
  return { done, state };
}

/** One key: one character. */
export function pressKey(state: TypingState, key: string): Pressed {
  const { settings, takes } = state;
  if (state.text === '\\') return pressAfterBackslash(settings, key);
  const mark = findMark(settings.method, key);
  if (mark !== '' && takes !== 'none') {
    if (isRepeated(state, key)) return undoMark(state, key);
    const marked = markWord(state, mark, key);
    if (marked !== undefined) return keepShort(marked);
  }
  const isLetter = /^[a-z]$/i.test(key);
  if (isLetter && takes !== 'none') return keepShort(addLetter(state, key));
  if (isLetter || isOfWord(state, key)) return keepShort(addRaw(state, key));
  const done = finishWord(state);
  const isEscape = key === '\\' && settings.method === 'viqr';
  return isEscape
    ? { done, state: { ...emptyState(settings, 'none'), text: key } }
    : { done: done + key, state: emptyState(settings) };
}

/** VIQR: a backslash keeps the sign behind it from marking, and goes; else it stays. */
function pressAfterBackslash(settings: TypingSettings, key: string): Pressed {
  const state = emptyState(settings);
  const isSign = key === '\\' || (/[^a-z]/i.test(key) && findMark(settings.method, key) !== '');
  if (isSign) return { done: key, state };
  const next = pressKey(state, key);
  return { done: `\\${next.done}`, state: next.state };
}

function isRepeated({ keys, unmarked }: TypingState, key: string): boolean {
  return unmarked !== undefined && keys.at(-1)?.key.toLowerCase() === key.toLowerCase();
}

/** The second press takes the mark off, and is written. */
function undoMark(state: TypingState, key: string): Pressed {
  const { settings, unmarked = state } = state;
  const text = placeTone(unmarked, settings.style);
  if (/\W/.test(key)) return { done: text + key, state: emptyState(settings) };
  // Of all doubled letters only oo stands in syllables.
  return keepShort(addRaw({ ...state, ...unmarked, text }, key, /o/i.test(key) ? 'tones' : 'none'));
}

/** Letters of other alphabets are of a word, marks too, and in VNI digits behind letters. */
function isOfWord({ text, settings }: TypingState, key: string): boolean {
  const isVni = settings.method === 'vni' && text !== '';
  return (isVni && /\d/.test(key)) || /[\p{L}\p{M}]/u.test(key);
}

/** Lets a word go that is too long for a syllable: what comes behind, up to its end, is written. */
function keepShort(state: TypingState): Pressed {
  if (state.keys.length < MOST_KEYS) return { done: '', state };
  return { done: finishWord(state), state: emptyState(state.settings, 'none') };
}
