/** A charset that UTF-8 was taken for. */
export interface Misreading {
  /** What gives it away: what it makes of Vietnamese, and healthy text in no language has. */
  readonly sign: RegExp;
  /** The characters that it has for the bytes 80 to FF; those of Latin-1 where it ends early. */
  readonly characters: string;
}

/**
 * Latin-1, windows-1252 and windows-1258 at once: where they differ they have different characters.
 * The bytes that windows-1252 does not have stay the control characters that browsers make of them.
 *
 * Capitals at the end of a word have quotes, dashes and the like behind them in healthy text too:
 * `IRMÃ”`, `CASĂ…`, `MAÇÃ—`. There a small letter in front, or a letter behind, has to tell.
 */
export const latinMisreading: Misreading = {
  sign: /áº[\xa0-\xbf]|á»[\x80-\xb9€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|â‚[«¬]|â„[¢–]|ðŸ|[ÃĂ][\x80-\x83\x88-\x8a\x8c\x8d\x92-\x95\x99\x9a\x9d€‚ƒ„†ˆ‰Š•š]|(?<![A-Z]{2})[ÃĂ][\xa1-\xa3\xa8-\xaa¬\xad´µº½]|Ä[\x82\x83\x90\x91¨‚ƒ]|Å¨|Æ[¡¯°]|Â[\x80-\x9f\xa1-\xaa\xac-\xb1\xb4-\xba\xbc-\xbf]|Ì[\x80-\x83\x86\x89\x9b£€‚ƒ†‰›]|[a-z](?:[ÃĂ][ \xa0²³¹Œ’“”™]|Ä[‘©]|Å©|Æ\xa0)|(?:[ÃĂ][²³¹Œ’“”™]|Ä‘)[A-Za-z\xc0-\xff]/,
  characters: '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
};

/** UTF-8 that was read as windows-1250, the charset of Central Europe: `Tiáşżng Viá»‡t`. */
export const windows1250Misreading: Misreading = {
  sign: /áş[\x80-\uffff]|á»[ťŹŤśĄ]|Ć[°ˇ]|[a-z]Ă[łŞş˝Ł]/,
  characters:
    '€\x81‚\x83„…†‡\x88‰Š‹ŚŤŽŹ\x90‘’“”•–—\x98™š›śťžź\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
};

/** UTF-8 that was read as Mac OS Roman, as spreadsheets on a Mac do: `Ti·∫øng Vi·ªát`. */
export const macRomanMisreading: Misreading = {
  sign: /·[∫ª]|[a-z]√[\x80-\uffff]|ƒ[ëêÉ]|∆[∞°]|‚Ä[úùôò¶ìî]/,
  characters:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ' +
    '–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

/** UTF-8 that was read as code page 437, the one of consoles: `Tiß║┐ng Viß╗çt`. */
export const codePage437Misreading: Misreading = {
  sign: /ß[║╗]|[a-z]├[\x80-\uffff]|─[æÉâ]|╞[░í»]|ΓÇ[£¥ôö]/,
  characters:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0',
};
