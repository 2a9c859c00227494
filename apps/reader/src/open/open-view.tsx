import { signal } from '@preact/signals';
import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf, goTo } from '../address/current-state.ts';
import { type CollectedFiles, collectChosen, collectDropped } from '../documents/collect-files.ts';
import { documents, openFiles, openSample, openText } from '../documents/library.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';
import { texts } from '../interface/interface-texts.ts';
import { ProblemList } from './problem-list.tsx';

const isOver = signal(false);
const pasted = signal('');

/** Goes to what was opened: to the article, or to the list of them. */
function showOpened(opened: readonly OpenedDocument[]): void {
  const [first] = opened;
  if (first === undefined) return;
  goTo(
    opened.length === 1
      ? { view: 'read', document: first.id, mention: undefined }
      : {
          view: 'articles',
          document: undefined,
          mention: undefined,
          query: undefined,
          filters: {},
        },
  );
}

async function openCollected(collected: CollectedFiles): Promise<void> {
  showOpened(await openFiles(collected));
}

/** Where files are dropped, chosen and pasted. */
export function OpenView(): JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What is dropped beside the field must not replace the page.
    const refuse = (event: DragEvent): void => {
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || event.clipboardData.files.length === 0) return;
      void openCollected(collectChosen(event.clipboardData.files));
    };
    addEventListener('dragover', refuse);
    addEventListener('drop', refuse);
    addEventListener('paste', onPaste);
    // Not every set of types knows the attribute, and without it a folder cannot be chosen.
    folder.current?.setAttribute('webkitdirectory', '');
    return () => {
      removeEventListener('dragover', refuse);
      removeEventListener('drop', refuse);
      removeEventListener('paste', onPaste);
    };
  }, []);
  const onChange = (event: TargetedEvent<HTMLInputElement>): void => {
    void openCollected(collectChosen(event.currentTarget.files));
    event.currentTarget.value = '';
  };
  return (
    <div class="open-view">
      <h1>{texts.value.openTitle}</h1>
      <p class="intro">{texts.value.openIntro}</p>
      <div
        class={`drop-field${isOver.value ? ' is-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          isOver.value = true;
        }}
        onDragLeave={() => {
          isOver.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          isOver.value = false;
          if (event.dataTransfer !== null) {
            void collectDropped(event.dataTransfer).then(openCollected);
          }
        }}
      >
        <p class="drop-label">{texts.value.dropHere}</p>
        <p class="buttons">
          <button type="button" onClick={() => files.current?.click()}>
            {texts.value.chooseFiles}
          </button>
          <button type="button" onClick={() => folder.current?.click()}>
            {texts.value.chooseFolder}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              void openSample().then(showOpened);
            }}
          >
            {texts.value.openSample}
          </button>
        </p>
        <input ref={files} type="file" multiple hidden data-field="files" onChange={onChange} />
        <input ref={folder} type="file" multiple hidden data-field="folder" onChange={onChange} />
      </div>
      <ProblemList />
      <form
        class="paste-form"
        onSubmit={(event) => {
          event.preventDefault();
          void openText(texts.value.pastedName, pasted.value).then(showOpened);
        }}
      >
        <label for="pasted">{texts.value.pasteLabel}</label>
        <p id="paste-hint" class="hint">
          {texts.value.pasteHint}
        </p>
        <textarea
          id="pasted"
          rows={6}
          lang="vi"
          aria-describedby="paste-hint"
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
        <button type="submit">{texts.value.pasteOpen}</button>
      </form>
      {documents.value.length > 0 && (
        <p>
          <a href={addressOf({ view: 'articles' })}>
            {texts.value.views.articles} ({documents.value.length})
          </a>
        </p>
      )}
      <p class="privacy">{texts.value.privacy}</p>
    </div>
  );
}
