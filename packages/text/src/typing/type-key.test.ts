import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../test/hazards.ts';
import { SYLLABLES } from '../../test/typed-syllables.ts';
import {
  createTyping,
  endWord,
  toKeystrokes,
  typeBackspace,
  typeKey,
  typeText,
  type TypingOptions,
  type TypingState,
  type TypingStep,
} from './index.ts';

/** A text field that keeps what steps tell it, and refuses to erase what it does not have. */
class Field {
  text = '';
  state: TypingState;

  constructor(options: TypingOptions = {}, text = '') {
    this.text = text;
    this.state = createTyping(options, text);
  }

  /** Presses keys; `<` stands for a backspace, which the field does itself where no word is typed. */
  press(keys: string): this {
    for (const key of keys) {
      const isByField = key === '<' && this.state.text === '';
      if (isByField) this.text = this.text.slice(0, -1);
      this.#apply(key === '<' ? typeBackspace(this.state) : typeKey(this.state, key));
    }
    return this;
  }

  leave(): this {
    this.#apply(endWord(this.state));
    return this;
  }

  #apply({ state, erase, insert }: TypingStep): void {
    const before = this.text.slice(this.text.length - this.state.text.length);
    if (this.state.text !== before) throw new Error(`the field has ${before}`);
    if (erase > before.length) throw new Error(`${erase} to erase of ${before}`);
    this.text = this.text.slice(0, this.text.length - erase) + insert;
    this.state = freeze(state);
  }
}

/** Freezes a state, so that a later key that changed it would throw. */
function freeze(state: TypingState): TypingState {
  for (const part of [state, state.settings, state.keys, ...state.keys]) Object.freeze(part);
  return state;
}

describe('typeKey', () => {
  it('shows each step', () => {
    const field = new Field();
    const seen = Array.from('nguwowif tooi', (key) => field.press(key).text);
    expect(seen).toEqual([
      ...['n', 'ng', 'ngu', 'ngư', 'ngươ', 'ngươ', 'ngươi', 'người'],
      ...['người ', 'người t', 'người to', 'người tô', 'người tôi'],
    ]);
  });

  it('changes no more than has to change', () => {
    const steps = Array.from('toans').reduce<TypingStep[]>((done, key) => {
      return [...done, typeKey(done.at(-1)?.state ?? createTyping(), key)];
    }, []);
    expect(steps.map(({ erase, insert }) => [erase, insert])).toEqual([
      ...[
        [0, 't'],
        [0, 'o'],
        [0, 'a'],
        [0, 'n'],
      ],
      [2, 'án'],
    ]);
  });

  it('puts the keys of a word that is none back at its end', () => {
    const field = new Field().press('user');
    expect(field.text).toBe('ủe');
    expect(field.press(',').text).toBe('user,');
    expect(field.press('user').leave().text).toBe('user,user');
  });

  it('takes longer text as it is, and an empty one not at all', () => {
    const state = createTyping({}, 'tieng');
    expect(typeKey(state, 'as')).toMatchObject({ erase: 0, insert: 'as', state: { text: '' } });
    expect(typeKey(state, '👩\u200d🌾')).toMatchObject({ erase: 0, insert: '👩\u200d🌾' });
    expect(typeKey(state, '')).toEqual({ state, erase: 0, insert: '' });
  });

  it('refuses what is no string', () => {
    expect(() => typeKey(createTyping(), 13 as unknown as string)).toThrow(
      new TypeError('key must be a string, not number'),
    );
  });

  it('gives what typeText gives, key by key, and states that JSON can hold', () => {
    const keys = fc.oneof(
      hazardousText,
      fc.constantFrom(...SYLLABLES).map((text) => toKeystrokes(text)),
    );
    fc.assert(
      fc.property(keys, fc.constantFrom('telex', 'vni', 'viqr'), (text, method) => {
        const field = new Field({ method });
        for (const key of text) {
          field.press(key === '<' ? ' ' : key);
          expect(JSON.parse(JSON.stringify(field.state))).toEqual(field.state);
        }
        expect(field.leave().text).toBe(typeText(text.replaceAll('<', ' '), { method }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('typeBackspace', () => {
  it.each([
    ['takes a letter with its marks', 'VIEETJ<', 'VIỆ'],
    ['keeps the tone', 'hanhj<', 'hạn'],
    ['moves the tone', 'toans<', 'tóa'],
    ['keeps the tone of a vowel that goes', 'hoas<', 'hó'],
    ['drops the tone with the last vowel', 'tas<', 't'],
    ['with the vowel behind qu', 'quys<', 'qu'],
    ['lets a word go on', 'tieengs<<m', 'tiếm'],
    ['lets the last tone win', 'hoaf<as', 'hóa'],
    ['lets an undone mark be put again', 'reff<f', 'rè'],
    ['forgets the keys of what it takes', 'windox<ws ', 'windows '],
    ['of a word that was none', 'cart<s ', 'cá '],
    ['of a word that is none', 'userr<s ', 'users '],
    ['leaves nothing', 'as<<<as', 'á'],
    ['goes over the end of a word', 'tas <<s', 'ts'],
    ['on an escape of no method', 'a\\<', 'a'],
  ])('%s: %s', (_, keys, text) => {
    expect(new Field().press(keys).text).toBe(text);
  });

  it('takes characters whole', () => {
    expect(typeBackspace(createTyping({}, 'a')).erase).toBe(1);
    const state = typeKey(createTyping({}, 'a'), '𝐀').state;
    expect(typeBackspace(state)).toMatchObject({ erase: 2, insert: '' });
  });

  it('takes a waiting backslash', () => {
    expect(new Field({ method: 'viqr' }).press("hay\\<'").text).toBe("hay'");
  });

  it('is total, and takes one character at a time', () => {
    fc.assert(
      fc.property(hazardousText, fc.constantFrom('telex', 'vni', 'viqr'), (text, method) => {
        const field = new Field({ method });
        for (const key of text) field.press(key);
        const letters = field.state.text;
        field.press('<');
        const left = field.state.text;
        if (letters !== '') expect(Array.from(left)).toHaveLength(Array.from(letters).length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('leads back to nothing from every syllable, one letter at a time', () => {
    for (const syllable of SYLLABLES) {
      let state = createTyping({}, syllable);
      for (let left = syllable.length - 1; left >= 0; left--) {
        state = typeBackspace(state).state;
        if (state.text.length !== left) expect(state.text).toBe(`${left} letters of ${syllable}`);
      }
    }
  });
});

describe('createTyping', () => {
  it.each([
    ['tieng', 'se', 'tiếng'],
    ['người Viet', 'ej', 'người Việt'],
    ['tiế', 'ng', 'tiếng'],
    ['hoà', 's', 'hóa'],
    ['duong', 'dwf', 'đường'],
    ['Nam ', 'as', 'Nam á'],
    ['Nam.as', 's', 'Nam.ass'],
    ['', 'as', 'á'],
    ['café', 's', 'cafés'],
    ['naïv', 'es', 'naïves'],
    ['tie\u0302ng', 's', 'tie\u0302ngs'],
    ['x'.repeat(30), 'as', `${'x'.repeat(30)}as`],
  ])('goes on behind %s', (text, keys, typed) => {
    expect(new Field({}, text).press(keys).leave().text).toBe(typed);
  });

  it('refuses what is no string', () => {
    expect(() => createTyping({}, 5 as unknown as string)).toThrow(
      new TypeError('textBefore must be a string, not number'),
    );
  });
});
