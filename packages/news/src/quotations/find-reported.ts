import type { Span } from '@quocngu/span';
import { trimSpan } from '../blocks/split-parts.ts';
import { toComparable } from '../blocks/word-match.ts';
import type { Cue } from './find-cues.ts';
import type { SpeakerMention } from './find-speaker.ts';
import { CLAIM_CUES, KIN_WORDS, REQUEST_CUES } from './speech-cues.ts';
import { lastAtOrBefore, type FoundQuotation, type Speech } from './speech.ts';

/** Fewer words are no clause. */
const LEAST_WORDS = 3;

/** The most words of `…, ông Nam cho biết` behind what is said. */
const MOST_CLOSING_WORDS = 14;

/** Finds speech without quotation marks: `ông Nam cho biết …`, `…, ông Nam cho biết`, `Theo ông Nam, …`. */
export function findReported(
  speech: Speech,
  direct: readonly FoundQuotation[],
  speakers: readonly SpeakerMention[],
): readonly FoundQuotation[] {
  const taken = direct.map(({ span }) => span);
  const named = speakers
    .map(({ span }) => span)
    .filter(({ field }) => field === undefined)
    .sort((left, right) => left.start - right.start);
  const titles = new Map(
    speakers.flatMap(({ type, span }) =>
      type === 'title' && span.field === undefined ? [[span.start, span.end] as const] : [],
    ),
  );
  const known = { named, titles, usedCues: new Set(direct.map(({ cue }) => cue?.start)) };
  return speech.sentences.flatMap((sentence) => {
    const rest = withoutDirect(sentence, taken);
    if (rest === undefined) return [];
    const cues = speech.cuesIn(rest);
    const parts = splitSpeakers(speech, rest, cues);
    return parts.flatMap(
      (part) =>
        readSentence(speech.body, part, parts.length > 1 ? speech.cuesIn(part) : cues, known) ??
        readTheo(speech.body, part, known) ??
        [],
    );
  });
}

/** `…, trong khi bà Lan cho rằng …`, with the letters of *còn* composed or not. */
const JOINT = /,\s+(?=(?:trong khi|c(?:ò|o\u0300)n)\s)/g;

/** Cuts a sentence where, behind one who speaks, another one does. */
function splitSpeakers(
  { body, cuesIn }: Speech,
  sentence: Span,
  cues: readonly Cue[],
): readonly Span[] {
  if (cues.filter(({ takesClause }) => takesClause).length < 2) return [sentence];
  const joints = [...body.slice(sentence.start, sentence.end).matchAll(JOINT)];
  const ends = [...joints.map(({ index }) => sentence.start + index), sentence.end];
  const parts: { start: number; end: number }[] = [];
  let { start } = sentence;
  let speaks = false;
  for (const end of ends) {
    const speaksHere = hasClauseCue(cuesIn({ start, end }));
    const last = parts.at(-1);
    if (last !== undefined && !(speaks && speaksHere)) last.end = end;
    else parts.push({ start, end });
    speaks ||= speaksHere;
    // Behind the comma.
    start = end + 1;
  }
  return parts;
}

function hasClauseCue(cues: readonly Cue[]): boolean {
  return cues.some(({ takesClause }) => takesClause);
}

/** What a sentence has behind the direct quotations in it; nothing where it ends in one. */
function withoutDirect(sentence: Span, taken: readonly Span[]): Span | undefined {
  const last = taken[lastAtOrBefore(taken, sentence.end - 1)];
  if (last === undefined || last.end <= sentence.start) return sentence;
  // Behind the closing mark.
  const start = last.end + 1;
  return start < sentence.end ? { start, end: sentence.end } : undefined;
}

/** What is known beside the sentence. */
interface SpeechContext {
  /** Where the cues of direct quotations begin. */
  readonly usedCues: ReadonlySet<number | undefined>;
  /** The mentions of persons, bodies and titles, in order. */
  readonly named: readonly Span[];
  /** Where the titles of the body end, by where they begin. */
  readonly titles: ReadonlyMap<number, number>;
}

function readSentence(
  body: string,
  sentence: Span,
  cues: readonly Cue[],
  { usedCues, named }: SpeechContext,
): FoundQuotation | undefined {
  for (const cue of cues) {
    // Somebody must stand before the verb.
    const hasSubject = /[\p{L}\p{N}]/u.test(body.slice(sentence.start, cue.start));
    if (usedCues.has(cue.start) || !hasSubject) continue;
    const span = clauseBehind(body, cue, sentence, named) ?? clauseBefore(body, cue, sentence);
    if (span === undefined) continue;
    const isBehind = span.start > cue.start;
    const region = isBehind
      ? { start: sentence.start, end: cue.start }
      : { start: span.end, end: sentence.end };
    return { type: 'reported', span, cue: { start: cue.start, end: cue.end }, region };
  }
  return undefined;
}

/** `… cho biết mưa còn kéo dài`, `… khẳng định rằng …`, `… nói: …`. */
function clauseBehind(
  body: string,
  cue: Cue,
  sentence: Span,
  named: readonly Span[],
): Span | undefined {
  const text = body.slice(cue.end, sentence.end);
  const lead = /^(?:\s+rằng\s+|\s*:\s*)/.exec(text.slice(0, 24).normalize('NFC'));
  if (lead === null && !cue.takesClause && !opensClause(body, cue, named)) return undefined;
  const comma = /^\s*[,:]?\s*/.exec(text)?.[0].length ?? 0;
  const that = lead === null ? comma : lengthOfLead(text);
  return clause(body, { start: cue.end + that, end: sentence.end });
}

/** So far behind a claim *là* is looked for, in UTF-16 code units. */
const NEAR = 60;

/**
 * Whether what follows a verb with an object is a clause all the same: somebody is asked to do something
 * (`đề nghị Bộ Y tế kiểm tra …`), or something is said to be something (`nhấn mạnh đây là …`).
 */
function opensClause(body: string, cue: Cue, named: readonly Span[]): boolean {
  const verb = toComparable(body.slice(cue.start, cue.end));
  if (REQUEST_CUES.some((request) => request === verb)) {
    return named[lastAtOrBefore(named, cue.end + 1)]?.start === cue.end + 1;
  }
  if (!CLAIM_CUES.some((claim) => claim === verb)) return false;
  return /\slà\s/.test(body.slice(cue.end, cue.end + NEAR).normalize('NFC'));
}

/** The length of `rằng` or a colon with the space around it, as written. */
function lengthOfLead(text: string): number {
  const word = /^\s+\S+\s+/.exec(text);
  const colon = /^\s*:\s*/.exec(text);
  return (colon ?? word)?.[0].length ?? 0;
}

/** `Mưa còn kéo dài, ông Nam cho biết.` */
function clauseBefore(body: string, cue: Cue, sentence: Span): Span | undefined {
  if (/[\p{L}\p{N}]/u.test(body.slice(cue.end, sentence.end))) return undefined;
  const comma = body.slice(sentence.start, cue.start).lastIndexOf(',');
  if (comma === -1) return undefined;
  const closing = body.slice(sentence.start + comma + 1, cue.start);
  if (countWords(closing) === 0 || countWords(closing) > MOST_CLOSING_WORDS) return undefined;
  // A mark that closes and nothing that opened: the words are quoted from the paragraph before.
  if (/^[^“«"]*[”»"]$/.test(body.slice(sentence.start, sentence.start + comma))) return undefined;
  return clause(body, { start: sentence.start, end: sentence.start + comma });
}

/** `Theo ông Nam, …`, `Theo Bộ Y tế, …`: behind *Theo*, somebody who can speak. */
function readTheo(
  body: string,
  sentence: Span,
  { named, titles }: SpeechContext,
): FoundQuotation | undefined {
  const theo = /^Theo\s+/.exec(body.slice(sentence.start, sentence.start + 16));
  if (theo === null) return undefined;
  const start = sentence.start + theo[0].length;
  const comma = body.slice(start, sentence.end).indexOf(',');
  if (comma === -1) return undefined;
  const region = { start, end: start + comma };
  const first = toComparable(body.slice(start, start + 12)).split(/[\s,]/, 1)[0] ?? '';
  const mention = named[lastAtOrBefore(named, region.end - 1)];
  const isNamed = mention !== undefined && mention.start >= start && mention.end <= region.end;
  if (!isNamed && !KIN_WORDS.some((word) => word === first)) return undefined;
  const from = endOfTitles(body, { start: region.end + 1, end: sentence.end }, titles);
  const span = clause(body, { start: from, end: sentence.end });
  const cue = { start: sentence.start, end: sentence.start + 'Theo'.length };
  return span && { type: 'reported', span, cue, region };
}

/** `45 tuổi, `, with the letters of *tuổi* composed or not. */
const AGE = /^\d+ tu\S+i,/;

/** Steps over the age and the titles that commas set off behind a name. */
function endOfTitles(body: string, { start, end }: Span, titles: SpeechContext['titles']): number {
  let from = start;
  for (;;) {
    const at = trimSpan(body, { start: from, end }).start;
    const age = AGE.exec(body.slice(at, Math.min(end, at + 20)))?.[0].length;
    const last = age === undefined ? titles.get(at) : at + age - 1;
    if (last === undefined || last >= end || body.charAt(last) !== ',') return from;
    from = last + 1;
  }
}

/** A clause without the white space and the stop around it. */
function clause(body: string, { start, end }: Span): Span | undefined {
  const span = trimSpan(body, { start, end });
  let last = span.end;
  while (last > span.start && /[\s./]/.test(body.charAt(last - 1))) last -= 1;
  const isClause = countWords(body.slice(span.start, last)) >= LEAST_WORDS;
  return isClause ? { start: span.start, end: last } : undefined;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
