/**
 * One emoji: a flag of two letters, or pictures joined by U+200D, each with its skin tone, variation
 * selector and tags. A picture that is text by default has to ask to be drawn; `#` and `*` may be
 * keys.
 *
 * From Unicode Technical Standard #51, section 1.4.9, without the list of those in use.
 */
const EMOJI =
  /\p{RI}{2}|[#*]\ufe0f?\u20e3|(?:(?!\p{RI})\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=[\ufe0f\u200d\p{Emoji_Modifier}]))[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*)*/uy;

/** Where the emoji at an offset ends; the offset itself where there is none. */
export function emojiEnd(text: string, at: number): number {
  EMOJI.lastIndex = at;
  return EMOJI.test(text) ? EMOJI.lastIndex : at;
}
