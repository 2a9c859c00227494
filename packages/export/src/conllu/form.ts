import type { Form } from '../losses/form.ts';

/** What CoNLL-U carries: the text as far as it is words, sentences, and words with their tags. */
export const conlluForm: Form = {
  hasOffsets: true,
  carries: {
    text: true,
    headline: true,
    sentences: {},
    words: { upos: true, xpos: true },
  },
};
