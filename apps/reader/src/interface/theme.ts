import { type ReadonlySignal, signal } from '@preact/signals';

type Theme = 'light' | 'dark';

const KEPT_AS = 'quocngu-theme';

const chosen = signal<Theme>(readTheme());

/** Whether the page is light or dark. */
export const theme: ReadonlySignal<Theme> = chosen;

/** Changes between light and dark, and remembers it. */
export function toggleTheme(): void {
  chosen.value = chosen.value === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = chosen.value;
  try {
    localStorage.setItem(KEPT_AS, chosen.value);
  } catch {
    // A browser that keeps nothing shows the page as the system says next time.
  }
}

/** What was chosen before, or else what the system says. */
function readTheme(): Theme {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT_AS);
  } catch {
    // As if nothing had been chosen.
  }
  const isDark =
    kept === 'light' || kept === 'dark'
      ? kept === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  return isDark ? 'dark' : 'light';
}
