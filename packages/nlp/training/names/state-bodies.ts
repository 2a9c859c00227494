import type { DataFolder } from '../corpus/data-folder.ts';

/** What bodies of the state begin with. */
const HEADS =
  'Bộ|Ủy ban|Uỷ ban|Tòa án|Toà án|Viện|Cục|Tổng cục|Quốc hội|Chính phủ|Ngân hàng|Kiểm toán|' +
  'Văn phòng|Mặt trận|Đảng|Hội đồng|Thanh tra|Bảo hiểm|Đoàn|Hội|Liên đoàn|Tổng Liên đoàn|' +
  'Quân đội|Công an|Cảnh sát|Hải quan|Bộ đội|Học viện|Phòng';

const BODY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${HEADS})(?: [\\p{L}\\p{M}]+){0,7}`, 'gu');

const HEAD = new RegExp(`^(?:${HEADS})$`, 'u');

/** How often a body has to be named. */
const LEAST = 4;
/** The share of a name that has to go on with a small syllable for the syllable to belong to it. */
const SHARE = 0.4;
const MOST_SYLLABLES = 8;

/** Words of law between two bodies, and heads that are no bodies. */
const NO_PART =
  /(?:^| )(?:trưởng|luật|các|của|có|là|được|do|quy|phải|theo|tại|trong|không|này|thì|đã|hoặc|với|về)$/;

/**
 * Draws the names of state bodies from the statutes: behind a known head, all syllables with a
 * capital, and those without one that follow often enough.
 *
 * @returns Names in the order of the alphabet, with how often each occurs.
 */
export function readStateBodies(folder: DataFolder): ReadonlyMap<string, number> {
  const counts = countPhrases(folder);
  const parents = new Set<string>();
  const bodies = new Map<string, number>();
  for (const phrase of [...counts.keys()].sort()) {
    const count = counts.get(phrase) ?? 0;
    if (count < LEAST || NO_PART.test(phrase)) continue;
    const parent = phrase.slice(0, Math.max(0, phrase.lastIndexOf(' ')));
    if (HEAD.test(phrase)) {
      parents.add(phrase);
    } else if (parents.has(parent)) {
      const share = count / (counts.get(parent) ?? count);
      if (share < SHARE && !/^\p{Lu}/u.test(phrase.slice(parent.length + 1))) continue;
      parents.add(phrase);
      if (!phrase.endsWith(' và')) bodies.set(phrase, count);
    }
  }
  // What nearly always goes on is half a name.
  for (const [phrase, count] of counts) {
    const parent = phrase.slice(0, Math.max(0, phrase.lastIndexOf(' ')));
    if (bodies.has(phrase) && count >= SHARE * (bodies.get(parent) ?? Infinity))
      bodies.delete(parent);
  }
  return bodies;
}

function countPhrases(folder: DataFolder): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of folder.list('laws-vi')) {
    if (!file.endsWith('.txt')) continue;
    for (const [found] of folder.read('laws-vi', file).matchAll(BODY)) {
      const syllables = found.split(' ');
      for (let length = 1; length <= Math.min(syllables.length, MOST_SYLLABLES); length++) {
        const phrase = syllables.slice(0, length).join(' ');
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  return counts;
}
