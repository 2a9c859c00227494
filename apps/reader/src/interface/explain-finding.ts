import type { InterfaceLanguage } from '../address/reader-state.ts';
import {
  type FindingText,
  VIETNAMESE_DIAGNOSTICS,
  VIETNAMESE_LOSSES,
} from './vietnamese-findings.ts';

/** A finding as a package reports it, in English. */
export interface ReportedFinding extends FindingText {
  readonly code: string;
  readonly data?: Readonly<Record<string, number | string>>;
}

/** Text for people, and the language that it is in. */
export interface Explanation {
  readonly text: string;
  readonly language: InterfaceLanguage;
}

/** What a finding says in the language of the interface; where a code is unknown, as it was reported. */
export function explainFinding(
  { code, message, hint, data = {} }: ReportedFinding,
  language: InterfaceLanguage,
): Explanation {
  const found = translationOf(code, language);
  const said = found ?? { message, ...(hint === undefined ? {} : { hint }) };
  const text = [said.message, ...(said.hint === undefined ? [] : [said.hint])]
    .join(' ')
    .replace(/\{(\w+)\}/g, (braces, name: string) => String(data[name] ?? braces));
  return { text, language: found === undefined ? 'en' : 'vi' };
}

function translationOf(code: string, language: InterfaceLanguage): FindingText | undefined {
  if (language !== 'vi') return undefined;
  const losses: Readonly<Record<string, string>> = VIETNAMESE_LOSSES;
  const diagnostics: Readonly<Record<string, FindingText>> = VIETNAMESE_DIAGNOSTICS;
  const loss = losses[code];
  return loss === undefined ? diagnostics[code] : { message: loss };
}
