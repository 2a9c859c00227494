/** Text of other languages, with a charset that it was written in before Unicode. */
export interface ForeignText {
  readonly language: string;
  /** A label that `TextDecoder` knows. */
  readonly charset: string;
  readonly text: string;
}

/** Sentences written for these tests, short ones and long ones. */
export const FOREIGN_TEXTS: readonly ForeignText[] = [
  ...[
    'Il va à la gare à midi.',
    'Là où le café est bon, on reste jusqu’à dix heures.',
    'Ça a été très dur : né à Huê, il a dû tout céder à sa sœur.',
    'Le maire de la ville a annoncé hier que les écoles resteraient fermées jusqu’à la fin du mois, à cause des dégâts causés par la tempête de l’été dernier.',
    'À LA UNE : L’ÉTÉ À LA MER, LÀ OÙ ÇA COÛTE PEU',
  ].map((text) => ({ language: 'French', charset: 'windows-1252', text })),
  ...[
    'Schöne Grüße aus München!',
    'Über die Brücke führt kein Weg für große Fahrzeuge, heißt es in der Erklärung.',
    'Die Bürgermeisterin sagte, die Straße werde erst nächste Woche wieder geöffnet, weil die Schäden größer seien als zunächst vermutet.',
  ].map((text) => ({ language: 'German', charset: 'windows-1252', text })),
  ...[
    'Não há ninguém aí, só nós.',
    'A cidade é tão bonita à noite que ninguém quer voltar já para casa, lá na serra.',
    'O presidente da câmara anunciou que as obras na estação não estarão concluídas até ao verão, pois há atrasos na entrega dos materiais.',
    'Ó pá, é só um chá e um pão.',
  ].map((text) => ({ language: 'Portuguese', charset: 'windows-1252', text })),
  ...[
    '¿Qué hay de menú? Té, café y más té.',
    'El niño cantó una canción en el jardín mientras su mamá leía en el sofá.',
    'Según el alcalde, la reconstrucción de la estación comenzará el próximo mes y durará más de un año y medio.',
  ].map((text) => ({ language: 'Spanish', charset: 'windows-1252', text })),
  ...[
    'Perché no? È già così, è la verità: né più né meno.',
    'La città è più bella di notte, ma c’è poca gente e fa già freddo.',
  ].map((text) => ({ language: 'Italian', charset: 'windows-1252', text })),
  ...[
    'På ön går åtta små får och tre små kor på ängen i går kväll.',
    'Kommunen säger att vägen över bron öppnas först när alla skador är åtgärdade.',
  ].map((text) => ({ language: 'Swedish', charset: 'windows-1252', text })),
  ...['Pääministeri sanoi tänään, että työt jäävät kesään: se on hyvä syy lähteä mökille.'].map(
    (text) => ({ language: 'Finnish', charset: 'windows-1252', text }),
  ),
  ...['Få år gik før man så ud på gå-gaden: søen, åen og blå små både lå på række.'].map(
    (text) => ({ language: 'Danish', charset: 'windows-1252', text }),
  ),
  ...['Já fór hún á bát út á sjó í gær, þótt það væri hvasst.'].map((text) => ({
    language: 'Icelandic',
    charset: 'windows-1252',
    text,
  })),
  ...[
    'Příliš žluťoučký kůň úpěl ďábelské ódy.',
    'Starosta řekl, že most bude uzavřen až do konce měsíce, protože škody jsou větší, než se čekalo.',
  ].map((text) => ({ language: 'Czech', charset: 'windows-1250', text })),
  ...[
    'Zażółć gęślą jaźń.',
    'Burmistrz powiedział, że szkoły będą zamknięte do końca miesiąca z powodu szkód po burzy.',
  ].map((text) => ({ language: 'Polish', charset: 'iso-8859-2', text })),
  ...[
    'A polgármester azt mondta, hogy az út csak jövő héten nyílik meg újra, mert több kár érte, mint hitték.',
  ].map((text) => ({ language: 'Hungarian', charset: 'windows-1250', text })),
  ...[
    'Belediye başkanı, yolun önümüzdeki hafta yeniden açılacağını söyledi; işçiler gece gündüz çalışıyor.',
  ].map((text) => ({ language: 'Turkish', charset: 'windows-1254', text })),
  ...[
    'Primarul a spus că școala va fi închisă până la sfârșitul lunii, fără să dea vreun alt răspuns.'
      .replaceAll('ș', 'ş')
      .replaceAll('ț', 'ţ'),
  ].map((text) => ({ language: 'Romanian', charset: 'windows-1250', text })),
  ...[
    'Мэр города сообщил вчера, что мост будет закрыт до конца месяца.',
    'Он и она шли по лесу.',
  ].flatMap((text) =>
    ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'].map((charset) => ({
      language: 'Russian',
      charset,
      text,
    })),
  ),
  ...['Ο δήμαρχος είπε χθες ότι η γέφυρα θα μείνει κλειστή.'].map((text) => ({
    language: 'Greek',
    charset: 'windows-1253',
    text,
  })),
  ...['נהג האוטובוס אמר כי הגשר ייסגר מחר בבוקר.'].map((text) => ({
    language: 'Hebrew',
    charset: 'windows-1255',
    text,
  })),
  ...['นายกเทศมนตรีกล่าวว่าสะพานจะปิดจนถึงสิ้นเดือนนี้'].map((text) => ({
    language: 'Thai',
    charset: 'windows-874',
    text,
  })),
];

/** Writes text in a charset of one byte a character, by turning the decoder of the platform around. */
export function encodeForeign({ text, charset }: ForeignText): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (!bytes.has(character)) bytes.set(character, byte);
  }
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}
