import { signal } from '@preact/signals';
import {
  CHARSET_NAMES,
  type CharsetGuess,
  type CharsetName,
  decodeCharset,
  detectCharset,
  getCharset,
  repairMojibake,
} from '@quocngu/text/charset';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { saveFile } from '../export/save-file.ts';
import { texts } from '../interface/interface-texts.ts';

/** As much of a file is shown, in UTF-16 code units. */
const SHOWN = 4000;

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly guesses: readonly CharsetGuess[];
}

const dropped = signal<DroppedFile | undefined>(undefined);
const charset = signal<CharsetName>('utf-8');
const misread = signal('Tiáº¿ng Viá»‡t');

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const guesses = detectCharset(bytes);
  dropped.value = { name: file.name, bytes, guesses };
  charset.value = CHARSET_NAMES.find((name) => name === guesses[0]?.charset) ?? 'utf-8';
}

/** Tells the charset of a file and converts it; repairs text that was read in the wrong one. */
export function CharsetTool(): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const file = dropped.value;
  const text =
    file === undefined
      ? ''
      : decodeCharset(file.bytes, getCharset(charset.value), { mode: 'lenient' }).text;
  const { title, hint } = texts.value.tools.charset;
  return (
    <section class="tool" aria-labelledby="tool-title">
      <h2 id="tool-title">{title}</h2>
      <p class="hint">{hint}</p>
      <div
        class="drop-field"
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <button type="button" onClick={() => field.current?.click()}>
          {texts.value.chooseFiles}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          data-field="charset"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      {file !== undefined && (
        <div class="charset-result">
          <h3>{file.name}</h3>
          <ul class="labels">
            {file.guesses.slice(0, 4).map((guess) => (
              <li key={guess.charset} class="label">
                {guess.charset}
                <small>{Math.round(guess.confidence * 100)} %</small>
              </li>
            ))}
          </ul>
          <label for="charset">{texts.value.readAs}</label>
          <select
            id="charset"
            value={charset.value}
            onChange={(event) => {
              charset.value = event.currentTarget.value as CharsetName;
            }}
          >
            {CHARSET_NAMES.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <output class="tool-result result-text" lang="vi">
            {text.slice(0, SHOWN)}
          </output>
          <button
            type="button"
            onClick={() => {
              saveFile(`${file.name}.utf-8.txt`, text);
            }}
          >
            {texts.value.saveUtf8}
          </button>
        </div>
      )}
      <div class="tool-fields">
        <div>
          <label for="misread">{texts.value.misread}</label>
          <textarea
            id="misread"
            rows={3}
            value={misread.value}
            onInput={(event) => {
              misread.value = event.currentTarget.value;
            }}
          />
        </div>
        <div>
          <h3>{texts.value.toolOutput}</h3>
          <output class="tool-result result-text" lang="vi">
            {repairMojibake(misread.value)}
          </output>
        </div>
      </div>
      <figure class="code">
        <figcaption>{texts.value.toolCode}</figcaption>
        <pre tabIndex={0} role="region" aria-label={texts.value.toolCode}>
          <code>{`import { decodeCharset, detectCharset, getCharset } from '@quocngu/text/charset';\ndecodeCharset(bytes, getCharset('${charset.value}')).text;`}</code>
        </pre>
      </figure>
    </section>
  );
}
