/**
 * Checks a text against the rules that https://universaldependencies.org/format.html gives for every
 * CoNLL-U file, and those for sentences without syntax. It shares nothing with the writer.
 *
 * @returns A line for each fault.
 */
export function checkConllu(text: string): readonly string[] {
  const faults: string[] = [];
  const fault = (line: number, what: string): void => {
    faults.push(`${line}: ${what}`);
  };
  if (!text.endsWith('\n\n')) fault(0, 'the last sentence does not end with an empty line');
  const ids = new Set<string>();
  let number = 1;
  for (const block of text.replace(/\n\n$/, '').split('\n\n')) {
    checkSentence(block.split('\n'), number, ids, fault);
    number += block.split('\n').length + 1;
  }
  return faults;
}

type Fault = (line: number, what: string) => void;

const tags = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X _';

function checkSentence(
  lines: readonly string[],
  first: number,
  ids: Set<string>,
  fault: Fault,
): void {
  const comments = lines.filter((line) => line.startsWith('#'));
  const words = lines.filter((line) => !line.startsWith('#'));
  if (lines.slice(0, comments.length).some((line) => !line.startsWith('#'))) {
    fault(first, 'a comment stands among words');
  }
  const value = (key: string): string | undefined =>
    comments.find((line) => line.startsWith(`# ${key} = `))?.slice(`# ${key} = `.length);
  const id = value('sent_id');
  if (id === undefined || /\s/.test(id)) fault(first, 'no sent_id, or one with spaces');
  else if (ids.has(id)) fault(first, 'the sent_id is not unique');
  else ids.add(id);
  if (words.length === 0) fault(first, 'a sentence without words');

  let text = '';
  words.forEach((line, index) => {
    const at = first + comments.length + index;
    const columns = line.split('\t');
    if (columns.length !== 10) fault(at, `${columns.length} columns`);
    const [wordId, form = '', , upos = '', xpos = '', feats, head, relation, deps, misc = ''] =
      columns;
    if (wordId !== `${index + 1}`) fault(at, 'ids do not count from one');
    if (/^ | $| {2}|[\t\n\r]/.test(form) || form === '') fault(at, 'a form with stray spaces');
    if (!tags.split(' ').includes(upos)) fault(at, `unknown tag ${upos}`);
    if (/\s/.test(xpos) || xpos === '') fault(at, 'a tag with spaces');
    if ([feats, head, relation, deps].some((column) => column !== '_')) fault(at, 'syntax');
    const items = misc.split('|');
    if (items.some((item) => item === '' || /\s/.test(item.replace(/[^ \t\n\r]/g, '')))) {
      fault(at, 'an item of MISC is empty or has spaces');
    }
    const keys = items.map((item) => item.split('=')[0]);
    if (new Set(keys).size !== keys.length) fault(at, 'a key of MISC comes twice');
    text += form + (items.includes('SpaceAfter=No') ? '' : ' ');
  });
  // The space after the last word belongs to no sentence.
  if (value('text') !== text.replace(/ $/, '')) fault(first, 'the text is not that of the words');
}
