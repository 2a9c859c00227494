import { EMPTY_HASH, mixHash } from '../words/syllable-hash.ts';
import { readSyllable, type SyllableReading } from '../words/syllable-reader.ts';
import {
  CAPITAL_BIT,
  CATEGORY_SHIFT,
  classifyUnit,
  getUnitTable,
  LETTER,
  LINE_BREAK,
  makeMarkedLetters,
  SPACE,
  UNKNOWN,
} from '../words/unit-table.ts';
import { echoOf, NO_ECHO } from './echo.ts';
import { classOf, type TagLexicon } from './tag-model.ts';
import { OPENS, STOPS, type WordFacts } from './tag-sentence.ts';
import { isSymbol, shapeOfWord, SYMBOL, type WordMake } from './word-shape.ts';

/** Sets signs apart from letters. */
const SIGN_VALUE = 0x20000;

const UNDERSCORE = 0x5f;

/** Signs that end sentences, and those behind which something may begin. */
const STOP_SIGNS = '.!?…';
const OPENING_SIGNS = '.!?…:;"\'“”«»‘’-–—';

/** Reads words. */
export interface WordReader {
  /**
   * Reads a word.
   *
   * @param facts - Where what is known of it is put, at an index.
   */
  readonly read: (form: string, facts: WordFacts, index: number) => void;
  /** A word begins with a capital. */
  readonly isCapitalized: (text: string) => boolean;
}

/** Creates a reader of words that knows a lexicon. */
export function createWordReader(lexicon: TagLexicon): WordReader {
  const units = getUnitTable().slice();
  // Look-alikes of Đ, which real texts have.
  for (const lookAlike of 'ÐƉ') units[lookAlike.charCodeAt(0)] = units[0x110] ?? 0;
  const markedLetters = makeMarkedLetters();
  const reading: SyllableReading = { end: 0, hash: 0, letters: 0, capitals: 0, digits: 0 };
  const make: WordMake = {
    syllables: 0,
    titles: 0,
    numerals: 0,
    letters: 0,
    capitals: 0,
    digits: 0,
    isFirstTitle: false,
  };
  // The treebank of Vietnamese writes opening and closing brackets so.
  const openingHash = hashOf('LBKT');
  const closingHash = hashOf('RBKT');
  return { read, isCapitalized: (text) => isCapitalAt(text, 0) };

  function hashOf(text: string): number {
    readSyllable(text, 0, units, markedLetters, reading);
    return reading.hash;
  }

  function read(form: string, facts: WordFacts, index: number): void {
    // Vietnamese letters need no composing, those of other languages do.
    const text = /[\p{M}\u1160-\u11FF]/u.test(form) ? form.normalize('NFC') : form;
    let key = 0;
    let first = 0;
    let last = 0;
    let sign = '';
    clearMake();
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      const category = categoryOf(unit);
      if (category === SPACE || category === LINE_BREAK || (unit === UNDERSCORE && key !== 0)) {
        at++;
        continue;
      }
      readSyllable(text, at, units, markedLetters, reading);
      let { end, hash } = reading;
      if (end > at) {
        const bracket = hash === openingHash ? '(' : hash === closingHash ? ')' : '';
        if (bracket === '') addSyllable(text, at, hash);
        else hash = hashOfSign(bracket.charCodeAt(0));
      } else {
        if (key === 0) sign = text.charAt(at);
        hash = hashOfSign(unit);
        end = at + 1;
      }
      // Multiplied first, so that two syllables that are alike do not cancel out.
      key = key === 0 ? hash : mixHash(Math.imul(key, 0x9e3779b1), hash) || 1;
      first ||= hash;
      last = hash;
      at = end;
    }
    facts.keys[index] = key;
    facts.firsts[index] = first;
    facts.lasts[index] = last;
    facts.lengths[index] = make.syllables;
    facts.letters[index] = make.letters;
    facts.capitals[index] = make.capitals;
    facts.shapes[index] = isSymbol(text, make) ? SYMBOL : shapeOfWord(make);
    facts.echoes[index] = make.syllables === 2 ? echoOf(text) : NO_ECHO;
    facts.signs[index] = make.syllables === 0 ? signsOf(sign) : 0;
    facts.classes[index] = classOf(lexicon, key);
    facts.firstClasses[index] = classOf(lexicon, first);
    facts.lastClasses[index] = classOf(lexicon, last);
  }

  function addSyllable(text: string, at: number, hash: number): void {
    const isTitle = isCapitalAt(text, at);
    const wordClass = classOf(lexicon, hash);
    if (make.syllables === 0) make.isFirstTitle = isTitle;
    make.syllables++;
    make.letters += reading.letters;
    make.capitals += reading.capitals;
    make.digits += reading.digits;
    if (isTitle) make.titles++;
    if (reading.letters === 0 || (wordClass > 0 && wordClass <= lexicon.lastNumeral)) {
      make.numerals++;
    }
  }

  function clearMake(): void {
    make.syllables = make.titles = make.numerals = 0;
    make.letters = make.capitals = make.digits = 0;
    make.isFirstTitle = false;
  }

  function categoryOf(unit: number): number {
    const packed = units[unit] ?? 0;
    return (packed === UNKNOWN ? classifyUnit(units, unit) : packed) >> CATEGORY_SHIFT;
  }

  function isCapitalAt(text: string, at: number): boolean {
    const packed = units[text.charCodeAt(at)] ?? 0;
    if (packed >> CATEGORY_SHIFT === LETTER) return (packed & CAPITAL_BIT) !== 0;
    return /^\p{Lu}/u.test(text.slice(at, at + 2));
  }
}

/** What the first sign of a word without syllables does. */
function signsOf(sign: string): number {
  if (sign === '') return 0;
  return (STOP_SIGNS.includes(sign) ? STOPS : 0) + (OPENING_SIGNS.includes(sign) ? OPENS : 0);
}

function hashOfSign(unit: number): number {
  return mixHash(EMPTY_HASH, SIGN_VALUE + unit) || 1;
}
