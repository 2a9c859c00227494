/**
 * The end of the sign that begins at an offset: of a whole emoji, with its modifiers and with those
 * joined to it, of a flag, or of any other character.
 */
export function signEnd(text: string, start: number): number {
  let end = start + characterLength(text, start);
  if (isRegional(text, start) && isRegional(text, end)) end += 2;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === 0x200d && text.codePointAt(end + 1) !== undefined && isPictograph(text, end + 1)) {
      end += 1 + characterLength(text, end + 1);
    } else if (unit === 0xfe0f || unit === 0xfe0e || unit === 0x20e3) {
      end++;
    } else if (isModifier(text, end)) {
      end += 2;
    } else if (unit >= 0x300 && unit <= 0x36f) {
      end++;
    } else {
      break;
    }
  }
  return end;
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/** The colours of skin, and the letters of flags of regions. */
function isModifier(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return (point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f);
}

function isPictograph(text: string, at: number): boolean {
  return /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2));
}
