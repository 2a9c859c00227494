/** The names for U+00A0 to U+00BF, in their order. */
const SIGNS =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Others, each behind its character. */
const OTHERS =
  '"quot &amp <lt >gt \'apos ÐETH ðeth ÞTHORN þthorn ßszlig ÆAElig æaelig ØOslash øoslash ×times ' +
  '÷divide ĐDstrok đdstrok ŒOElig œoelig –ndash —mdash ‘lsquo ’rsquo ‚sbquo “ldquo ”rdquo „bdquo ' +
  '•bull …hellip ′prime ″Prime ‹lsaquo ›rsaquo €euro ™trade \u2002ensp \u2003emsp \u2009thinsp';

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
    ...SIGNS.split(' ').map((each, index) => [each, String.fromCharCode(0xa0 + index)] as const),
    ...`${OTHERS} ${MARKS}`.split(' ').map((each) => [each.slice(1), each.charAt(0)] as const),
  ]);
  const marked = name.charAt(0) + (characters.get(`-${name.slice(1)}`) ?? name);
  const letter = marked.normalize();
  return letter.length === 1 ? letter : characters.get(name);
}
