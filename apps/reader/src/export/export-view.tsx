import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { addressOf, adjustState, state } from '../address/current-state.ts';
import { analyse } from '../analysis/analyst.ts';
import { documents } from '../documents/library.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';
import { explainFinding } from '../interface/explain-finding.ts';
import { Failure } from '../interface/failure.tsx';
import { formatCount, texts } from '../interface/interface-texts.ts';
import { type ExportForm, FILE_ENDINGS, formsFor } from './export-forms.ts';
import { saveFile } from './save-file.ts';
import type { WrittenExport } from './write-export.ts';

/** As much of an export is shown, in UTF-16 code units. */
const SHOWN = 6000;

const isBusy = signal(false);
const written = signal<{ readonly fileName: string; readonly result: WrittenExport } | undefined>(
  undefined,
);
const failure = signal<unknown>(undefined);

async function write(chosen: readonly OpenedDocument[], chosenForm: ExportForm): Promise<void> {
  isBusy.value = true;
  written.value = undefined;
  failure.value = undefined;
  try {
    const result = await analyse('export', {
      documents: chosen.map(({ document }) => document),
      form: chosenForm,
      now: new Date().toISOString(),
    });
    const [first] = chosen;
    const name = chosen.length === 1 ? (first?.fileName.replace(/\.\w+$/, '') ?? '') : 'articles';
    written.value = { fileName: `${name}${FILE_ENDINGS[chosenForm]}`, result };
  } catch (error) {
    failure.value = error;
  }
  isBusy.value = false;
}

/** Writes the open article, or all of them, in a form of a standard. */
export function ExportView(): JSX.Element {
  const all = documents.value;
  const open = all.find(({ id }) => id === state.value.document) ?? all[0];
  if (open === undefined) {
    return (
      <div class="empty">
        <h1>{texts.value.views.export}</h1>
        <p>{texts.value.noArticles}</p>
        <a class="button" href={addressOf({ view: 'open' })}>
          {texts.value.views.open}
        </a>
      </div>
    );
  }
  const { isWhole } = state.value;
  const chosen = isWhole ? all : [open];
  const forms = formsFor(chosen.length);
  const chosenForm = forms.find((form) => form === state.value.form) ?? 'jsonld';
  return (
    <div class="export-view">
      <h1>{texts.value.views.export}</h1>
      <form
        class="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          void write(chosen, chosenForm);
        }}
      >
        {all.length > 1 && (
          <fieldset class="switches">
            <legend>{texts.value.exportScope}</legend>
            {(['open', 'all'] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="scope"
                  checked={isWhole === (value === 'all')}
                  onChange={() => {
                    adjustState({ isWhole: value === 'all' });
                  }}
                />
                {texts.value.exportScopes[value]}
                {value === 'all' && ` (${formatCount(all.length)})`}
              </label>
            ))}
          </fieldset>
        )}
        <fieldset class="switches">
          <legend>{texts.value.exportForm}</legend>
          {forms.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="form"
                checked={chosenForm === value}
                onChange={() => {
                  adjustState({ form: value });
                }}
              />
              {texts.value.exportForms[value]}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="primary" disabled={isBusy.value}>
          {texts.value.exportWrite}
        </button>
      </form>
      <div role="status">{isBusy.value && texts.value.exportBusy}</div>
      {failure.value !== undefined && <Failure error={failure.value} />}
      <Written />
    </div>
  );
}

function Written(): JSX.Element | null {
  if (written.value === undefined) return null;
  const { fileName, result } = written.value;
  const { content, losses } = result;
  return (
    <section>
      <h2>{fileName}</h2>
      {typeof content === 'string' && (
        <pre class="export-text" tabIndex={0} role="region" aria-label={fileName} lang="vi">
          {content.slice(0, SHOWN)}
        </pre>
      )}
      <button
        type="button"
        onClick={() => {
          saveFile(fileName, content);
        }}
      >
        {texts.value.exportSave} ({formatCount(new Blob([content as BlobPart]).size)} B)
      </button>
      {losses.length > 0 && (
        <>
          <h3>{texts.value.exportLosses}</h3>
          <ul>
            {losses.map((loss) => {
              const { text, language } = explainFinding(loss, state.value.language);
              return (
                <li key={`${loss.code} ${loss.path}`}>
                  <span lang={language}>{text}</span> <code>{loss.path}</code>
                  {loss.count > 1 && ` × ${formatCount(loss.count)}`}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
