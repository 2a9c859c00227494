/**
 * The rimes of the orthography, without tone: after each nucleus, with its medial in front, the
 * codas that it takes; `-` stands for none. From the tables of rimes in school grammars, checked
 * against the headwords of both Wiktionaries and the text of the statutes.
 */
const RIMES =
  'a:- c ch i m n ng nh o p t u y|ă:c m n ng p t|â:c m n ng p t u y|e:- c m n ng o p t|' +
  'ê:- ch m n nh p t u|i:- ch m n nh p t u|ia:-|iê:c m n ng p t u|o:- c i m n ng p t|oo:c ng|' +
  'ô:- c i m n ng p t|ơ:- i m n p t|u:- c i m n ng p t|ua:-|uô:c i m n ng t|ư:- c i m n ng t u|' +
  'ưa:-|ươ:c i m n ng p t u|y:-|yê:m n ng t u|o+a:- c ch i m n ng nh o p t y|o+ă:c m n ng t|' +
  'o+e:- m n o t|u+â:n ng t y|u+ê:- ch nh|u+ơ:- n|u+y:- ch n nh p t u|u+ya:-|u+yê:n t';

/** The rimes after `qu`, whose u is the medial sound. */
const RIMES_AFTER_QU =
  'a:- c ch i m n ng nh o p t u y|ă:c m n ng p t|â:c n ng t y|e:- n o t|ê:- ch n nh t u|' +
  'i:- ch nh t u|o:-|ô:c|ơ:- i n ng t|y:- ch nh t u|yê:n t';

/** What stands behind the onset, taken apart. */
export interface Rime {
  /** `o`, `u` or empty. */
  readonly medial: string;
  readonly nucleus: string;
  readonly coda: string;
}

let rimes: ReadonlyMap<string, Rime> | undefined;
let rimesAfterQu: ReadonlyMap<string, Rime> | undefined;

/** The rimes that can follow an onset by themselves, by their letters without tone. */
export function rimesAfter(onset: string): ReadonlyMap<string, Rime> {
  if (onset === 'qu') return (rimesAfterQu ??= readRimes(RIMES_AFTER_QU));
  return (rimes ??= readRimes(RIMES));
}

function readRimes(table: string): ReadonlyMap<string, Rime> {
  const found = new Map<string, Rime>();
  for (const row of table.split('|')) {
    const [head = '', codas = ''] = row.split(':');
    const [medial = '', nucleus = ''] = head.includes('+') ? head.split('+') : ['', head];
    for (const listed of codas.split(' ')) {
      const coda = listed === '-' ? '' : listed;
      found.set(medial + nucleus + coda, { medial, nucleus, coda });
    }
  }
  return found;
}
