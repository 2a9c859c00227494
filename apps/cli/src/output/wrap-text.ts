import { displayWidth } from '@quocngu/span';

/** Breaks text at its spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = displayWidth(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += columns + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Cuts text to at most `width` columns, at a space where there is one, and says so by an ellipsis. */
export function shortenText(text: string, width: number): string {
  // No column takes more than this many code units in any text worth cutting at a word.
  const near = text.length > width * 8 ? text.slice(0, width * 8) : text;
  if (near === text && displayWidth(text) <= width) return text;
  const [first = ''] = wrapText(near, width - 1);
  if (displayWidth(first) < width) return `${first}…`;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(first)) {
    if (displayWidth(cut + segment) >= width) break;
    cut += segment;
  }
  return `${cut}…`;
}
