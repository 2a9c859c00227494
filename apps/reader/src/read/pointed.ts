import { type ReadonlySignal, signal } from '@preact/signals';
import type { FieldSpan } from '@quocngu/article';

/** What the pointer or the focus is on. */
export interface Pointed {
  readonly span: FieldSpan;
  /** Id of the mention, where it is one. */
  readonly mention?: string;
}

const current = signal<Pointed | undefined>(undefined);

/** What the pointer or the focus is on, in the article or in its seed. */
export const pointed: ReadonlySignal<Pointed | undefined> = current;

/** Points at a place, or at nothing. */
export function point(place: Pointed | undefined): void {
  current.value = place;
}

/** The element in focus whose card was put away; it stays so until the focus moves. */
let dismissed: Element | null = null;

/** Puts away what is pointed at, though the focus stays on it. */
export function dismissPointed(): void {
  dismissed = document.activeElement;
  current.value = undefined;
}

/** The attributes by which a handler knows what an element shows. */
export function pointableAttributes(
  span: FieldSpan,
  mention?: string,
): { readonly 'data-span': string; readonly 'data-mention': string | undefined } {
  return {
    'data-span': `${span.field ?? 'body'}:${span.start}-${span.end}`,
    'data-mention': mention,
  };
}

/** What the element around a place of the page shows. */
function findPointed(target: EventTarget | null): Pointed | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-span]') : null;
  const [, field, start, end] = /^(\w+):(\d+)-(\d+)$/.exec(element?.dataset.span ?? '') ?? [];
  if (element === null || start === undefined) return undefined;
  const { mention } = element.dataset;
  return {
    span: {
      ...(field === 'url' || field === 'title' ? { field } : {}),
      start: Number(start),
      end: Number(end),
    },
    ...(mention === undefined ? {} : { mention }),
  };
}

/** Whether a stretch of a field lies in what is pointed at. */
export function isPointed({ field, start, end }: FieldSpan): boolean {
  const span = current.value?.span;
  return span !== undefined && span.field === field && span.start <= start && end <= span.end;
}

/** Handlers for an element whose parts can be pointed at. */
export const pointingHandlers = {
  onPointerOver(event: Event): void {
    const found = findPointed(event.target);
    if (found !== undefined) point(found);
  },
  onPointerLeave(): void {
    const { activeElement } = document;
    point(activeElement === dismissed ? undefined : findPointed(activeElement));
  },
  onFocusIn(event: Event): void {
    dismissed = null;
    point(findPointed(event.target));
  },
} as const;
