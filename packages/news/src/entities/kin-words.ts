/** Words of kinship and address (NFC, small letters), which are no titles to remember a person by. */
export const KIN_WORDS: ReadonlySet<string> = new Set(
  (
    'ông bà anh chị em cô chú bác cậu dì cụ cháu thầy ngài mợ thím nàng chàng bé bố mẹ cha con vợ chồng bầu ' +
    'nhà tên'
  ).split(' '),
);
