import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { visibleRows } from './visible-rows.ts';

/** Height of a row in pixels, as the style sheet has it. */
const ROW_HEIGHT = 148;

/** A list of equal rows, of which only those that are seen are on the page. */
export function RowList<Row>({
  name,
  rows,
  keyOf,
  render,
}: {
  /** The class of the list. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly render: (row: Row) => ComponentChildren;
}): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useEffect(() => {
    const measure = (): void => {
      setAbove(-(list.current?.getBoundingClientRect().top ?? 0));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    // What opens above the list moves it, too.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, []);
  const { first, last } = visibleRows(rows.length, ROW_HEIGHT, above, innerHeight);
  return (
    <ul ref={list} class={`row-list ${name}`} style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
      {rows.slice(first, last).map((row, index) => (
        <li
          key={keyOf(row, first + index)}
          style={{ top: `${(first + index) * ROW_HEIGHT}px` }}
          aria-setsize={rows.length}
          aria-posinset={first + index + 1}
        >
          {render(row)}
        </li>
      ))}
    </ul>
  );
}
