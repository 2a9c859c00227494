import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCommentExamples, findMarkdownExamples, type FoundExamples } from './examples.ts';
import { listFiles, root, type WorkspacePackage } from './workspace.ts';

/** The examples of the top README and of every package: its Markdown files, its comments. */
export function readExamples(packages: readonly WorkspacePackage[]): FoundExamples {
  const found = [
    readMarkdown('README.md'),
    ...packages.flatMap(({ folder, path }) => [
      readMarkdown(`${folder}/README.md`),
      ...readdirSync(path)
        .filter((file) => file.endsWith('.md') && !/^(?:README|CHANGELOG)\.md$/.test(file))
        .map((file) => readMarkdown(`${folder}/${file}`)),
      ...listFiles(join(path, 'src'))
        .filter((file) => file.endsWith('.ts') && !/\.(?:test|gen)\.ts$/.test(file))
        .map((file) => `${folder}/src/${file}`)
        .map((file) => findCommentExamples(file, readFileSync(join(root, file), 'utf8'))),
    ]),
  ];
  return {
    examples: found.flatMap(({ examples }) => examples),
    faults: found.flatMap(({ faults }) => faults),
  };
}

function readMarkdown(file: string): FoundExamples {
  const path = join(root, file);
  if (!existsSync(path)) return { examples: [], faults: [`${file}: is missing`] };
  return findMarkdownExamples(file, readFileSync(path, 'utf8'));
}
