import type { Command } from 'commander';
import type { RunCommand } from '../../run-command.ts';
import { addDedupe } from './dedupe.ts';
import { addGenerate } from './generate.ts';
import { addReport, addSql } from './tables.ts';
import { addResume, addRun, addStatus } from './run.ts';
import { addSubmit } from './submit.ts';
import { addWork } from './work.ts';

/** `quocngu corpus …`: many documents. */
export function addCorpus(program: Command, run: RunCommand): void {
  const corpus = program.command('corpus').summary('many seeds: see quocngu corpus --help');
  for (const add of [
    addRun,
    addResume,
    addStatus,
    addSubmit,
    addWork,
    addSql,
    addReport,
    addDedupe,
    addGenerate,
  ]) {
    add(corpus, run);
  }
}
