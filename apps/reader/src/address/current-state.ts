import { type ReadonlySignal, signal } from '@preact/signals';
import { LONGEST_TEXT, parseAddress, stringifyAddress } from './parse-address.ts';
import type { ReaderState } from './reader-state.ts';

const current = signal<ReaderState>(parseAddress(location.hash));

/** The state that the address of the page says. */
export const state: ReadonlySignal<ReaderState> = current;

/** What of a state changes; `undefined` takes away. */
export type StateChange = { readonly [Name in keyof ReaderState]?: ReaderState[Name] | undefined };

/** The address of the current state with a change. */
export function addressOf(change: StateChange): string {
  return stringifyAddress({ ...state.value, ...change } as ReaderState);
}

/** Goes to another state; the way back leads here. */
export function goTo(change: StateChange): void {
  location.hash = addressOf(change);
}

/**
 * Changes the state without a step of the way back, as for every key that is typed. It starts from
 * the address, which a link may have changed just before its event comes.
 */
export function adjustState(change: StateChange): void {
  current.value = { ...readAddress(), ...change } as ReaderState;
  history.replaceState(null, '', stringifyAddress(current.value));
}

/** Follows the address from now on. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    current.value = readAddress();
  });
}

/** What the address says, with the text of the same tool where it is too long for an address. */
function readAddress(): ReaderState {
  const read = parseAddress(location.hash);
  const { view, tool, text = '' } = current.peek();
  const isTheSame = read.view === view && read.tool === tool && read.text === undefined;
  return isTheSame && text.length > LONGEST_TEXT ? { ...read, text } : read;
}
