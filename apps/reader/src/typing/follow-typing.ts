import {
  createTyping,
  endWord,
  typeBackspace,
  typeKey,
  type TypingOptions,
  type TypingState,
} from '@quocngu/text/typing';

/** A field in which marks can be typed. */
export type TypingField = HTMLInputElement | HTMLTextAreaElement;

/** The word that is being typed, and how the field was left with it. */
interface TypedWord {
  readonly state: TypingState;
  readonly text: string;
  readonly caret: number;
}

/**
 * Turns the keys that are typed into a field into Vietnamese letters, there and then. What is pasted,
 * dropped or composed by an input method of the system stays as it is.
 *
 * @param field - The field.
 * @param options - The method and its variants.
 * @returns A function that ends it.
 */
export function followTyping(field: TypingField, options: TypingOptions): () => void {
  let typed: TypedWord | undefined;
  let isReplacing = false;

  const replace = (start: number, end: number, insert: string): void => {
    isReplacing = true;
    field.setSelectionRange(start, end);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else can be undone by Ctrl+Z
    const isDone = document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
    if (!isDone) replaceSilently(start, end, insert);
    isReplacing = false;
  };
  const replaceSilently = (start: number, end: number, insert: string): void => {
    field.setRangeText(insert, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  const onBeforeInput = (event: Event): void => {
    if (isReplacing || !(event instanceof InputEvent)) return;
    const { selectionStart: start, selectionEnd: end, value } = field;
    const key = keyOf(event);
    const isBackspace = event.inputType === 'deleteContentBackward' && start === end;
    const before = typed;
    typed = undefined;
    if (event.isComposing || start === null || end === null) return;
    if (key === undefined && !isBackspace) return;
    const isGoingOn = start === end && before?.text === value && before.caret === start;
    // Behind whatever else stands there, its last word is typed on.
    const state = isGoingOn ? before.state : createTyping(options, value.slice(0, start));
    const step = key === undefined ? typeBackspace(state) : typeKey(state, key);
    const { erase, insert } = step;
    if (key === undefined && erase === 0) return;
    const from = start - erase;
    const isAsEver =
      key === undefined ? erase === 1 && insert === '' : erase === 0 && insert === key;
    if (!isAsEver) {
      event.preventDefault();
      // A key may mark what has its mark already: nothing changes.
      if (from < end || insert !== '') replace(from, end, insert);
    }
    typed = {
      state: step.state,
      text: value.slice(0, from) + insert + value.slice(end),
      caret: from + insert.length,
    };
  };

  const onBlur = (): void => {
    if (typed?.text !== field.value) return;
    const { caret, state } = typed;
    typed = undefined;
    const { erase, insert } = endWord(state);
    if (erase > 0 || insert !== '') replaceSilently(caret - erase, caret, insert);
  };

  field.addEventListener('beforeinput', onBeforeInput);
  field.addEventListener('blur', onBlur);
  return () => {
    field.removeEventListener('beforeinput', onBeforeInput);
    field.removeEventListener('blur', onBlur);
  };
}

/** The character that a key puts in; nothing for whatever else changes a field. */
function keyOf({ inputType, data }: InputEvent): string | undefined {
  if (inputType === 'insertLineBreak') return '\n';
  return inputType === 'insertText' && data !== null ? data : undefined;
}
