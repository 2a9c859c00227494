import type { TypingOptions } from '@quocngu/text/typing';
import type { LabelledText } from '../analysis/protocol.ts';

/** What a tool makes of a text. */
export type ToolResult =
  | { readonly type: 'text'; readonly text: string }
  /** Words or names, each with what it is. */
  | { readonly type: 'labels'; readonly labels: readonly LabelledText[] }
  /** Facts: what each is called, and what it is. */
  | { readonly type: 'facts'; readonly facts: readonly (readonly [string, string])[] };

/** A choice that a tool leaves. */
export interface ToolOption {
  readonly name: string;
  /** The first is taken where nothing is chosen. */
  readonly values: readonly string[];
}

/** What was chosen for each option. */
export type Choices = Readonly<Record<string, string>>;

/** A tool of the workbench: what it takes, what it does, and the code that does the same. */
export interface Tool {
  readonly name: string;
  readonly sample: string;
  readonly options: readonly ToolOption[];
  /** Left out where the text itself is what comes of it. */
  readonly run?: (text: string, choices: Choices) => ToolResult | Promise<ToolResult>;
  /** How marks are typed in the field for the text, where they are. */
  readonly typing?: (choices: Choices) => TypingOptions;
  /** Two lines: an import and a call. */
  readonly code: (choices: Choices) => readonly [string, string];
}

/** What is chosen, with the first value for what is not. */
export function completeChoices({ options }: Pick<Tool, 'options'>, chosen: Choices): Choices {
  return Object.fromEntries(
    options.map(({ name, values }) => {
      const value = chosen[name];
      return [name, value !== undefined && values.includes(value) ? value : (values[0] ?? '')];
    }),
  );
}

/** Writes options as code: `{ form: 'nfd' }`. */
export function writeOptions(choices: Choices): string {
  const written = Object.entries(choices).map(([name, value]) => `${name}: '${value}'`);
  return `{ ${written.join(', ')} }`;
}
