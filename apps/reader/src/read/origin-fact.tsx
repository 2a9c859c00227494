import type { Article, Derived } from '@quocngu/article';
import type { JSX } from 'preact';
import { texts } from '../interface/interface-texts.ts';
import { Fact } from './fact.tsx';

/** Why a value is what it is: the rule that found it, and how sure that is. */
export function OriginFact({
  article,
  of: { origin: id, confidence },
}: {
  readonly article: Article;
  readonly of: Derived;
}): JSX.Element | null {
  const origin = article.provenance?.origins?.find((candidate) => candidate.id === id);
  const parts = [
    ...(origin === undefined ? [] : [texts.value.rule(origin.rule ?? origin.id, origin.producer)]),
    ...(origin?.model === undefined ? [] : [texts.value.model(origin.model)]),
    ...(confidence === undefined ? [] : [texts.value.confidence(Math.round(confidence * 100))]),
  ];
  return parts.length === 0 ? null : <Fact label={texts.value.foundBy}>{parts.join(', ')}</Fact>;
}
