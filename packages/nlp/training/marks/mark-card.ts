import { SCORE_SCALE } from '../../src/marks/mark-model.ts';
import { checksumOf } from '../../src/model/checksum.ts';
import type { MarkWeights } from './mark-weights.ts';
import type { MarkScore } from './score-marks.ts';

/** The sets that scores are stated for. */
export type MarkScores = Readonly<
  Record<'development' | 'developmentHalf' | 'xquad' | 'xquadHalf' | 'xquadWhole', MarkScore>
>;

/** When data or recipe last changed: the same ones give the same bytes and the same card. */
const RECIPE_DATE = '2026-11-23';

/** Makes the card that goes with the model. */
export function makeMarkCard(
  bytes: Uint8Array,
  weights: MarkWeights,
  scores: MarkScores,
): Readonly<Record<string, unknown>> {
  return {
    title: 'Model of marks for Vietnamese text written without them',
    licence: 'CC BY-SA 4.0',
    attribution:
      'Trained on UD_Vietnamese-VTB (Nguyễn Thị Lương, Hà Mỹ Linh, Lê Hồng Phương, Nguyễn Thị Minh ' +
      'Huyền), XQuAD (Google DeepMind), the Vietnamese and the English Wiktionary with the Free ' +
      'Vietnamese Dictionary Project of Hồ Ngọc Đức, wordfreq (Robyn Speer), all CC BY-SA; Vietnamese ' +
      'statutes; vietnamese-provinces-database (thanglequoc), faker-js, vietnamese-namedb (MIT); ' +
      'langdata_lstm of Tesseract (Apache-2.0).',
    bytes: bytes.length,
    checksum: checksumOf(bytes).toString(16),
    date: RECIPE_DATE,
    trainedOn:
      'all texts; the scores are those of models of the same recipe that had not read the set',
    scoreUnit: `1/${SCORE_SCALE} of a natural logarithm`,
    weights: Object.fromEntries(
      Object.entries(weights).map(([name, weight]: [string, number]) => [name, round(weight)]),
    ),
    scores: Object.fromEntries(
      Object.entries(scores).map(([name, score]: [string, MarkScore]) => [name, toFigures(score)]),
    ),
  };
}

function toFigures(score: MarkScore): Readonly<Record<string, number>> {
  return {
    syllables: score.syllables,
    accuracy: round(score.right / score.syllables),
    ambiguous: score.ambiguous,
    ambiguousAccuracy: round(score.ambiguousRight / score.ambiguous),
    words: score.words,
    wordAccuracy: round(score.wordsRight / score.words),
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
