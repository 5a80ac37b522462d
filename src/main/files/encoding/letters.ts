/**
 * How usual letters are. Each alphabet has its letters in ranks, the most usual first; within a script
 * the languages have enough in common for that. Latin has none: languages that are written with it
 * differ in the very letters that encodings differ in, so words tell more there (`witnesses.ts`).
 */
const alphabets: readonly (readonly string[])[] = [
  // Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian.
  ['оаеинт', 'рсвлкмдіј', 'пузяыб', 'гьчйхжшюцїњћєў', 'щэфёъљќ', 'ґђџѓѕ'],
  // Greek.
  ['αοιετσν', 'ηρυπκμλς', 'ωγδάίέόχθή', 'φβξύώζψ', 'ϊϋΐΰ'],
  // Hebrew.
  ['יוהלאר', 'תבמשנד', 'קעחכפם', 'גסזצטןךףץ', ''],
  // Arabic and Persian.
  ['الينمر', 'تبوهعد', 'سفقكةأحجشکی', 'صخطضزذثغءىؤئإپچگآ', 'ظژ'],
  // Thai.
  ['านรกอเ่ง', 'มยวลทสต้คะ', 'ีิัปบดหแจพ็์โไข', 'ุูชำศใถซษณภ', 'ฐธผญฟฉฝฎฏฒฌฆ'],
]

/** What a letter of each rank speaks for or against its reading: the logarithm of how usual it is. */
const rankWeights = [1.39, 0.69, 0, -0.6, -1.6, -2.7]

/** What a letter speaks that no language of its script has often. */
const unusualWeight = -2.3

/**
 * What a capital speaks that follows a small letter, of which one in twenty-five does, and a sign beside a
 * letter: wrong encodings put them where small letters are, and one for the other.
 */
const capitalWeight = -3.2
const signWeight = -4.5

/** Signs and spaces beyond ASCII beside a letter of an alphabet that has capitals. */
const signs =
  /(?<=[\p{Script=Cyrillic}\p{Script=Greek}])[^\0-\u007f\p{L}\p{M}]|[^\0-\u007f\p{L}\p{M}](?=[\p{Script=Cyrillic}\p{Script=Greek}])/gu

/** Characters that are among the most usual of Chinese, simplified and traditional, and Japanese. */
const usualHan =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市体别处总才场师书比住员性通目华报立马命活难神数件安表原车白应路期常提感金何更反合放做系计或司利受光果亲界及今务制解各任至清物台记边共风战干接它许八特觉望直服题建南度统色字请交认论百义科元社术结六功指思非流每管连远资队带条院变联言权往展该领传近留治决周保达办运半候七必城强步完深区即求品转量空众技程告语基式息识收钱党未持取设始历史商改议形委早房音际则首单据导影失网专若校读观争究包组造落视济' +
  '這來國個說們為時會過學對裡後麼沒發還當無開見經頭長動兩樣現將與進實點種聲話問機給幾業間門東電關書報馬華難數車應親務記邊戰覺許讓認論義術結隊連遠資條變聯權領傳決達辦運強區縣號選舉總統員議黨' +
  '円気社場市者方時県戸田込側調査求議員選挙党働続開発米関係経済対策案予算歳込支援'

/** Syllables that are among the most usual of Korean. */
const usualHangul =
  '이다는에의가을를은하고한로지사도기인자어시아대리해일서정그나과장수원으전부라있구제상보공동경국주여관만세면조들성유중화무계거스비했개생니안우선산명간년월회것적위할분신물내소민까연와게속결체통본실되없됐히번'

const weights = new Map<string, number>([
  ...alphabets.flatMap((ranks) =>
    ranks.flatMap((letters, rank) =>
      Array.from(letters, (letter) => [letter, rankWeights[rank] ?? unusualWeight] as const),
    ),
  ),
  ...Array.from(usualHan + usualHangul, (character) => [character, 1.2] as const),
])

/** What a character speaks that is no usual one of thousands. */
const otherIdeographWeight = -0.25
const hiraganaWeight = 0.5

const words = /[\p{L}\p{M}]+/gu
const latin = /\p{Script=Latin}/u
const firstCapital = /^\p{Lu}/u
const lastSmall = /\p{Ll}$/u
const capitalAfterSmall = /\p{Ll}\p{Lu}/u
const ideographs = /[\p{Script=Han}\p{Script=Hangul}]/u
const alphabetic =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u

/** What a letter speaks on average in a text that was read rightly, at the very least. */
const leastOfAlphabet = 0.35
const leastOfIdeographs = 0.1

/** What the letters of a text say of its having been read in the right encoding. */
export interface LetterEvidence {
  /** What they speak for it, the logarithm of odds. */
  readonly odds: number
  /** Whether they are as usual as those of a text are. */
  readonly isUsual: boolean
}

/**
 * What the letters of a text say of its having been read in the right encoding. A text in a wrong one
 * has letters that are as good as drawn by lot. Words with Latin letters in them are left out, and those
 * that cannot be words.
 */
export function letterEvidence(text: string): LetterEvidence {
  let odds = 0
  let least = 0
  let isAfterSmall = false
  for (const [word] of text.matchAll(words)) {
    if (latin.test(word) || capitalAfterSmall.test(word)) continue
    // Within a word none does: a headline in capitals counts once.
    if (isAfterSmall && firstCapital.test(word)) odds += capitalWeight
    isAfterSmall = lastSmall.test(word)
    for (const character of word.toLowerCase()) {
      odds += weights.get(character) ?? weightOfUnlisted(character)
      least += ideographs.test(character) ? leastOfIdeographs : leastOfAlphabet
    }
  }
  return { odds: odds + signWeight * (text.match(signs)?.length ?? 0), isUsual: odds >= least }
}

function weightOfUnlisted(character: string): number {
  if (ideographs.test(character)) return otherIdeographWeight
  if (/\p{Script=Hiragana}/u.test(character)) return hiraganaWeight
  return alphabetic.test(character) ? unusualWeight : 0
}
