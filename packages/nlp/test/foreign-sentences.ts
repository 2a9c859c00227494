/** Sentences of other languages, written for these tests; those of one language share a line. */
const SENTENCES: Readonly<Record<string, string>> = {
  English:
    'The council said on Monday that the bridge would stay closed until the end of the month.|Can you hang that long banner on the door?|I am at home and do not go out today.|Ho Chi Minh City and Hanoi will each open two new lines next year.|Long ago a man sat on a hill.',
  French:
    'Le maire a annoncé hier que les écoles resteraient fermées jusqu’à la fin du mois.|Là où le café est bon, on y va à midi.|Il va à la gare, à côté de la poste.|Son chien dort dans le jardin.',
  German:
    'Die Bürgermeisterin sagte, die Straße werde erst nächste Woche wieder geöffnet.|Er kam an und nahm den Hut ab.|Das Kind hat den Ball im Garten verloren.',
  Dutch:
    'De burgemeester van de stad zei dat de brug nog tot maandag dicht blijft.|Hij is van plan om dat huis te kopen.|Ik kan het niet van hem krijgen.',
  Swedish:
    'Kommunen säger att vägen över bron öppnas först i nästa vecka.|På ön går åtta små får på ängen.',
  Danish: 'Få år senere gik man så ud på den gamle vej langs åen.|Vi har ikke set den endnu.',
  Norwegian: 'Ordføreren sa at skolen må være stengt til uken er omme.|Han bor på en liten gård.',
  Icelandic:
    'Bæjarstjórinn sagði í gær að brúin yrði lokuð út mánuðinn.|Já, það er mjög kalt í dag.',
  Finnish:
    'Kaupunginjohtaja kertoi eilen, että silta on suljettu kuun loppuun asti.|Tämä on hyvä syy jäädä kotiin.',
  Estonian: 'Linnapea ütles eile, et sild jääb suletuks kuni kuu lõpuni.|Täna on õues väga külm.',
  Spanish:
    'Según el alcalde, la reconstrucción de la estación comenzará el próximo mes.|El niño cantó en el jardín con su mamá.|Hay que ir hoy, no mañana.|La casa no es tan cara.',
  Portuguese:
    'O presidente da câmara anunciou que as obras não estarão concluídas até ao verão.|A cidade é tão bonita à noite que ninguém quer voltar para casa.|Não há pão à mesa, só chá e café.|Já não são só três.',
  Catalan:
    'L’alcalde va dir ahir que el pont quedaria tancat fins a final de mes.|Avui fa molt de fred.',
  Italian:
    'Il sindaco ha detto ieri che il ponte resterà chiuso fino alla fine del mese.|La città è più bella di notte, ma fa già freddo.|Che cosa hai da dire?',
  Romanian:
    'Primarul a spus că școala va fi închisă până la sfârșitul lunii.|Ce mai faci, cu cine ai fost?|Nu am să mă duc fără să văd casa.',
  Latin:
    'Consul dixit pontem usque ad finem mensis clausum fore.|In hac urbe multi homines habitant.',
  Irish: 'Dúirt an méara inné go mbeidh an droichead dúnta go deireadh na míosa.|Tá sé fuar inniu.',
  Welsh: 'Dywedodd y maer ddoe y bydd y bont ar gau tan ddiwedd y mis.|Mae hi’n oer iawn heddiw.',
  Polish:
    'Burmistrz powiedział, że szkoły będą zamknięte do końca miesiąca z powodu burzy.|Nie ma go tu, a dom jest duży.',
  Czech: 'Starosta řekl, že most bude uzavřen až do konce měsíce.|Já tam dnes nejdu, je mi zima.',
  Slovak: 'Primátor povedal, že most zostane zatvorený do konca mesiaca.|Dnes je vonku veľká zima.',
  Croatian:
    'Gradonačelnik je rekao da će most biti zatvoren do kraja mjeseca.|Đak je došao kući s mamom.',
  Hungarian:
    'A polgármester azt mondta, hogy a híd a hónap végéig zárva marad.|Ma nagyon hideg van itt.',
  Lithuanian:
    'Meras vakar sakė, kad tiltas bus uždarytas iki mėnesio pabaigos.|Šiandien labai šalta.',
  Albanian: 'Kryetari i bashkisë tha dje se ura do të mbetet e mbyllur deri në fund të muajit.',
  Turkish:
    'Belediye başkanı, yolun önümüzdeki hafta yeniden açılacağını söyledi.|Bu ev ve bahçe çok güzel.',
  Azerbaijani: 'Şəhər meri dünən körpünün ayın sonuna qədər bağlı qalacağını dedi.',
  Uzbek: 'Shahar hokimi kecha ko‘prik oy oxirigacha yopiq bo‘lishini aytdi.',
  Indonesian:
    'Wali kota mengatakan kemarin bahwa jembatan itu akan ditutup sampai akhir bulan.|Dia tidak mau makan nasi dan ikan hari ini.|Kami pulang ke rumah dua hari lalu.',
  Malay:
    'Datuk bandar berkata semalam jambatan itu akan ditutup hingga akhir bulan.|Saya tidak tahu di mana dia tinggal.',
  Javanese: 'Walikota ngendika wingi yen kreteg iku bakal ditutup nganti pungkasan wulan.',
  Tagalog:
    'Sinabi kahapon ng alkalde na isasara ang tulay hanggang sa katapusan ng buwan.|May mga bata sa bahay at ang aso ay nasa labas.|Ako ay hindi na babalik.',
  Cebuano: 'Miingon ang mayor kagahapon nga sirado ang tulay hangtod sa katapusan sa bulan.',
  Swahili:
    'Meya alisema jana kwamba daraja litafungwa hadi mwisho wa mwezi.|Mimi nina kaka na dada wawili.',
  Zulu: 'Imeya ithe izolo ibhuloho lizovalwa kuze kuphele inyanga.',
  Yoruba:
    'Olórí ìlú sọ lánàá pé wọn yóò ti afárá náà pa títí di òpin oṣù.|Ó lọ sí ọjà láti ra ẹja.',
  Hausa: 'Magajin gari ya ce jiya za a rufe gadar har zuwa karshen wata.|Ina da yara uku a gida.',
  Somali: 'Duqa magaalada ayaa sheegay shalay in buundada la xiri doono ilaa dhammaadka bisha.',
  Malagasy: 'Nilaza omaly ny ben’ny tanàna fa hikatona hatramin’ny faran’ny volana ny tetezana.',
  Hawaiian:
    'Ua ʻōlelo ka meia i nehinei e pani ʻia ana ke alahaka.|Aloha kakahiaka, pehea ʻoe i keia la?|He nani ka pua ma ke kula.',
  Maori:
    'I kī te koromatua inanahi ka katia te piriti.|Kei te haere au ki te toa ki te hoko parāoa.',
  Samoan: 'Na fai mai le pule i ananafi o le a tapunia le ala tele.',
  Pinyin:
    'Shizhang zuotian shuo zhe zuo qiao yao guan dao yue di.|Wo men jin tian qu xue xiao, ming tian hui jia.|Nǐ hǎo, wǒ jiào Lǐ Míng, wǒ shì xuésheng.|Zhōngguó de shǒudū shì Běijīng.',
  Romaji:
    'Shicho wa kino, hashi wa getsumatsu made heisa sareru to itta.|Kyo wa totemo samui desu ne.',
  Hmong: 'Peb mus tsev nrog kuv niam thiab kuv txiv.|Nws hais tias hnub no no heev.',
  Esperanto: 'La urbestro diris hieraŭ, ke la ponto restos fermita ĝis la fino de la monato.',
  Basque: 'Alkateak atzo esan zuen zubia itxita egongo dela hilaren amaiera arte.',
  Russian: 'Мэр города сообщил вчера, что мост будет закрыт до конца месяца.|Он и она шли по лесу.',
  Greek: 'Ο δήμαρχος είπε χθες ότι η γέφυρα θα μείνει κλειστή ως το τέλος του μήνα.',
  Chinese:
    '市长昨天表示，这座桥将关闭到月底。|今天天气很冷。|越南总理范明政（Phạm Minh Chính）昨天在河内会见了日本外相。',
  Japanese:
    '市長は昨日、橋は月末まで閉鎖されると述べた。|今日はとても寒いですね。|ベトナムコーヒー',
  Korean: '시장은 어제 다리가 월말까지 폐쇄될 것이라고 말했다.|오늘은 날씨가 매우 춥다.',
  Thai: 'นายกเทศมนตรีกล่าวเมื่อวานนี้ว่าสะพานจะปิดจนถึงสิ้นเดือน',
  Lao: 'ມື້ນີ້ອາກາດໜາວຫຼາຍ',
  Khmer: 'ថ្ងៃនេះអាកាសធាតុត្រជាក់ណាស់',
  Arabic: 'قال رئيس البلدية أمس إن الجسر سيبقى مغلقا حتى نهاية الشهر.',
  Hebrew: 'ראש העיר אמר אתמול שהגשר יישאר סגור עד סוף החודש.',
  Hindi: 'महापौर ने कल कहा कि पुल महीने के अंत तक बंद रहेगा।',
};

/** A sentence with the name of its language. */
export interface ForeignSentence {
  readonly language: string;
  readonly text: string;
}

/** Some hundred sentences of more than fifty languages and scripts, short ones and long ones. */
export const foreignSentences: readonly ForeignSentence[] = Object.entries(SENTENCES).flatMap(
  ([language, texts]) => texts.split('|').map((text) => ({ language, text })),
);
