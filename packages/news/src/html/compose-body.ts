import { standardAgencyFinder } from '../blocks/find-agency.ts';
import { CREDIT_KINDS } from '../blocks/credit-words.ts';
import { findCredits } from '../blocks/find-credits.ts';
import { toComparable } from '../blocks/word-match.ts';
import { textOf, type PageElement } from './page-dom.ts';
import type { PageProfile } from './page-profile.ts';
import type { ContentItem } from './read-content.ts';

/** The body of a seed, and the captions that have no place in it. */
export interface ComposedBody {
  readonly body: string;
  readonly captions: readonly string[];
}

/**
 * Puts a body together as agency text has it: the lead picture's caption with its credit, the sapo,
 * and the text, a paragraph a line, with the other captions where they stood.
 */
export function composeBody(
  sapo: string,
  items: readonly ContentItem[],
  profile: Pick<PageProfile, 'caption' | 'credit'>,
): ComposedBody {
  const captions: string[] = [];
  const text: string[] = [];
  let lead: string | undefined;
  for (const item of items) {
    if (item.type === 'text') text.push(item.text);
    else {
      const { caption, hasCredit } = readFigure(item.element, profile);
      if (caption === '') continue;
      if (!hasCredit) captions.push(caption);
      else if (lead === undefined) lead = caption;
      else text.push(caption);
    }
  }
  const lines = [lead ?? '', sapo, ...text].filter((line) => line !== '');
  return { body: lines.join('\n'), captions };
}

function readFigure(
  figure: PageElement,
  { caption, credit }: Pick<PageProfile, 'caption' | 'credit'>,
): { readonly caption: string; readonly hasCredit: boolean } {
  const name = credit === undefined ? '' : textOf(figure.querySelector(credit));
  const whole = textOf(figure.querySelector(caption));
  // The name may stand inside the caption, at its end.
  const text = name !== '' && whole.endsWith(name) ? whole.slice(0, -name.length).trim() : whole;
  if (name !== '' && text !== '') {
    const opening = toComparable(name.split(':', 1)[0] ?? '').trim();
    const isLabelled = name.includes(':') && CREDIT_KINDS.has(opening);
    return { caption: `${text} (${isLabelled ? name : `Ảnh: ${name}`})`, hasCredit: true };
  }
  return { caption: whole, hasCredit: endsInCredit(whole) };
}

function endsInCredit(text: string): boolean {
  const { credits } = findCredits(text, { start: 0, end: text.length }, standardAgencyFinder());
  return credits.at(-1)?.credit.span.end === text.length;
}
