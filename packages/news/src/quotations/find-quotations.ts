import type { Excerpt, FieldSpan, Quotation, Sentence } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { findCues } from './find-cues.ts';
import { findDirect } from './find-direct.ts';
import { findReported } from './find-reported.ts';
import { createSpeakerFinder, type SpeakerMention } from './find-speaker.ts';
import { createSpeech } from './speech.ts';

/**
 * Finds the quotations of a body: words between quotation marks that are somebody's, and speech that
 * is reported without them, each with the verb that says so. Names in quotation marks are none.
 *
 * @param body - The body of the article.
 * @param sentences - Its sentences, in document order.
 * @param speakers - Mentions of persons, organisations and titles, who may be the speakers; without
 *   them nobody is named.
 * @returns The quotations in document order. Time is linear in the length of the body.
 *
 * @example
 * ```ts
 * import { findQuotations } from '@quocngu/news';
 *
 * const body = 'Ông Nam nói: “Mưa còn kéo dài.”';
 * const [sentence] = [{ type: 'sentence', span: { start: 0, end: body.length } }] as const;
 * const nam = { type: 'person', id: 'nam', text: 'Nam', span: { start: 4, end: 7 } } as const;
 * findQuotations(body, [sentence], [nam]).map(({ type, cue, speaker }) => [type, cue?.text, speaker]);
 * //=> [['direct', 'nói', 'nam']]
 * ```
 */
export function findQuotations(
  body: string,
  sentences: readonly Sentence[],
  speakers: readonly SpeakerMention[] = [],
): readonly Quotation[] {
  const speech = createSpeech(body, sentences, findCues(body));
  const direct = findDirect(speech);
  const reported = findReported(speech, direct, speakers);
  const findSpeaker = createSpeakerFinder(speech, speakers);
  return [...direct, ...reported]
    .sort((left, right) => left.span.start - right.span.start)
    .map(({ type, span, cue, region }, index) => {
      const speaker = findSpeaker(cue, region);
      return {
        type,
        id: `quotation-${index + 1}`,
        span: plain(span),
        ...(speaker === undefined ? {} : { speaker: speaker.id }),
        ...(speaker?.entity === undefined ? {} : { entity: speaker.entity }),
        ...(cue === undefined ? {} : { cue: excerptOf(body, cue) }),
        origin: type === 'direct' ? 'quotation/marks' : 'quotation/cue',
      };
    });
}

function excerptOf(body: string, span: Span): Excerpt {
  return { text: body.slice(span.start, span.end), span: plain(span) };
}

function plain({ start, end }: Span): FieldSpan {
  return { start, end };
}
