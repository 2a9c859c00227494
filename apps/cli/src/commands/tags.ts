import {
  createTagger,
  createWordSegmenter,
  type TaggedWord,
  type Tagger,
  type Word,
} from '@quocngu/nlp';
import type { Command } from 'commander';
import type { Line } from '../input/lines.ts';
import type { OffsetUnit } from '../output/offset-units.ts';
import { createOffsetsOption } from './offsets-option.ts';
import { writeSpanLine } from '../output/span-line.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

interface TagsOptions {
  readonly json?: true;
  readonly offsets: OffsetUnit;
  readonly pretokenized?: true;
}

/** `quocngu tags`: text → its words, each with its part of speech. */
export function addTags(program: Command, run: RunCommand): void {
  program
    .command('tags')
    .summary('tag each word with its part of speech: word/UPOS')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .option('--pretokenized', 'words are apart by spaces, their syllables joined by _')
    .option('--json', 'one array for each line: [{text, start, end, upos}]')
    .addOption(createOffsetsOption())
    .action((paths: string[], { json, offsets, pretokenized }: TagsOptions) =>
      run(async (io) => {
        const tagger = await loadTagger();
        const findWords = pretokenized ? splitWords : await loadSegment();
        return runLineCommand(paths, io, (line) => {
          const words = tagger.tag(findWords(line.text));
          return json ? writeSpanLine(line.text, words, offsets) : toText(line, words);
        });
      }),
    );
}

async function loadTagger(): Promise<Tagger> {
  const { loadModel } = await import('@quocngu/models/tags');
  return createTagger(loadModel());
}

async function loadSegment(): Promise<(text: string) => readonly Word[]> {
  const { loadModel } = await import('@quocngu/models/words');
  return createWordSegmenter(loadModel()).segment;
}

/** Takes whatever stands between spaces for a word. */
function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function toText({ lineBreak }: Line, words: readonly TaggedWord<Word>[]): string {
  const written = words.map(({ text, upos }) => `${text.replace(/\s+/g, '_')}/${upos}`);
  return written.join(' ') + lineBreak;
}
