import { listProvinces } from '@quocngu/news/places';
import type { Random } from './random.ts';
import * as vocabulary from './vocabulary.ts';

/** What the sentences of one article have in common. */
export interface Story {
  readonly day: Date;
  readonly place: string;
  readonly organisation: string;
  readonly matter: string;
  /** A person with a title, as first named. */
  readonly speaker: { readonly title: string; readonly name: string };
}

let provinces: readonly string[] | undefined;

/** The names of the provinces as they were before July 2025. */
function listPlaces(): readonly string[] {
  provinces ??= listProvinces('2020-01-01').map(({ name }) => name);
  return provinces;
}

/** Invents what an article is about. */
export function composeStory(random: Random): Story {
  return {
    day: new Date(
      Date.UTC(random.between(2005, 2024), random.between(0, 11), random.between(1, 28)),
    ),
    place: random.pick(listPlaces()),
    organisation: random.pick(vocabulary.ORGANISATIONS),
    matter: random.pick(vocabulary.MATTERS),
    speaker: { title: random.pick(vocabulary.TITLES), name: composeName(random) },
  };
}

/** Invents the name of a person. */
export function composeName(random: Random): string {
  return [vocabulary.FAMILY_NAMES, vocabulary.MIDDLE_NAMES, vocabulary.GIVEN_NAMES]
    .map((names) => random.pick(names))
    .join(' ');
}

/** The sentence that says what happened, when and where. */
export function composeOpening(story: Story, random: Random): string {
  const date = `${story.day.getUTCDate()}/${story.day.getUTCMonth() + 1}`;
  const time = random.pick(vocabulary.TIMES);
  const action = random.pick(vocabulary.ACTIONS);
  const purpose = random.pick(vocabulary.PURPOSES);
  return `${time} ${date}, tại ${story.place}, ${story.organisation} ${action} ${story.matter} ${purpose}.`;
}

/** Any other sentence. */
export function composeSentence(story: Story, random: Random): string {
  return random.pick(FORMS)(story, random);
}

type SentenceForm = (story: Story, random: Random) => string;

const FORMS: readonly SentenceForm[] = [
  ({ speaker }, random) =>
    capitalize(
      `${speaker.title} ${speaker.name} ${say(random)} ${claim(random)}, ${claim(random)}.`,
    ),
  (_, random) => capitalize(`${measure(random)}, ${random.pick(CONNECTIVES)} ${measure(random)}.`),
  (_, random) =>
    `Theo ${organisation(random)}, ${measure(random)} ${random.pick(vocabulary.PURPOSES)}.`,
  ({ day }, random) =>
    `Năm ${day.getUTCFullYear() - random.between(0, 5)}, ${organisation(random)} ${deed(random)} tại ${place(random)}.`,
  ({ matter }, random) =>
    capitalize(`${matter} có tổng vốn ${money(random)}, do ${organisation(random)} quản lý.`),
  (_, random) =>
    `“${capitalize(claim(random))}, ${claim(random)},” ${random.pick(vocabulary.TITLES)} ${composeName(random)} ${say(random)}.`,
  ({ place: here }, random) =>
    `Ở ${here} và ${place(random)}, ${random.between(2, 90)} hộ dân đã tham gia ${random.pick(vocabulary.MATTERS)}.`,
  (_, random) => capitalize(`${organisation(random)} cũng ${deed(random)}, vì ${claim(random)}.`),
  (_, random) =>
    `Trong ${random.between(2, 12)} tháng tới, ${place(random)} sẽ ${deed(random)} với kinh phí ${money(random)}.`,
  (_, random) =>
    capitalize(
      `${random.pick(vocabulary.TITLES)} ${composeName(random)} và ${composeName(random)} đã đến ${place(random)} ${random.pick(vocabulary.PURPOSES)}.`,
    ),
];

const CONNECTIVES: readonly string[] = ['còn', 'trong khi', 'nhờ đó', 'đồng thời', 'tuy nhiên'];

const say = (random: Random): string => random.pick(vocabulary.SAYINGS);
const claim = (random: Random): string => random.pick(vocabulary.CLAIMS);
const place = (random: Random): string => random.pick(listPlaces());
const organisation = (random: Random): string => random.pick(vocabulary.ORGANISATIONS);
const number = (random: Random): string => `${random.between(1, 999)},${random.between(1, 9)}`;
const money = (random: Random): string => `${number(random)} ${random.pick(vocabulary.CURRENCIES)}`;
const deed = (random: Random): string =>
  `${random.pick(vocabulary.ACTIONS)} ${random.pick(vocabulary.MATTERS)}`;
const measure = (random: Random): string =>
  `${random.pick(vocabulary.MEASURES)} ${random.pick(vocabulary.CHANGES)} ${number(random)} ${random.pick(vocabulary.UNITS)} so với ${random.pick(vocabulary.PERIODS)}`;

/** Raises the first letter. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
