import type { NameType } from '../../src/names/name.ts';
import type { NameExample } from '../../training/names/example.ts';
import type { TreebankSentence } from '../../training/corpus/conllu.ts';
import { addScores, scoreMarks, type MarkScore } from '../../training/marks/score-marks.ts';
import { countSpans, scoreSpans, type SpanScore } from '../../training/scoring/score-spans.ts';
import { coarsenPeer, coarsenUniversal } from './coarse-tags.ts';
import type { PeerAnswers } from './peer-answers.ts';
import { placeWords } from '../../training/scoring/place-words.ts';

/** Names of types in the labels of peers. */
const NAME_TYPES: Readonly<Record<string, NameType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

/** Scores words; where a peer fails, or changes letters, it has found none. */
export function scorePeerWords(
  words: NonNullable<PeerAnswers['words']>,
  sentences: readonly TreebankSentence[],
): SpanScore {
  return scoreSpans(
    sentences.map((sentence, index) =>
      countSpans(sentence.words, placeWords(sentence.text, words[index] ?? []) ?? []),
    ),
  );
}

/** The share of gold words with the right coarse tag. */
export function scorePeerTags(
  tags: NonNullable<PeerAnswers['tags']>,
  sentences: readonly TreebankSentence[],
  coarsen: (tag: string) => string = coarsenPeer,
): number {
  let all = 0;
  let right = 0;
  for (const [index, { words }] of sentences.entries()) {
    const found = tags[index] ?? [];
    all += words.length;
    if (found.length !== words.length) continue;
    right += words.filter(
      ({ upos }, at) => coarsenUniversal(upos) === coarsen(found[at] ?? ''),
    ).length;
  }
  return right / all;
}

/** Scores names by type and span. */
export function scorePeerNames(
  answers: ReadonlyMap<string, readonly (readonly [string, string])[] | null>,
  examples: readonly NameExample[],
): SpanScore {
  return scoreSpans(
    examples.map(({ text, names }) => {
      const found = placeNames(text, answers.get(text) ?? []);
      const gold = new Set(names.map(({ type, start, end }) => `${type} ${start} ${end}`));
      const right = found.filter((name) => gold.has(name)).length;
      return { gold: gold.size, found: found.length, right };
    }),
  );
}

/** Scores marks, text by text. */
export function scorePeerMarks(
  answers: readonly (string | null)[],
  texts: readonly string[],
): MarkScore {
  return addScores(
    texts.map((text, index) =>
      scoreMarks(
        [text],
        (bare) => answers[index] ?? bare,
        () => false,
      ),
    ),
  );
}

/** Types and spans of names, from tokens with their labels. */
function placeNames(
  text: string,
  tokens: readonly (readonly [string, string])[],
): readonly string[] {
  const spans = placeWords(
    text,
    tokens.map(([token]) => token),
  );
  const names: { type: NameType; start: number; end: number }[] = [];
  for (const [index, { start, end }] of (spans ?? []).entries()) {
    const [edge = '', kind = ''] = (tokens[index]?.[1] ?? '').split('-');
    const type = NAME_TYPES[kind];
    if (type === undefined) continue;
    const last = names.at(-1);
    if (edge === 'I' && last?.type === type) last.end = end;
    else names.push({ type, start, end });
  }
  return names.map(({ type, start, end }) => `${type} ${start} ${end}`);
}
