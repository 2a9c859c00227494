import type { Path } from './findings.ts';

/**
 * Visits every object in plain data, the outer before the inner. The path is only right during the
 * call: it grows and shrinks, so that the way through an article makes no garbage.
 */
export function walkObjects(
  value: unknown,
  visit: (object: Readonly<Record<string, unknown>>, path: Path) => void,
): void {
  const path: (string | number)[] = [];
  const walk = (current: unknown): void => {
    if (typeof current !== 'object' || current === null) return;
    if (!Array.isArray(current)) visit(current as Readonly<Record<string, unknown>>, path);
    for (const [step, item] of Object.entries(current)) {
      path.push(step);
      walk(item);
      path.pop();
    }
  };
  walk(value);
}
