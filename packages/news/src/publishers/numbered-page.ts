import type { Span } from '@quocngu/span';
import type { AddressParts } from '../address/address-parts.ts';
import type { AddressReading, TimestampReading } from './publisher-profile.ts';

/** How a publisher names the page of an article: `{slug}-{mark}{digits}{ending}`. */
export interface NumberedPageForm {
  /** The endings of its pages, such as `.html`. */
  readonly endings: readonly string[];
  /** What stands between the hyphen and the digits, such as `post`; nothing where left out. */
  readonly mark?: string;
  /** Reads the time in the digits. */
  readonly readTimestamp?: (text: string, digits: Span) => TimestampReading | undefined;
}

/** A segment that says how the page is shown, and nothing of its section. */
const PRESENTATIONS: ReadonlySet<string> = new Set(['amp']);

/**
 * Reads the address of a page whose name ends in the number of the article; the segments before it
 * are the section.
 *
 * @returns Nothing known for any other page, sections and front pages among them.
 */
export function readNumberedPage(
  { text, segments }: AddressParts,
  { endings, mark = '', readTimestamp }: NumberedPageForm,
): AddressReading {
  const page = segments.at(-1);
  const ending = endings.find((one) => page !== undefined && endsWith(text, page, one));
  if (page === undefined || ending === undefined) return {};

  const nativeId = digitsBefore(text, page, page.end - ending.length);
  const slugEnd = nativeId.start - mark.length - 1;
  const isNumbered =
    nativeId.start < nativeId.end && slugEnd > page.start && text.startsWith(`-${mark}`, slugEnd);
  if (!isNumbered) return {};

  const section = sectionOf(text, segments.slice(0, -1));
  const timestamp = readTimestamp?.(text, nativeId);
  return {
    ...(section === undefined ? {} : { section }),
    slug: { start: page.start, end: slugEnd },
    nativeId,
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

/** The path that segments make together. */
export function sectionOf(text: string, segments: readonly Span[]): Span | undefined {
  const [first, ...others] = segments;
  if (first === undefined) return undefined;
  if (PRESENTATIONS.has(text.slice(first.start, first.end))) return sectionOf(text, others);
  return { start: first.start, end: (others.at(-1) ?? first).end };
}

/** The run of digits that ends at an offset. */
export function digitsBefore(text: string, within: Span, end: number): Span {
  let start = end;
  while (start > within.start && /\d/.test(text.charAt(start - 1))) start -= 1;
  return { start, end };
}

function endsWith(text: string, span: Span, ending: string): boolean {
  return span.end - ending.length >= span.start && text.endsWith(ending, span.end);
}
