import type { Diagnostic, DiagnosticPart, Severity } from '@quocngu/span';
import { createColors } from 'picocolors';

/** A way of showing text on a terminal. */
export type Style = 'blue' | 'bold' | 'dim' | 'red' | 'yellow';

/** Shows text in a style, or as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** Makes a painter; without colour it changes nothing. */
export function createPaint(color: boolean): Paint {
  const colors = createColors(color);
  return (style, text) => colors[style](text);
}

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** Paints the parts of a diagnostic. */
export function paintDiagnosticPart(
  paint: Paint,
): (part: DiagnosticPart, text: string, diagnostic: Diagnostic) => string {
  return (part, text, { severity }) => {
    switch (part) {
      case 'severity':
      case 'caret':
        return paint(SEVERITY_STYLES[severity], text);
      case 'place':
        return paint('bold', text);
      case 'code':
      case 'gutter':
        return paint('dim', text);
      case 'hint':
        return text;
    }
  };
}
