/** What help shows first: lines to try, by command. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  quocngu: [
    'quocngu article seeds                a readable card for each article',
    'quocngu article seeds --json         one Article as JSON a line',
    'quocngu check seeds                  what is damaged, where, and what to do',
    'echo "Đường Láng" | quocngu slug     duong-lang',
  ],
  parse: [
    'quocngu parse seeds                  every seed below a folder, as JSON lines',
    'quocngu parse seeds | jq .title      their titles',
    'cat *.txt | quocngu parse            many records in one stream',
  ],
  format: [
    'quocngu parse damaged.txt | quocngu format > clean.txt',
    '                                     the canonical form of a seed',
  ],
  check: [
    'quocngu check seeds                  diagnostics, each with its line',
    'quocngu check seeds --json           the same for programs',
  ],
  article: [
    'quocngu article seeds                a readable card for each article',
    'quocngu article seeds --json         one Article as JSON a line',
    'quocngu parse seeds | quocngu article --from ndjson --json',
    '                                     one line out for one line in',
  ],
  import: [
    'quocngu import bai.html > bai.txt    a saved page as a seed',
    'quocngu import pages | quocngu article',
    '                                     a card for each page below a folder',
    'curl -s ADDRESS | quocngu import --url ADDRESS',
    '                                     a page that does not name its address',
  ],
  export: [
    'quocngu export --to markdown seeds   each article as Markdown',
    'quocngu export --to ninjs --out ninjs/ seeds',
    '                                     a file for each, in a folder',
    'quocngu export --to rss --title Tin seeds > rss.xml',
    '                                     one feed of all',
    'quocngu export --to parquet --out articles.parquet seeds',
  ],
  keywords: [
    'quocngu keywords seeds               what each article is about, as JSON lines',
    'quocngu keywords bai.txt --count 3   the three best',
  ],
  summary: [
    'quocngu summary seeds                three sentences of each article',
    "quocngu summary bai.txt --count 1 | jq -r '.sentences[].text'",
    '                                     the one that tells the most',
  ],
  index: [
    'quocngu index seeds --out news.index',
    '                                     an index of every seed below a folder',
    'quocngu search "van phong" news.index',
    '                                     what it finds',
  ],
  search: [
    'quocngu search "đường sắt" seeds     articles with both, exact ones first',
    'quocngu search "duong sat" news.index',
    '                                     the same without marks, from an index',
    'quocngu search Đảng seeds --json     with spans, for programs',
  ],
  sentences: [
    'quocngu sentences bai.txt            one sentence a line',
    'quocngu sentences bai.txt --json     with offsets',
  ],
  words: [
    'echo "Hà Nội cấm xe máy." | quocngu words',
    '                                     Hà_Nội cấm xe_máy .',
    'quocngu words bai.txt --json         with offsets',
  ],
  tags: [
    'echo "Hà Nội cấm xe máy." | quocngu tags',
    '                                     Hà_Nội/PROPN cấm/VERB xe_máy/NOUN ./PUNCT',
    'echo "Hà_Nội cấm xe_máy ." | quocngu tags --pretokenized',
    '                                     the same',
    'quocngu tags bai.txt --json          with offsets',
  ],
  names: [
    'echo "Ông Lê An họp ở Hà Nội." | quocngu names',
    '                                     the person Lê An, the place Hà Nội',
  ],
  dates: [
    'echo "Sáng 13/1, họp ở Hà Nội." | quocngu dates --reference 2015-01-14',
    '                                     the morning of 2015-01-13',
  ],
  marks: [
    'echo "Nguoi dan Ha Noi" | quocngu marks',
    '                                     Người dân Hà Nội',
  ],
  normalize: [
    'quocngu normalize bai.txt            composed letters (NFC)',
    'quocngu normalize --form nfd < in    decomposed letters',
    'quocngu normalize --tone new < in    hòa → hoà, and tóan → toán',
    'quocngu normalize --repair < in      Ðường → Đường, and marks out of order',
  ],
  fold: ['echo "Đảng bộ" | quocngu fold        Dang bo'],
  slug: ['echo "Hà Nội mùa thu" | quocngu slug  ha-noi-mua-thu'],
  case: [
    'echo "nguyễn thị minh khai" | quocngu case --to title',
    '                                     Nguyễn Thị Minh Khai',
    'quocngu case --to upper bai.txt      in capitals',
  ],
  sort: [
    'quocngu sort tu.txt                  ba ba, bà ba, ba cá',
    'quocngu sort --order dictionary tu.txt',
    '                                     ba ba, ba cá, bà ba',
  ],
  syllables: ['echo toán | quocngu syllables        onset t, medial o, nucleus a, coda n'],
  spoken: [
    'echo 1005 | quocngu spoken           một nghìn không trăm linh năm',
    'echo "hai triệu rưỡi" | quocngu spoken --parse',
    '                                     2500000',
  ],
  phonetics: [
    'echo "Việt Nam" | quocngu phonetics  viət˨˩ naːm˧˧',
    'echo "Việt Nam" | quocngu phonetics --dialect south',
    '                                     jiːk˨˩˨ naːm˧˧',
  ],
  charset: [
    'quocngu charset cu.txt               a file in any charset, as UTF-8',
    'quocngu charset --detect cu.txt      {"charset":"vni","confidence":1}',
    'quocngu charset --from utf-8 --to tcvn3 bai.txt',
    '                                     for old software',
  ],
  typing: [
    'echo "dduwowngf" | quocngu typing    đường',
    'echo "đường" | quocngu typing --keys --method vni',
    '                                     d9u7o7ng2',
  ],
  corpus: [
    'quocngu corpus run seeds --out out   every seed below a folder, on all cores',
    'quocngu corpus resume out            go on with it after a stop',
    'quocngu corpus generate --count 1000 --out seeds.txt.gz',
    '                                     invented seeds to try things on',
  ],
  'corpus run': [
    'quocngu corpus run seeds --out out   articles as Parquet, in out/parquet',
    "quocngu corpus run 'old/*.zip' --out out --to ndjson,text",
    '                                     as JSON lines, and a sentence a line',
  ],
  'corpus resume': ['quocngu corpus resume out            go on where it was stopped'],
  'corpus status': ['quocngu corpus status out            how much of it is finished'],
  'corpus submit': [
    'quocngu corpus submit seeds --out out --redis redis://10.0.0.1 --wait',
    '                                     as corpus run, by all workers of that Redis',
    'QUOCNGU_REDIS=redis://… quocngu corpus submit seeds --out out',
    '                                     the address from the environment',
  ],
  'corpus work': [
    'quocngu corpus work --redis redis://10.0.0.1',
    '                                     a worker, until Ctrl-C or SIGTERM',
  ],
  'corpus sql': [
    "quocngu corpus sql out 'SELECT publisher, count(*) FROM articles GROUP BY 1'",
    '                                     a line for each publisher',
    "quocngu corpus sql out 'DESCRIBE articles'",
    '                                     the columns',
  ],
  'corpus report': [
    'quocngu corpus report out            persons, keywords, lengths, months',
    'quocngu corpus report out --to html > report.html',
    '                                     as a page with charts',
  ],
  'corpus dedupe': [
    'quocngu corpus dedupe seeds          which say the same, and which to keep',
    'quocngu corpus dedupe seeds --json   the same for programs',
  ],
  'corpus generate': [
    'quocngu corpus generate --count 10   ten invented seeds',
    'quocngu corpus generate --count 5000 --damage 0.1 --out seeds/',
    '                                     a file each, every tenth damaged',
    'quocngu corpus generate --count 5000 --duplicates 0.2 --out seeds.txt.gz',
    '                                     one file, every fifth seed a near-duplicate',
  ],
};
