import { describe, expect, it } from 'vitest';
import { listSyllables } from '../../syllables/list-syllables.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { repairMojibakeWithMap } from './repair-mojibake-with-map.ts';
import { restoreLostBytes } from './restore-lost-bytes.ts';

const LOST = /[\x81\x8d\x8f\x90\x9d\xa0\xad]/g;

/** Reads UTF-8 as windows-1252, and loses what it has no visible character for. */
function lose(text: string, put: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text)).replace(LOST, put);
}

describe('restoreLostBytes', () => {
  it.each([
    ['há»c', 'học'],
    ['há»?c', 'học'],
    ['há»\ufffdc', 'học'],
    ['Há»ŒC', undefined],
    ['Äiá»u', 'Điều'],
    ['ÄÆ NG', undefined],
    ['ngưá»i', 'người'],
    ['NGƯá»œI', undefined],
    ['nhÃ', 'nhà'],
    ['thá»i', 'thời'],
    ['vá»?', 'về'],
    ['Ã', 'Ý'],
    ['gá»i', undefined],
    ['tá»', undefined],
    ['Ärzte', undefined],
    ['NÃO', 'NÁO'],
    ['', undefined],
    ['ÄÄÄÄÄÄÄÄ', undefined],
  ])('%s', (word, restored) => {
    expect(restoreLostBytes(word)).toBe(restored);
  });

  it('gives a syllable that would have been lost in the same way, or none', () => {
    let restored = 0;
    let wrong = 0;
    for (const syllable of listSyllables()) {
      const damaged = lose(syllable, '');
      const given = restoreLostBytes(repairMojibake(`viáº¿t ${damaged}`).slice(5));
      if (given === undefined) continue;
      expect(lose(given, '')).toBe(damaged);
      if (given === syllable) restored++;
      else wrong++;
    }
    expect(restored).toBeGreaterThan(900);
    expect(wrong).toBeLessThan(200);
  });

  it('is asked in lines where something was repaired, and nowhere else', () => {
    const damaged = `${lose('Đường đời, người học về', '?')}\nÄon há»c`;
    const options = { restoreWord: restoreLostBytes };
    expect(repairMojibake(damaged, options)).toBe('Đường đời, người học về\nÄon há»c');
    const { text, map } = repairMojibakeWithMap(damaged, options);
    expect(text).toBe(repairMojibake(damaged, options));
    expect(map.targetLength).toBe(text.length);
  });
});
