import type { OrganisationMention, PersonMention, TitleMention } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { toComparable } from '../blocks/word-match.ts';
import { PRONOUNS } from './speech-cues.ts';
import { lastAtOrBefore, type Speech } from './speech.ts';

/** A mention of somebody who can speak. */
export type SpeakerMention = OrganisationMention | PersonMention | TitleMention;

/** Who speaks, as the mention and, where it is known, the entity. */
export interface FoundSpeaker {
  readonly id: string;
  readonly entity?: string;
}

type FindSpeaker = (cue: Span | undefined, region: Span) => FoundSpeaker | undefined;

/**
 * Makes the function that finds who speaks, to be called for each quotation in document order: the
 * mention nearest before the cue in its sentence, else the first behind it, else, where a pronoun
 * stands before the cue, whoever spoke last.
 */
export function createSpeakerFinder(
  { body }: Speech,
  speakers: readonly SpeakerMention[],
): FindSpeaker {
  const mentions = outermost(speakers);
  const spans = mentions.map(({ span }) => span);
  let last: FoundSpeaker | undefined;
  return (cue, region) => {
    const found = nearest(cue, region);
    if (found !== undefined) last = toSpeaker(found);
    else if (!isPronoun(body, cue, region)) return undefined;
    return last;
  };

  function nearest(cue: Span | undefined, region: Span): SpeakerMention | undefined {
    const edge =
      cue === undefined ? region.end : Math.min(Math.max(cue.start, region.start), region.end);
    const at = lastAtOrBefore(spans, edge - 1);
    const before = mentions[at];
    if (before !== undefined && before.span.start >= region.start) return withName(at, region);
    const behind = mentions[at + 1];
    return behind !== undefined && behind.span.end <= region.end ? behind : undefined;
  }

  /** `Trần Nam, Chánh Văn phòng, cho biết`: the title behind a comma is the person's. */
  function withName(at: number, region: Span): SpeakerMention | undefined {
    const mention = mentions[at];
    const previous = mentions[at - 1];
    const isApposed =
      mention?.type === 'title' &&
      previous?.type === 'person' &&
      previous.span.start >= region.start &&
      /^\s*[,(–-]\s*$/.test(body.slice(previous.span.end, mention.span.start));
    return isApposed ? previous : mention;
  }
}

/** The mentions of the body that lie in no other; of two that follow each other, a title before its bearer falls out. */
function outermost(speakers: readonly SpeakerMention[]): readonly SpeakerMention[] {
  const kept: SpeakerMention[] = [];
  const inBody = speakers
    .filter(({ span }) => span.field === undefined)
    .sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
  for (const mention of inBody) {
    const outer = kept.at(-1);
    if (outer === undefined || mention.span.start >= outer.span.end) kept.push(mention);
    // A title that reaches over its bearer's name gives way to the name.
    else if (mention.type === 'person' && mention.span.end === outer.span.end) {
      kept.splice(-1, 1, mention);
    }
  }
  return kept;
}

function toSpeaker(mention: SpeakerMention): FoundSpeaker {
  const entity = mention.type === 'title' ? undefined : mention.entity;
  return { id: mention.id, ...(entity === undefined ? {} : { entity }) };
}

/** The longest pronoun, in UTF-16 code units of decomposed text. */
const LONGEST_PRONOUN = 24;

/** Whether a pronoun stands before the cue, or alone behind it (`Theo ông, …`). */
function isPronoun(body: string, cue: Span | undefined, region: Span): boolean {
  if (cue === undefined) return false;
  const isBehind = cue.start < region.start;
  const end = isBehind ? Math.min(region.end, region.start + LONGEST_PRONOUN) : cue.start;
  const start = isBehind ? region.start : Math.max(region.start, end - LONGEST_PRONOUN);
  const text = toComparable(body.slice(start, end))
    .replace(/[\s,]+/g, ' ')
    .trim();
  return PRONOUNS.some((pronoun) =>
    isBehind ? text === pronoun : ` ${text}`.endsWith(` ${pronoun}`),
  );
}
