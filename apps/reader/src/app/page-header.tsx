import type { JSX } from 'preact';
import { addressOf, state } from '../address/current-state.ts';
import { VIEWS } from '../address/reader-state.ts';
import { texts } from '../interface/interface-texts.ts';
import { theme, toggleTheme } from '../interface/theme.ts';

/** The name of the page, the way to its views, and how it is shown. */
export function PageHeader(): JSX.Element {
  const { view, language } = state.value;
  const other = language === 'en' ? 'vi' : 'en';
  return (
    <header class="page-header">
      <a class="brand" href={addressOf({ view: 'open', mention: undefined })}>
        {texts.value.appName}
      </a>
      <nav aria-label={texts.value.navigation}>
        <ul>
          {VIEWS.map((name) => (
            <li key={name}>
              <a
                href={addressOf({ view: name, mention: undefined })}
                aria-current={name === view ? 'page' : undefined}
              >
                {texts.value.views[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="page-settings">
        <a href={addressOf({ language: other })} lang={other} hreflang={other}>
          {texts.value.otherLanguage}
        </a>
        <button
          type="button"
          class="icon-button"
          aria-pressed={theme.value === 'dark'}
          aria-label={texts.value.theme}
          title={texts.value.theme}
          onClick={toggleTheme}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}
