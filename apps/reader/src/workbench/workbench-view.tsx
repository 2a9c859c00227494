import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, adjustState, state } from '../address/current-state.ts';
import { Failure } from '../interface/failure.tsx';
import { texts } from '../interface/interface-texts.ts';
import { useTyping } from '../typing/use-typing.ts';
import { CharsetTool } from './charset-tool.tsx';
import { MODEL_TOOLS } from './model-tools.ts';
import { SPEECH_TOOLS } from './speech-tools.ts';
import { TEXT_TOOLS } from './text-tools.ts';
import { type Choices, completeChoices, type Tool, type ToolResult } from './tool.ts';

const TOOLS: readonly Tool[] = [...TEXT_TOOLS, ...SPEECH_TOOLS, ...MODEL_TOOLS];

/** The tool for files, which is not like the others. */
const CHARSET = 'charset';

const NAMES: readonly string[] = [...TOOLS.map(({ name }) => name), CHARSET];

/** A model is not run for every key that is typed, in milliseconds. */
const PAUSE = 120;

/** Tools for text, each with what it makes of what is typed and the code that does the same. */
export function WorkbenchView(): JSX.Element {
  const name = NAMES.find((candidate) => candidate === state.value.tool) ?? NAMES[0];
  const tool = TOOLS.find((candidate) => candidate.name === name);
  return (
    <div class="workbench">
      <h1>{texts.value.views.tools}</h1>
      <nav aria-label={texts.value.views.tools}>
        <ul class="tool-list">
          {NAMES.map((listed) => (
            <li key={listed}>
              <a
                href={addressOf({ tool: listed, text: undefined, choices: {} })}
                aria-current={listed === name ? 'true' : undefined}
              >
                {titleOf(listed)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {tool === undefined ? <CharsetTool /> : <ToolPanel key={tool.name} tool={tool} />}
    </div>
  );
}

function titleOf(name: string | undefined): string {
  return texts.value.tools[name as keyof typeof texts.value.tools].title;
}

function ToolPanel({ tool }: { readonly tool: Tool }): JSX.Element {
  const text = state.value.text ?? tool.sample;
  const choices = completeChoices(tool, state.value.choices);
  const { result, error } = useResult(tool, text, choices);
  const field = useRef<HTMLTextAreaElement>(null);
  useTyping(field, tool.typing?.(choices));
  // Names of functions stay what they are in code.
  const optionNames: Readonly<Record<string, string>> = texts.value.toolOptions;
  const valueNames: Readonly<Record<string, string>> = texts.value.toolValues;
  const { title, hint } = texts.value.tools[tool.name as keyof typeof texts.value.tools];
  return (
    <section class="tool" aria-labelledby="tool-title">
      <h2 id="tool-title">{title}</h2>
      <p class="hint" id="tool-hint">
        {hint}
      </p>
      {tool.options.map(({ name, values }) => (
        <fieldset key={name} class="switches">
          <legend>{optionNames[name] ?? name}</legend>
          {values.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={choices[name] === value}
                onChange={() => {
                  adjustState({ tool: tool.name, choices: { ...choices, [name]: value } });
                }}
              />
              {valueNames[value] ?? value}
            </label>
          ))}
        </fieldset>
      ))}
      <div class="tool-fields">
        <div>
          <label for="tool-text">{texts.value.toolInput}</label>
          <textarea
            ref={field}
            id="tool-text"
            rows={6}
            lang="vi"
            spellcheck={false}
            aria-describedby="tool-hint"
            value={text}
            onInput={(event) => {
              adjustState({ text: event.currentTarget.value });
            }}
          />
        </div>
        {tool.run !== undefined && (
          <div>
            <h3>{texts.value.toolOutput}</h3>
            <div class="tool-result" lang="vi" aria-live="polite">
              {error === undefined ? <Result result={result} /> : <Failure error={error} />}
            </div>
          </div>
        )}
      </div>
      <Code lines={tool.code(choices)} />
    </section>
  );
}

interface ToolAnswer {
  readonly result?: ToolResult;
  readonly error?: unknown;
}

/** What the tool makes of the text: at once, or when the worker has answered. */
function useResult(tool: Tool, text: string, choices: Choices): ToolAnswer {
  const [answer, setAnswer] = useState<ToolAnswer>({});
  const key = JSON.stringify(choices);
  useEffect(() => {
    let isCurrent = true;
    const run = async (): Promise<void> => {
      let next: ToolAnswer;
      try {
        const result = await tool.run?.(text, choices);
        next = result === undefined ? {} : { result };
      } catch (error) {
        next = { error };
      }
      if (isCurrent) setAnswer(next);
    };
    const timer = setTimeout(() => void run(), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tool, text, key]);
  return answer;
}

function Result({ result }: { readonly result: ToolResult | undefined }): JSX.Element | null {
  switch (result?.type) {
    case undefined:
      return null;
    case 'text':
      return <output class="result-text">{result.text}</output>;
    case 'labels':
      return (
        <p class="labels">
          {result.labels.map(({ text, type }, index) => (
            <span key={index} class="label">
              {text}
              {type !== '' && <small>{type}</small>}
            </span>
          ))}
        </p>
      );
    case 'facts':
      return (
        <dl class="imprint">
          {result.facts.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      );
  }
}

function Code({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <figure class="code">
      <figcaption>{texts.value.toolCode}</figcaption>
      <pre tabIndex={0} role="region" aria-label={texts.value.toolCode}>
        <code>{lines.join('\n')}</code>
      </pre>
    </figure>
  );
}
