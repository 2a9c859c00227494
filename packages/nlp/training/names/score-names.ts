import { type NameType, NAME_TYPES } from '../../src/names/name.ts';
import type { NameRecognizer } from '../../src/names/create-name-recognizer.ts';
import { countSpans, scoreSpans, type SpanScore } from '../scoring/score-spans.ts';
import type { NameExample } from './example.ts';

/** Scores of all names together, which have to agree in type and span, and of each type. */
export type NameScores = Readonly<Record<NameType | 'all', SpanScore>>;

/** Scores a recogniser on annotated texts. */
export function scoreNames(
  { recognize }: NameRecognizer,
  examples: readonly NameExample[],
): NameScores {
  const texts = examples.map(({ text, names }) => ({ gold: names, found: recognize(text) }));
  const scoreOf = (type: NameType): SpanScore =>
    scoreSpans(
      texts.map(({ gold, found }) =>
        countSpans(
          gold.filter((name) => name.type === type),
          found.filter((name) => name.type === type),
        ),
      ),
    );
  const [person, organisation, place] = NAME_TYPES.map(scoreOf) as [
    SpanScore,
    SpanScore,
    SpanScore,
  ];
  return { all: scoreSpans([person, organisation, place]), person, organisation, place };
}

/** A score as a line says it. */
export function describeScores(scores: NameScores): string {
  const { precision, recall, f1, gold } = scores.all;
  const types = NAME_TYPES.map((type) => `${type} ${scores[type].f1.toFixed(3)}`).join(', ');
  return (
    `F1 ${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ` +
    `${gold} names; ${types})`
  );
}
