import type { OrganisationMention, PersonMention, TitleMention } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { toComparable } from '../blocks/word-match.ts';
import { KIN_WORDS, PRONOUNS } from './speech-cues.ts';
import { lastAtOrBefore, type Speech } from './speech.ts';

/** A mention of somebody who can speak. */
export type SpeakerMention = OrganisationMention | PersonMention | TitleMention;

/** Who speaks, as the mention and, where it is known, the entity. */
export interface FoundSpeaker {
  readonly id: string;
  readonly entity?: string;
}

/** What is set off behind a name is no longer up to the next name, in UTF-16 code units. */
const LONGEST_APPOSITION = 120;

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
  const mentions = outermost(body, speakers);
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
    if (before !== undefined && before.span.start >= region.start) {
      const speaker = bearerOf(at, { start: region.start, end: edge });
      return isInOffice(body, speaker) ? undefined : speaker;
    }
    const behind = mentions[at + 1];
    if (behind === undefined || behind.span.end > region.end) return undefined;
    return cue !== undefined && isAddressed(body, cue, region, behind.span) ? undefined : behind;
  }

  /** `Trần Nam, Chánh Văn phòng, cho biết`: what is set off behind a person says who that is. */
  function bearerOf(at: number, region: Span): SpeakerMention | undefined {
    let index = at;
    do {
      if (!isApposed(index, region)) break;
      index -= 1;
    } while (mentions[index]?.type !== 'person');
    return mentions[mentions[index]?.type === 'person' ? index : at];
  }

  function isApposed(at: number, region: Span): boolean {
    const mention = mentions[at];
    const previous = mentions[at - 1];
    if (mention === undefined || previous === undefined) return false;
    const { start, end } = mention.span;
    const between = body.slice(previous.span.end, start);
    if (between.length > LONGEST_APPOSITION || previous.span.start < region.start) return false;
    if (!/^\s*[,(–-]/.test(between)) return false;
    const [last = ''] = between.split(/[,(–]/).slice(-1);
    const words = last.replace(/^\s*-/, '').trim();
    if (mention.type === 'title' && words === '') return true;
    // Set off on both sides, and no other person: `Trần Nam, hàng xóm của bà Lan, cho biết`.
    const behind = body.slice(end, Math.min(region.end, end + LONGEST_APPOSITION));
    const isSetOff = /[,)–]|\s-\s/.test(behind);
    const isOther = mention.type === 'person' && (/^\p{Lu}/u.test(words) || isKin(words));
    return isSetOff && words !== '' && !isOther;
  }
}

function isKin(words: string): boolean {
  const text = toComparable(words);
  return KIN_WORDS.some((word) => word === text);
}

/** Last words of offices (NFC): the body behind one is a part of a title, *Chủ tịch Quốc hội*. */
const OFFICE = /(?:^|\s)(?:đốc|lệnh|ngôn|nhiệm|sứ|thư|tịch|trưởng|tướng|viên)\s+$/;

/** The longest of those with the space around it, in UTF-16 code units of decomposed text. */
const LONGEST_OFFICE = 12;

function isInOffice(body: string, speaker: SpeakerMention | undefined): boolean {
  if (speaker?.type !== 'organisation') return false;
  const { start } = speaker.span;
  return OFFICE.test(toComparable(body.slice(Math.max(0, start - LONGEST_OFFICE), start)));
}

/** `Phóng viên hỏi ông Nam: …`: behind somebody and the verb stands who is spoken to. */
function isAddressed(body: string, cue: Span, region: Span, { start }: Span): boolean {
  const hasSubject = /\p{L}/u.test(body.slice(region.start, cue.start));
  return hasSubject && !/,|\scủa\s/.test(body.slice(cue.end, start).normalize('NFC'));
}

/** The mentions of the body that lie in no other; of two that follow each other, a title before its bearer falls out. */
function outermost(body: string, speakers: readonly SpeakerMention[]): readonly SpeakerMention[] {
  const kept: SpeakerMention[] = [];
  const inBody = speakers
    .filter(({ span }) => span.field === undefined)
    .sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
  for (const mention of inBody) {
    const outer = kept.at(-1);
    if (outer === undefined || mention.span.start >= outer.span.end) {
      if (mention.type === 'person') dropTitles(body, kept, mention.span.start);
      kept.push(mention);
    }
    // A title that reaches over its bearer's name gives way to the name.
    else if (mention.type === 'person' && mention.span.end === outer.span.end) {
      kept.splice(-1, 1, mention);
    }
  }
  return kept;
}

/** Drops the titles in front of a name, `ông` among them. */
function dropTitles(body: string, kept: SpeakerMention[], start: number): void {
  for (let last = kept.at(-1); last?.type === 'title'; last = kept.at(-1)) {
    if (body.slice(last.span.end, start).trim() !== '') return;
    kept.pop();
    start = last.span.start;
  }
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
