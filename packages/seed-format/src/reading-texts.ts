import type { DiagnosticText, SeedReadingCode } from './seed-diagnostic.ts';

/** Severity, message and hint of everything that reading may report. */
export const READING_TEXTS: Readonly<Record<SeedReadingCode, DiagnosticText>> = {
  'not-a-seed': {
    severity: 'error',
    message: 'This is not a seed.',
    hint: 'It looks like {looksLike}. A seed begins with a line that is an http or https address, then a line of 17 hyphens.',
  },
  'missing-address': {
    severity: 'error',
    message: 'The record does not begin with an address.',
    hint: 'Put the http or https address of the article on the first line.',
  },
  'missing-address-rule': {
    severity: 'error',
    message: 'No rule follows the address.',
    hint: 'Put a line of 17 hyphens after the address.',
  },
  'missing-title-rule': {
    severity: 'error',
    message: 'No rule follows the title.',
    hint: 'Put a line of 17 hyphens after the title, which is one line.',
  },
  'empty-title': {
    severity: 'error',
    message: 'The title is empty.',
    hint: 'Put the title on a line between the first rule and the second.',
  },
  'invalid-utf8': {
    severity: 'error',
    message: 'The bytes from byte {byteOffset} on are not UTF-8.',
    hint: 'If the file is in a legacy charset (TCVN3, VNI, windows-1258), convert it to UTF-8 first.',
  },
  'lone-surrogate': {
    severity: 'error',
    message: 'Half of a surrogate pair stands alone.',
    hint: 'Remove it, or find where the text was cut inside a character; UTF-8 cannot hold it.',
  },
  'missing-closing-rule': {
    severity: 'warning',
    message: 'No rule closes the body.',
    hint: 'Put a line of 17 hyphens at the end, and check that the text was not cut off.',
  },
  'empty-body': {
    severity: 'warning',
    message: 'The body is empty.',
    hint: 'Put the text between the second rule and the last.',
  },
  'nul-character': {
    severity: 'warning',
    message: 'The text holds a NUL character.',
    hint: 'Remove it, and check that the file is not damaged or in UTF-16.',
  },
  'control-character': {
    severity: 'warning',
    message: 'The text holds the control character {character}.',
    hint: 'Remove it, or convert the text again from its source if its charset was taken for another.',
  },
  'text-after-closing-rule': {
    severity: 'warning',
    message: 'Text follows the closing rule, and is not part of the document.',
    hint: 'Remove it, or move it in front of the rule; if it is more records, read them with parseSeeds.',
  },
  'address-in-body': {
    severity: 'warning',
    message: 'An address and a rule stand in the body, as at the start of a record.',
    hint: 'If another record begins here, put the missing closing rule before the address.',
  },
  'rule-before-address': {
    severity: 'warning',
    message: 'A rule stands before the address.',
    hint: 'Remove it, and check that no record before it was cut off.',
  },
  'byte-order-mark': {
    severity: 'info',
    message: 'A byte order mark stands before the address.',
    hint: 'Save as UTF-8 without a byte order mark.',
  },
  'crlf-line-break': {
    severity: 'info',
    message: 'Lines end in CR and LF.',
    hint: 'Save with LF line breaks.',
  },
  'lone-cr': {
    severity: 'info',
    message: 'Lines end in CR alone.',
    hint: 'Save with LF line breaks.',
  },
  'rule-length': {
    severity: 'info',
    message: 'The rule has {length} hyphens.',
    hint: 'Make it 17 hyphens long.',
  },
  'blank-line': {
    severity: 'info',
    message: 'A blank line stands beside a part of the record.',
    hint: 'Remove it.',
  },
  'leading-space': {
    severity: 'info',
    message: 'White space stands before a part of the record.',
    hint: 'Remove it.',
  },
  'trailing-space': {
    severity: 'info',
    message: 'White space stands after a part of the record.',
    hint: 'Remove it.',
  },
  'no-final-newline': {
    severity: 'info',
    message: 'The last line has no line break.',
    hint: 'End the file with a line break.',
  },
  nfd: {
    severity: 'info',
    message: 'Marks are written apart from their letters.',
    hint: 'Normalize the text to NFC where strings are compared; seeds keep it as written.',
  },
};
