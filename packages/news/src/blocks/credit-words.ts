import type { CreditKind, CreditNote } from '@quocngu/article';
import { toComparable } from './word-match.ts';

/** The words with which a credit opens, and what they say is credited. */
export const CREDIT_KINDS: ReadonlyMap<string, CreditKind['value']> = new Map([
  ['ảnh', 'photo'],
  ['hình', 'photo'],
  ['hình ảnh', 'photo'],
  ['nguồn ảnh', 'photo'],
  ['nguồn hình', 'photo'],
  ['ảnh và video', 'photo'],
  ['ảnh, video', 'photo'],
  ['ảnh, clip', 'photo'],
  ['photo', 'photo'],
  ['nguồn', 'source'],
  ['source', 'source'],
  ['đồ họa', 'graphic'],
  ['đồ hoạ', 'graphic'],
  ['infographic', 'graphic'],
  ['infographics', 'graphic'],
  ['minh họa', 'graphic'],
  ['minh hoạ', 'graphic'],
  ['tranh', 'graphic'],
  ['video', 'video'],
  ['clip', 'video'],
  ['nguồn video', 'video'],
  ['nguồn clip', 'video'],
]);

/** Remarks that stand for themselves, before a name or behind it. */
const CREDIT_NOTES: ReadonlyMap<string, CreditNote['value']> = new Map([
  ['tư liệu', 'archive'],
  ['t.l', 'archive'],
  ['tl', 'archive'],
  ['sưu tầm', 'archive'],
  ['st', 'archive'],
  ['phát', 'distributed'],
  ['cung cấp', 'provided'],
  ['minh họa', 'illustration'],
  ['minh hoạ', 'illustration'],
  ['chỉ có tính minh họa', 'illustration'],
  ['chỉ mang tính minh họa', 'illustration'],
  ['mang tính minh họa', 'illustration'],
  ['có tính chất minh họa', 'illustration'],
  ['chụp màn hình', 'screenshot'],
  ['cắt từ clip', 'screenshot'],
  ['cắt từ video', 'screenshot'],
  ['chụp từ clip', 'screenshot'],
  ['chụp từ video', 'screenshot'],
  ['trích từ clip', 'screenshot'],
]);

/** Tells what words remark, as they are written; `undefined` for other words. */
export function readNote(text: string): CreditNote['value'] | undefined {
  return isProvidedShort(text) ? 'provided' : CREDIT_NOTES.get(toComparable(text));
}

/** `NVCC`, `BVCC`, `CACC`: the first letters of who provided it, then of *cung cấp*; not `PCCC`. */
export function isProvidedShort(text: string): boolean {
  return /^\p{Lu}{1,2}[^C\P{Lu}]CC$/u.test(text.normalize('NFC'));
}

/** The longest of those, in words. */
export const MOST_NOTE_WORDS = 5;

/** Words before a name that do not belong to it: `do bệnh viện cung cấp`, `Pv TTXVN`. */
export const CREDIT_JOINTS: ReadonlySet<string> = new Set([
  ...['của', 'do', 'từ', 'nguồn', 'theo'],
  ...['pv', 'Pv', 'PV', 'P.V'],
]);

/**
 * First words of names of bodies, which may go on in small letters (*Bộ Ngoại giao*): such a name is
 * told from a sentence by them.
 */
export const BODY_HEADS: ReadonlySet<string> = new Set([
  'bạn',
  'ban',
  'bảo',
  'báo',
  'bệnh',
  'bộ',
  'cảnh',
  'chi',
  'cổng',
  'cơ',
  'công',
  'cục',
  'đài',
  'đại',
  'gia',
  'hải',
  'học',
  'hội',
  'liên',
  'ngân',
  'nhà',
  'nhân',
  'phòng',
  'quân',
  'quốc',
  'sở',
  'tạp',
  'tập',
  'thành',
  'thông',
  'tỉnh',
  'tổng',
  'trang',
  'trung',
  'trường',
  'ubnd',
  'ủy',
  'uỷ',
  'văn',
  'viện',
  'vườn',
]);

/** First words of names of bodies that go on in capitals, as names of people do (*Báo Nghệ An*). */
export const CAPITAL_BODY_HEADS: ReadonlySet<string> = new Set([
  'báo',
  'clb',
  'đài',
  'facebook',
  'fanpage',
  'fb',
  'sở',
  'tạp',
  'trang',
  'ubnd',
  'youtube',
]);
