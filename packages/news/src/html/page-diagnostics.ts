import type { Severity } from '@quocngu/span';

/** The codes of what is found in pages. */
export type PageDiagnosticCode =
  | 'caption-without-credit'
  | 'no-address'
  | 'no-body'
  | 'no-title'
  | 'too-deep'
  | 'undecoded-bytes'
  | 'unknown-page';

/** A finding about a page. */
export interface PageDiagnostic {
  readonly code: PageDiagnosticCode;
  readonly severity: Severity;
  /** What was found, one sentence for people. */
  readonly message: string;
  /** What to do about it, one sentence for people. */
  readonly hint?: string;
}

const FINDINGS: Readonly<Record<PageDiagnosticCode, Omit<PageDiagnostic, 'code'>>> = {
  'no-address': {
    severity: 'warning',
    message: 'The page does not say under which address it was published.',
    hint: 'Pass it as `url`.',
  },
  'no-title': { severity: 'warning', message: 'No headline was found in the page.' },
  'no-body': { severity: 'error', message: 'No text of an article was found in the page.' },
  'unknown-page': {
    severity: 'info',
    message: 'No profile knows the pages of this publisher; the text was found by its look.',
    hint: 'Pass a profile in `pages`.',
  },
  'caption-without-credit': {
    severity: 'info',
    message:
      'Captions without a credit stay out of the body, where nothing would tell them from text.',
    hint: 'They are in the metadata.',
  },
  'too-deep': {
    severity: 'warning',
    message: 'Elements are nested beyond reason; the deepest are read as their text.',
  },
  'undecoded-bytes': { severity: 'error', message: 'Some bytes of the page could not be decoded.' },
};

/** Makes a diagnostic; its text comes from the one table. */
export function pageDiagnostic(code: PageDiagnosticCode): PageDiagnostic {
  return { code, ...FINDINGS[code] };
}
