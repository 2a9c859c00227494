import type { DiagnosticText, SeedWritingCode } from './seed-diagnostic.ts';

/** Severity, message and hint of everything that keeps a document from being written. */
export const WRITING_TEXTS: Readonly<Record<SeedWritingCode, DiagnosticText>> = {
  'invalid-address': {
    severity: 'error',
    message: 'The url is not an absolute http or https address.',
    hint: 'Give an address such as https://example.vn/tin.html, without white space.',
  },
  'line-break-in-title': {
    severity: 'error',
    message: 'The title has a line break.',
    hint: 'Give the title on one line; createSeed folds line breaks.',
  },
  'rule-as-title': {
    severity: 'error',
    message: 'The title would be read as a rule.',
    hint: 'Give a title that is not five hyphens or more.',
  },
  'carriage-return': {
    severity: 'error',
    message: 'The body has a carriage return, which would be read as LF.',
    hint: 'Give the body with LF line breaks; createSeed turns CRLF and CR into LF.',
  },
  'surrounding-space': {
    severity: 'error',
    message: 'The {field} begins or ends with white space, which would be left out.',
    hint: 'Give it without surrounding spaces, tabs and line breaks; createSeed removes them.',
  },
  'record-in-body': {
    severity: 'error',
    message: 'The body holds a rule, an address and a rule, which would begin another record.',
    hint: 'Write the rest of the body as a record of its own, or remove the rule before the address.',
  },
  'lone-surrogate': {
    severity: 'error',
    message: 'The {field} has half of a surrogate pair, which UTF-8 cannot hold.',
    hint: 'Remove it, or find where the text was cut inside a character.',
  },
};
