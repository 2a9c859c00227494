import { toComparable } from '../blocks/word-match.ts';
import { KIN_WORDS } from '../entities/kin-words.ts';
import { lookUpPlace } from '../entities/look-up-place.ts';
import { toNameKey } from '../entities/name-key.ts';
import type { PlaceFinder } from '../entities/place-finder.ts';
import { PLACE_HEADS } from '../entities/place-heads.ts';
import { NAMES_MODEL } from './find-names.ts';
import type { FoundName, FoundTitle, NameType } from './found-name.ts';
import { contextAt, isForeignWord, type PlacedWord, wordAt } from './name-context.ts';

/** What a name is settled by. */
export interface NameEvidence {
  readonly texts: { readonly title: string; readonly body: string };
  readonly words: Readonly<Record<'body' | 'title', readonly PlacedWord[]>> | undefined;
  readonly titles: readonly FoundTitle[];
  readonly findPlace: PlaceFinder | undefined;
  readonly date: string | undefined;
}

/** Small words before what bears the name of a person and is a place. */
const PLACE_WORDS = new Set(['đường', 'phố', 'ngõ', 'ngách', 'hẻm', 'chợ', 'hồ', 'sông', 'núi']);

/** Words that open sentences with a capital and are no family names there. */
const FEATURES = new Set([
  'đường',
  'phố',
  'tuyến',
  'sông',
  'núi',
  'chợ',
  'cầu',
  'suối',
  'thác',
  'bãi',
  'đèo',
  'vịnh',
  'biển',
  'đảo',
  'đồi',
]);

/** Behind them stands a direction: `phía Nam`. */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set([
  'phía',
  'miền',
  'hướng',
  'vùng',
  'cực',
]);

/** `hồ` as a word of its own, and not in `hồ sơ` or `đồng hồ`. */
const LAKE = /(?<!(?:đồng|mơ)\s)(?<![\p{L}\p{M}])hồ(?![\p{L}\p{M}]|\s(?:sơ|hởi)(?![\p{L}\p{M}]))/u;

/** Letters of a body, which no place has but some that everybody knows. */
const LETTERS = /^(?!TP|HCM|USA|UAE)[A-Z]{3,4}$/;

const LIST_SIGN = /^(?:,| và)\s$/;

/**
 * Settles what names are by what the article says of them elsewhere, where the model, which sees each alone,
 * takes words for persons (`Tuyến đường …`) or one name for two things.
 *
 * @param names - The names of the article, those of the title first, each field in order.
 * @param evidence - What else is known.
 * @returns Those that are names, in the same order.
 */
export function settleNames(
  names: readonly FoundName[],
  { texts, words, titles, findPlace, date }: NameEvidence,
): readonly FoundName[] {
  const titled = new Set(titles.map(({ person }) => person));
  const titleWords = new Set(titles.map(({ text }) => toComparable(text.split(/\s/).at(-1) ?? '')));
  const isTitleWord = (word: string): boolean => titleWords.has(word) || KIN_WORDS.has(word);
  const titledKeys = new Set([...titled].map(({ text }) => toNameKey(text)));
  const types = mainTypes(names);
  const places = new Set(
    names.filter(({ type }) => type === 'place').map(({ text }) => toNameKey(text)),
  );
  const persons = endingsOfPersons(names);
  let lake: boolean | undefined;
  const hasLake = (): boolean => (lake ??= LAKE.test(texts.body.normalize('NFC')));
  const isPlace = (name: string): boolean => {
    if (findPlace === undefined) return false;
    const kind = lookUpPlace(findPlace, { name, ...(date === undefined ? {} : { date }) })?.kind;
    return kind === 'country' || kind === 'province';
  };
  let amid: ReadonlySet<string> | undefined;
  /** The names of persons that stand amid a sentence somewhere. */
  const inside = (): ReadonlySet<string> =>
    (amid ??= new Set(
      names
        .filter(({ type, span }) => type === 'person' && !contextOf(span).isInitial)
        .map(({ text }) => text),
    ));
  function contextOf({ field, start }: FoundName['span']): ReturnType<typeof contextAt> {
    return contextAt(field === 'title' ? texts.title : texts.body, start);
  }
  return names.flatMap((name, index): readonly FoundName[] => {
    if (titled.has(name)) return [name];
    const { text, span, origin } = name;
    if (origin !== NAMES_MODEL) return [name];
    const key = toNameKey(text);
    const first = key.slice(0, Math.max(0, key.indexOf(' ')));
    const become = (type: NameType): readonly FoundName[] =>
      type === name.type ? [name] : [{ ...name, type }];
    if (name.type !== 'person') {
      if (persons.has(key)) {
        const { before } = contextOf(span);
        const isShort = first === '' ? isTitleWord(before) : !isPlace(text);
        if (isShort && !isPlaceWord(before)) return become('person');
      }
      if (first === '' && titledKeys.has(key) && isForeignWord(text)) return become('person');
      if (name.type === 'place' && LETTERS.test(text) && !isPlace(text)) {
        return become('organisation');
      }
      const type = types.get(key);
      // Of one syllable, the model's persons are the less sure.
      return become(type === undefined || (first === '' && type === 'person') ? name.type : type);
    }
    const context = contextOf(span);
    if (PLACE_WORDS.has(context.before) && !isCity(texts, span)) return become('place');
    if (first !== '') {
      if (context.isInitial && FEATURES.has(first)) return [withoutFirst(name)];
      if (context.isInitial && first === 'hồ' && hasLake()) return become('place');
      return become(types.get(key) ?? 'person');
    }
    if (persons.has(key)) return [name];
    if (DIRECTION_WORDS.has(context.before)) return [];
    if (places.has(key) || isPlace(text) || isListed(names, index, texts)) {
      return become('place');
    }
    if (!context.isInitial || isForeignWord(text) || inside().has(text)) return [name];
    const isProper = wordAt(words?.[span.field === 'title' ? 'title' : 'body'], span.start)?.upos;
    return isProper === 'PROPN' ? [name] : [];
  });
}

/** Whether a place is what stands behind a word. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word) || PLACE_HEADS.has(word);
}

/** `thành phố Nguyễn Văn Nam` is no street: who stands there is said to hold an office. */
function isCity(
  { title, body }: NameEvidence['texts'],
  { field, start }: FoundName['span'],
): boolean {
  const text = field === 'title' ? title : body;
  return /thành phố\s$/iu.test(text.slice(Math.max(0, start - 20), start).normalize('NFC'));
}

/** `Đường Lê Hoàn`: the name of a street stands behind its head; of a short name the head is a part. */
function withoutFirst(name: FoundName): FoundName {
  const rest = name.text.slice(name.text.search(/\s/)).trimStart();
  if (!/\s/.test(rest)) return { ...name, type: 'place' };
  const start = name.span.end - rest.length;
  return { ...name, type: 'place', text: rest, span: { ...name.span, start } };
}

/** Whether a name stands in a list beside a place: `Nga, Ấn Độ và Lào`. */
function isListed(
  names: readonly FoundName[],
  index: number,
  texts: NameEvidence['texts'],
): boolean {
  const name = names[index];
  const next = names[index + 1];
  if (next?.type !== 'place' || name === undefined || next.span.field !== name.span.field)
    return false;
  const text = name.span.field === 'title' ? texts.title : texts.body;
  return (
    next.span.start - name.span.end < 8 &&
    LIST_SIGN.test(text.slice(name.span.end, next.span.start))
  );
}

/** Of names with several types, the one that most have; none where as many have another. */
function mainTypes(names: readonly FoundName[]): ReadonlyMap<string, NameType> {
  const first = new Map<string, NameType>();
  const counts = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    const key = toNameKey(text);
    const known = first.get(key);
    if (known === undefined) first.set(key, type);
    else if (known !== type) counts.set(key, new Map());
  }
  const main = new Map<string, NameType>();
  if (counts.size === 0) return main;
  for (const { text, type } of names) {
    const count = counts.get(toNameKey(text));
    count?.set(type, (count.get(type) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    const [best, second] = [...count].sort((left, right) => right[1] - left[1]);
    if (best !== undefined && best[1] > (second?.[1] ?? 0)) main.set(key, best[0]);
  }
  return main;
}

/** The ends of the full names of persons. */
function endingsOfPersons(names: readonly FoundName[]): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const { text, type } of names) {
    if (type !== 'person' || text.length > 60) continue;
    const key = toNameKey(text);
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
      endings.add(key.slice(at + 1));
    }
  }
  return endings;
}
