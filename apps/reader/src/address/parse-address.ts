import {
  FILTERS,
  INITIAL_STATE,
  LAYERS,
  LISTS,
  type ReaderState,
  type ShownLayer,
  VIEWS,
} from './reader-state.ts';

/** Text longer than this stays out of the address, which some programs cut. */
export const LONGEST_TEXT = 2000;

/** Before the names of what a tool leaves to choose. */
const CHOICE = 'with-';

/** Reads the state out of the hash of an address; what it does not know is left out. */
export function parseAddress(hash: string): ReaderState {
  const [path = '', search = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const given = new URLSearchParams(search);
  const view = VIEWS.find((name) => name === path) ?? INITIAL_STATE.view;
  const optional = (name: string): string | undefined => given.get(name) ?? undefined;
  const layers = given.get('show')?.split('.');
  const language: ReaderState['language'] = given.get('lang') === 'en' ? 'en' : 'vi';
  return withoutUndefined({
    view,
    language,
    document: optional('doc'),
    mention: optional('mention'),
    layers: layers === undefined ? INITIAL_STATE.layers : LAYERS.filter(isIn(layers)),
    query: optional('q'),
    filters: withoutUndefined(Object.fromEntries(FILTERS.map((name) => [name, optional(name)]))),
    list: LISTS.find((name) => name === given.get('list')) ?? INITIAL_STATE.list,
    tool: optional('tool'),
    text: optional('text'),
    choices: Object.fromEntries(
      [...given]
        .filter(([name]) => name.startsWith(CHOICE))
        .map(([name, value]) => [name.slice(CHOICE.length), value]),
    ),
    form: optional('form'),
    isWhole: given.get('of') === 'all',
  });
}

/** Writes the state as the hash of an address; what is as at the beginning is left out. */
export function stringifyAddress(state: ReaderState): string {
  const given = new URLSearchParams();
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') given.set(name, value);
  };
  add('doc', state.document);
  add('mention', state.mention);
  const layers = LAYERS.filter(isIn(state.layers));
  if (layers.join('.') !== INITIAL_STATE.layers.join('.')) given.set('show', layers.join('.'));
  add('q', state.query);
  for (const name of FILTERS) add(name, state.filters[name]);
  if (state.list !== INITIAL_STATE.list) given.set('list', state.list);
  add('tool', state.tool);
  // A field that was emptied is not one that was never typed in.
  const { text } = state;
  if (text !== undefined && text.length <= LONGEST_TEXT) given.set('text', text);
  for (const [name, value] of Object.entries(state.choices)) given.set(CHOICE + name, value);
  add('form', state.form);
  if (state.isWhole) given.set('of', 'all');
  if (state.language === 'en') given.set('lang', 'en');
  const search = given.toString();
  return `#/${state.view}${search === '' ? '' : `?${search}`}`;
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function isIn(names: readonly string[]): (layer: ShownLayer) => boolean {
  return (layer) => names.includes(layer);
}

type WithoutUndefined<Given> = {
  [Key in keyof Given as undefined extends Given[Key] ? never : Key]: Given[Key];
} & {
  [Key in keyof Given as undefined extends Given[Key] ? Key : never]?: Exclude<
    Given[Key],
    undefined
  >;
};

/** The same without the properties that are `undefined`. */
function withoutUndefined<Given extends object>(given: Given): WithoutUndefined<Given> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<Given>;
}
