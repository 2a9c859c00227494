/** What a letter is called. */
export interface LetterNames {
  /** Its name: bê. */
  readonly name: string;
  /** What it is called for its sound, where that is another word: bờ. */
  readonly sound?: string;
  /** Other names in use. */
  readonly others?: readonly string[];
}

/**
 * The 29 letters and the four of foreign words, with their names, as published tables give them that
 * refer to Quyết định 240/QĐ of the Ministry of Education (5 March 1984), and others in use.
 */
export const LETTERS: Readonly<Record<string, LetterNames>> = {
  a: { name: 'a' },
  ă: { name: 'á' },
  â: { name: 'ớ' },
  b: { name: 'bê', sound: 'bờ' },
  c: { name: 'xê', sound: 'cờ' },
  d: { name: 'dê', sound: 'dờ' },
  đ: { name: 'đê', sound: 'đờ' },
  e: { name: 'e' },
  ê: { name: 'ê' },
  f: { name: 'ép', others: ['ép-phờ', 'ép phờ', 'ép-lờ'] },
  g: { name: 'giê', sound: 'gờ' },
  h: { name: 'hát', sound: 'hờ', others: ['hắt'] },
  i: { name: 'i', others: ['i ngắn'] },
  j: { name: 'gi' },
  k: { name: 'ca' },
  l: { name: 'e-lờ', sound: 'lờ' },
  m: { name: 'em-mờ', sound: 'mờ', others: ['e-mờ', 'em mờ', 'em'] },
  n: { name: 'en-nờ', sound: 'nờ', others: ['e-nờ', 'en nờ', 'en'] },
  o: { name: 'o' },
  ô: { name: 'ô' },
  ơ: { name: 'ơ' },
  p: { name: 'pê', sound: 'pờ' },
  q: { name: 'quy', sound: 'quờ', others: ['cu'] },
  r: { name: 'e-rờ', sound: 'rờ' },
  s: { name: 'ét-xì', sound: 'sờ', others: ['ét xì', 'ét-xờ', 'ét'] },
  t: { name: 'tê', sound: 'tờ' },
  u: { name: 'u' },
  ư: { name: 'ư' },
  v: { name: 'vê', sound: 'vờ' },
  w: { name: 'vê kép', others: ['vê đúp'] },
  x: { name: 'ích-xì', sound: 'xờ', others: ['ích xì', 'ích'] },
  y: { name: 'i dài', others: ['i-cờ-rét', 'i cờ-rét', 'i gờ-rét'] },
  z: { name: 'dét', others: ['giét'] },
};

/** The tones that are spoken behind a letter, by their combining marks. */
export const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'huyền',
  '\u0309': 'hỏi',
  '\u0303': 'ngã',
  '\u0301': 'sắc',
  '\u0323': 'nặng',
};

/** The signs that are called by a name. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  ',': 'phẩy',
  // Without `dấu` it would be 2 and a full stop.
  ':': 'dấu hai chấm',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '/': 'gạch chéo',
  '@': 'a còng',
  '#': 'thăng',
  '&': 'và',
  '+': 'cộng',
  '%': 'phần trăm',
  '*': 'sao',
};
