import type { SpanScore } from '../scoring/score-spans.ts';
import type { WordScores } from './score-words.ts';

/** What the card states besides figures of the model. */
export interface WordCardFigures {
  readonly trainSentences: number;
  readonly shippedSentences: number;
  /** Of the model that was trained on train alone. */
  readonly development: WordScores;
  readonly natural: SpanScore;
  /** Of the engine's segmenter, on the development sentences. */
  readonly engine: SpanScore;
}

/** Makes the card that goes with the model. */
export function makeWordCard(
  bytes: Uint8Array,
  { trainSentences, shippedSentences, development, natural, engine }: WordCardFigures,
): Readonly<Record<string, unknown>> {
  return {
    title: 'Model of words for Vietnamese text',
    licence: 'CC BY-SA 4.0',
    attribution:
      'Trained on UD_Vietnamese-VTB r2.17 (Nguyễn Thị Lương, Hà Mỹ Linh, Lê Hồng Phương, Nguyễn Thị ' +
      'Minh Huyền; CC BY-SA 4.0), with headwords of the Vietnamese and the English Wiktionary and the ' +
      'Free Vietnamese Dictionary Project of Hồ Ngọc Đức (CC BY-SA), frequencies of wordfreq (Robyn ' +
      'Speer; CC BY-SA 4.0), names of vietnamese-provinces-database (thanglequoc), faker-js and ' +
      'vietnamese-namedb, and stop words of stopwords-iso (MIT).',
    bytes: bytes.length,
    date: '2026-11-23',
    trainedOn: `train and development, ${shippedSentences} sentences`,
    scored:
      `development: a model of the same recipe trained on train alone, ${trainSentences} sentences, ` +
      'which stands neither in the shipped model nor beside it; natural: five folds of the train ' +
      'sentences of release 2.10, with the spaces of the newspaper',
    scores: {
      development: Object.fromEntries(
        Object.entries(development).map(([name, score]: [string, SpanScore]) => [
          name,
          toFigures(score),
        ]),
      ),
      natural: toFigures(natural),
      'Intl.Segmenter on development': toFigures(engine),
    },
  };
}

function toFigures({ gold, precision, recall, f1 }: SpanScore): Readonly<Record<string, number>> {
  return { words: gold, precision: round(precision), recall: round(recall), f1: round(f1) };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
