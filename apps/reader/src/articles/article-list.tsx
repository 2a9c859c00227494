import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticleRow } from './article-row.tsx';
import type { FoundArticle } from './found-articles.ts';
import { visibleRows } from './visible-rows.ts';

/** Height of a row in pixels, as the style sheet has it. */
const ROW_HEIGHT = 148;

/** A list of articles, of which only those that are seen are on the page. */
export function ArticleList({ found }: { readonly found: readonly FoundArticle[] }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useEffect(() => {
    const measure = (): void => {
      setAbove(-(list.current?.getBoundingClientRect().top ?? 0));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, []);
  const { first, last } = visibleRows(found.length, ROW_HEIGHT, above, innerHeight);
  return (
    <ul ref={list} class="article-list" style={{ height: `${found.length * ROW_HEIGHT}px` }}>
      {found.slice(first, last).map((article, index) => (
        <li
          key={article.opened.id}
          style={{ top: `${(first + index) * ROW_HEIGHT}px` }}
          aria-setsize={found.length}
          aria-posinset={first + index + 1}
        >
          <ArticleRow found={article} />
        </li>
      ))}
    </ul>
  );
}
