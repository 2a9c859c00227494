import type { Block } from '@quocngu/article';
import type { Form } from '../losses/form.ts';
import { toDateTime } from './date-time.ts';
import { isInBody } from './mark-dates.ts';

/** What an HTML article carries; a page carries its address too. */
export function htmlForm(isDocument: boolean): Form {
  return {
    carries: {
      text: { title: true, body: true, ...(isDocument ? { url: true } : {}) },
      publisher: { name: true },
      headline: true,
      sapo: true,
      bylines: { text: true },
      dates: (date) => {
        const isShown = isInBody(date) || date.role === 'published' || date.role === 'modified';
        if (!isShown || toDateTime(date) === undefined) return undefined;
        return { value: true, precision: true, zone: true, text: true };
      },
      language: true,
      blocks: (block: Block) =>
        block.type === 'heading' || block.type === 'related-link'
          ? { level: true, href: true }
          : { media: true },
      media: { href: true, caption: { text: true }, credit: { text: true } },
      rights: { holder: true, license: true, terms: true, text: true },
    },
  };
}
