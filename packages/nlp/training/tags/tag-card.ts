import { checksumOf } from '../../src/model/checksum.ts';
import type { SpanScore } from '../scoring/score-spans.ts';
import { accuracyOf, type TagCounts, type TagScores } from './score-tags.ts';

/** What the card states besides figures of the model. */
export interface TagCardFigures {
  readonly trainSentences: number;
  readonly shippedSentences: number;
  /** Of a model that was trained on train alone, on gold words. */
  readonly development: TagScores;
  /** Of the same model, on words that a segmenter trained on train alone found. */
  readonly segmented: SpanScore;
  /** Of five models, each on the fifth of train and development that it was not trained on. */
  readonly folds: TagCounts;
}

/** Makes the card that goes with the model. */
export function makeTagCard(
  bytes: Uint8Array,
  { trainSentences, shippedSentences, development, segmented, folds }: TagCardFigures,
): Readonly<Record<string, unknown>> {
  return {
    title: 'Model of parts of speech for Vietnamese text',
    licence: 'CC BY-SA 4.0',
    attribution:
      'Trained on UD_Vietnamese-VTB r2.17 (Nguyễn Thị Lương, Hà Mỹ Linh, Lê Hồng Phương, Nguyễn Thị ' +
      'Minh Huyền; CC BY-SA 4.0), with a lexicon of the quocngu project, part of which was chosen ' +
      'from headwords of the Vietnamese and the English Wiktionary and the Free Vietnamese Dictionary ' +
      'Project of Hồ Ngọc Đức (CC BY-SA), and names of vietnamese-provinces-database (thanglequoc; MIT).',
    model: 'linear-chain conditional random field over hashed features',
    bytes: bytes.length,
    checksum: checksumOf(bytes).toString(16),
    date: '2026-11-29',
    trainedOn: `train and development, ${shippedSentences} sentences`,
    scored:
      `development: a model of the same recipe trained on train alone, ${trainSentences} sentences, ` +
      'without the lists of words that were written after the development sentences had been looked ' +
      'at, which the shipped model has; segmented: the same model on the words of a segmenter trained ' +
      'on train alone, span and tag; folds: five folds of train and development together, without ' +
      'those lists',
    scores: {
      development: {
        asWritten: toFigures(development.asWritten),
        decomposed: toFigures(development.decomposed),
        upper: toFigures(development.upper),
        lower: toFigures(development.lower),
      },
      segmented: {
        words: segmented.gold,
        precision: round(segmented.precision),
        recall: round(segmented.recall),
        f1: round(segmented.f1),
      },
      folds: toFigures(folds),
    },
  };
}

function toFigures(counts: TagCounts): Readonly<Record<string, number>> {
  return { words: counts.words, accuracy: round(accuracyOf(counts)) };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
