import { computed, type ReadonlySignal } from '@preact/signals';
import { state } from '../address/current-state.ts';
import { ENGLISH_DATE_REASONS, VIETNAMESE_DATE_REASONS } from './date-reasons.ts';
import { ENGLISH, type InterfaceTexts } from './english.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** The texts of the interface, in the language that the address says. */
export const texts: ReadonlySignal<InterfaceTexts> = computed(() =>
  state.value.language === 'en' ? ENGLISH : VIETNAMESE,
);

/** Writes a count as the language of the interface does. */
export function formatCount(count: number): string {
  return count.toLocaleString(state.value.language === 'en' ? 'en' : 'vi');
}

/** Says why a date is what it is, by the rule that found its value; nothing for an unknown rule. */
export function explainDateRule(rule: string): string | undefined {
  const reasons = state.value.language === 'en' ? ENGLISH_DATE_REASONS : VIETNAMESE_DATE_REASONS;
  return reasons[rule];
}
