import { useSignalEffect } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { modelLoading } from '../analysis/analyst.ts';
import { state } from '../address/current-state.ts';
import { type View } from '../address/reader-state.ts';
import { opening } from '../documents/library.ts';
import { Failure } from '../interface/failure.tsx';
import { texts } from '../interface/interface-texts.ts';
import { lazyView } from '../interface/lazy-view.tsx';
import { OpenView } from '../open/open-view.tsx';
import { PageHeader } from './page-header.tsx';

const VIEW_COMPONENTS: Readonly<Record<View, ComponentType>> = {
  open: OpenView,
  read: lazyView(async () => (await import('../read/read-view.tsx')).ReadView),
  articles: lazyView(async () => (await import('../articles/articles-view.tsx')).ArticlesView),
  tools: lazyView(async () => (await import('../workbench/workbench-view.tsx')).WorkbenchView),
  export: lazyView(async () => (await import('../export/export-view.tsx')).ExportView),
};

/** The whole page. */
export function App(): JSX.Element {
  const { view } = state.value;
  const [error, resetError] = useErrorBoundary() as [unknown, () => void];
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useSignalEffect(() => {
    const { language, view: current } = state.value;
    document.documentElement.lang = language;
    document.title = `${texts.value.views[current]} · ${texts.value.appName}`;
  });
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    // Whoever uses the keyboard goes on in the new view, from its beginning.
    resetError();
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view, resetError]);
  const Shown = VIEW_COMPONENTS[view];
  return (
    <>
      <a
        class="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {texts.value.skip}
      </a>
      <PageHeader />
      <main id="main" ref={main} tabIndex={-1} class={`view view-${view}`}>
        {error === undefined ? <Shown key={view} /> : <Failure error={error} />}
      </main>
      <Progress />
    </>
  );
}

/** How far what takes time is. */
function Progress(): JSX.Element {
  const files = opening.value;
  const models = modelLoading.value;
  return (
    <div class="progress" role="status">
      {files !== undefined && (
        <label>
          {texts.value.opening(files.done, files.total)}
          <progress max={files.total} value={files.done} />
        </label>
      )}
      {models !== undefined && (
        <label>
          {texts.value.loadingModels(models.loaded, models.wanted)}
          <progress max={models.wanted} value={models.loaded} />
        </label>
      )}
    </div>
  );
}
