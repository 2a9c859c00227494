import type { FieldDiagnostic } from '@quocngu/article';

/** The codes of this package's diagnostics. */
export type NewsDiagnosticCode =
  | 'empty-body'
  | 'empty-title'
  | 'invalid-address'
  | 'no-caption'
  | 'no-end-mark'
  | 'no-name-model'
  | 'no-publication-time'
  | 'no-word-model'
  | 'not-vietnamese'
  | 'uncertain-caption'
  | 'uncertain-credit'
  | 'unknown-address-form'
  | 'unknown-publisher';

/** A finding of this package about an article. */
export type NewsDiagnostic = FieldDiagnostic<NewsDiagnosticCode>;

const FINDINGS: Readonly<
  Record<NewsDiagnosticCode, Pick<NewsDiagnostic, 'severity' | 'message'> & { hint?: string }>
> = {
  'invalid-address': {
    severity: 'warning',
    message: 'The address is not an absolute http or https address.',
    hint: 'Publisher and identifiers stay unknown until it is mended.',
  },
  'empty-title': { severity: 'warning', message: 'There is no title, so there is no headline.' },
  'empty-body': { severity: 'warning', message: 'There is no body to read.' },
  'unknown-publisher': {
    severity: 'info',
    message: 'No profile knows this host; only the host is read from the address.',
    hint: 'Pass a profile in `publishers`.',
  },
  'unknown-address-form': {
    severity: 'info',
    message: 'The publisher is known, but not this form of its addresses.',
  },
  'no-publication-time': {
    severity: 'info',
    message: 'Nothing in the document says when it was published.',
  },
  'no-name-model': {
    severity: 'info',
    message:
      'No model of names was given: only the names that credits and agencies show are known.',
    hint: 'Pass `models.names`, the bytes of `@quocngu/models/names`.',
  },
  'not-vietnamese': {
    severity: 'warning',
    message: 'The text is not Vietnamese; what is found in it is not to be relied on.',
  },
  'no-word-model': {
    severity: 'info',
    message: 'No model of words was given, so there are no words, keywords and summary.',
    hint: 'Pass `models.words`, the bytes of `@quocngu/models/words`.',
  },
  'no-caption': { severity: 'info', message: 'No caption with a credit stands in the body.' },
  'uncertain-caption': {
    severity: 'info',
    message: 'A credit stands amid the text, and nothing says where its caption begins.',
    hint: 'The last sentence before the credit is taken; sentences before it stay text.',
  },
  'uncertain-credit': {
    severity: 'info',
    message: 'A credit begins here, and nothing says where it ends.',
    hint: 'It stays text, with what may be its caption.',
  },
  'no-end-mark': { severity: 'info', message: 'No end mark closes the text.' },
};

/** Makes a diagnostic; its text comes from the one table. */
export function newsDiagnostic(
  code: NewsDiagnosticCode,
  place: Pick<NewsDiagnostic, 'span'> = {},
): NewsDiagnostic {
  return { code, ...FINDINGS[code], ...place };
}
