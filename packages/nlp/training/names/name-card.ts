import { NAME_TYPES } from '../../src/names/name.ts';
import { checksumOf } from '../../src/model/checksum.ts';
import type { NameScores } from './score-names.ts';

/** When data or recipe last changed: the same ones give the same bytes and the same card. */
const RECIPE_DATE = '2026-11-23';

/** What goes onto the card besides the bytes. */
export interface NameCardFacts {
  readonly trainSentences: number;
  readonly developmentSentences: number;
  readonly phrases: number;
  readonly scores: Readonly<Record<string, NameScores>>;
}

/** Makes the card that goes with the model. */
export function makeNameCard(
  bytes: Uint8Array,
  { trainSentences, developmentSentences, phrases, scores }: NameCardFacts,
): Readonly<Record<string, unknown>> {
  return {
    title: 'Model of names of persons, organisations and places in Vietnamese text',
    licence: 'CC BY-SA 4.0',
    attribution:
      'Trained on UD_Vietnamese-VTB r2.17 and r2.10 (Nguyễn Thị Lương, Hà Mỹ Linh, Lê Hồng Phương, ' +
      'Nguyễn Thị Minh Huyền; CC BY-SA 4.0) with names annotated by the quocngu project, with ' +
      'headwords of the Vietnamese and the English Wiktionary and the Free Vietnamese Dictionary ' +
      'Project of Hồ Ngọc Đức (CC BY-SA), frequencies of wordfreq (Robyn Speer; CC BY-SA 4.0), names ' +
      'of vietnamese-provinces-database (thanglequoc), faker-js and vietnamese-namedb (MIT), and ' +
      'Vietnamese statutes.',
    bytes: bytes.length,
    checksum: checksumOf(bytes).toString(16),
    date: RECIPE_DATE,
    trainedOn:
      `${trainSentences} sentences of VTB train, in two spacings, ${developmentSentences} of VTB dev ` +
      '(its development half), own sentences and templates',
    phrases,
    scored:
      'exact match of type and span. trainAlone: a model of the same recipe that was trained without ' +
      'the development half; shipped: this model',
    scores: Object.fromEntries(
      Object.entries(scores).map(([set, score]) => [set, toFigures(score)]),
    ),
  };
}

function toFigures(scores: NameScores): Readonly<Record<string, number>> {
  const { gold, precision, recall, f1 } = scores.all;
  return {
    names: gold,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    ...Object.fromEntries(NAME_TYPES.map((type) => [type, round(scores[type].f1)])),
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
