import { detectLanguage } from '@quocngu/nlp';
import { newsDiagnostic, type NewsDiagnostic } from '../diagnostics.ts';

/** So much of a text tells its language; in UTF-16 code units. */
const ENOUGH = 300;

/** Below this confidence the language stays open. */
const SURE = 0.8;

/** The language of an article. */
export interface ReadLanguage {
  /** `vi`; left out where it is another one or not known. */
  readonly language: string | undefined;
  readonly diagnostics: readonly NewsDiagnostic[];
}

/** Tells by the beginning of a running text whether it is Vietnamese, with marks or without. */
export function readLanguage(text: string): ReadLanguage {
  const { language, confidence } = detectLanguage(text.slice(0, ENOUGH));
  if (confidence < SURE) return { language: undefined, diagnostics: [] };
  if (language === 'other') {
    return { language: undefined, diagnostics: [newsDiagnostic('not-vietnamese')] };
  }
  return { language: 'vi', diagnostics: [] };
}
