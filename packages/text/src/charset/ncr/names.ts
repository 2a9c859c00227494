import { toWindows1252 } from './read-number.ts';

/** The names of the bytes 0x80 to 0xBF of windows-1252, in their order. */
const SIGNS =
  'euro - sbquo - bdquo hellip - - - - - lsaquo OElig - - - - lsquo rsquo ldquo rdquo bull ndash mdash ' +
  '- trade - rsaquo oelig - - - nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Others, each behind its character. */
const OTHERS =
  '"quot &amp <lt >gt \'apos ÐETH ðeth ÞTHORN þthorn ßszlig ÆAElig æaelig ØOslash øoslash ×times ' +
  '÷divide ĐDstrok đdstrok ′prime ″Prime \u2002ensp \u2003emsp \u2009thinsp';

/** What the names of letters with a mark end in, each behind its mark. */
const MARKS =
  '\u0300-grave \u0301-acute \u0302-circ \u0303-tilde \u0308-uml \u030a-ring \u0327-cedil \u0306-breve ' +
  '\u030c-caron';

let characters: ReadonlyMap<string, string> | undefined;

/**
 * Gives the character that a name stands for: `Agrave` and all other letters with a mark, signs of
 * Latin-1, punctuation.
 *
 * @see HTML Standard, section 13.5: Named character references.
 */
export function findNamed(name: string): string | undefined {
  characters ??= new Map([
    ...SIGNS.split(' ').map(
      (each, index) => [each, String.fromCharCode(toWindows1252(0x80 + index))] as const,
    ),
    ...`${OTHERS} ${MARKS}`.split(' ').map((each) => [each.slice(1), each.charAt(0)] as const),
  ]);
  const marked = name.charAt(0) + (characters.get(`-${name.slice(1)}`) ?? name);
  const letter = marked.normalize();
  return letter.length === 1 ? letter : characters.get(name);
}
