import type { ComponentChildren, JSX } from 'preact';

/** A fact of a card: what it is called, and what it is. */
export function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
