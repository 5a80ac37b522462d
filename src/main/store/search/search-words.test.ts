import { expect, test } from 'vitest'
import { inFastLibrary, withArticle } from '../testing'
import { found } from './testing'

const texts = {
  english: 'The Prime Minister hailed a visa-free regime. Turnover was $24.2 billion.',
  russian: 'Ёлка стоит в лесу. Мой подъезд. Товарооборот вырос до 24,2 миллиарда.',
  german: 'Die Straße nach Zürich. Ein Résumé.',
  chinese: '哈萨克斯坦和中国的免签制度将很快生效，贸易额达242亿美元。',
  japanese: '首相はガス価格について語った。トランプ関税。',
  thai: 'นายกรัฐมนตรีกล่าวที่กรุงเทพ',
  korean: '대통령은 서울에서 말했다.',
  turkish: 'İstanbul ve Isparta',
  mixed: '华为5G网络 and Huawei’s O’Neill',
  wrapped: 'The pipe-\nline expansion of a long-\nterm plan, so\u00ad\ncalled, by\nline 5.',
  wrappedChinese: '外交部发言\n人表示欢迎。東京の経\n済成長、การเมือง\nไทย',
  vietnamese: 'Đường sắt Việt Nam, thủ tướng nói.',
  greek: 'Ο Οδυσσέας είπε· ΟΔΟΣ Αθηνών.',
  kazakh: 'Әкім қала көшелерін аралады. Іске қосылды.',
  ligature: 'The ﬁrst oﬃcial ﬂight, Œuvre d’Æsir, Łódź, Ørsted.',
  capitals: 'STRAẞE UND GROẞE ПОДЪЁМ',
  decomposed: 'Un cafe\u0301 au Que\u0301bec',
}
test.each([
  ['visa', ['english']],
  ['VISA-FREE', ['english']],
  ['"free visa"', []],
  ['"visa free regime"', ['english']],
  ['minist*', ['english']],
  ['minist', []],
  ['turnover -visa', []],
  ['24.2', ['english', 'russian']],
  ['$24.2 billion', ['english']],
  ['елка', ['russian']],
  ['ЁЛКА', ['russian']],
  ['мой', ['russian']],
  ['мои', []],
  ['strasse zurich', ['german']],
  ['resume', ['german']],
  ['免', ['chinese']],
  ['免签', ['chinese']],
  ['签免', []],
  ['萨克斯', ['chinese']],
  ['关税', []],
  ['関税', ['japanese']],
  ['ガス価', ['japanese']],
  ['カス', []],
  ['รัฐมนตรี', ['thai']],
  ['กรุง', ['thai']],
  ['통령', ['korean']],
  ['서', ['korean']],
  ['istanbul ISPARTA', ['turkish']],
  ['ıstanbul', ['turkish']],
  ['5g', ['mixed']],
  ['华为5G', ['mixed']],
  ["o'neill", ['mixed']],
  ['"pipeline expansion"', ['wrapped']],
  ['"pipe line expansion"', ['wrapped']],
  ['"long-term plan"', ['wrapped']],
  ['longterm', ['wrapped']],
  ['"so called"', []],
  ['socalled', ['wrapped']],
  ['"by line"', ['wrapped']],
  ['发言人', ['wrappedChinese']],
  ['经济', []],
  ['経済成長', ['wrappedChinese']],
  ['การเมืองไทย', ['wrappedChinese']],
  ['duong sat', ['vietnamese']],
  ['"thu tuong"', ['vietnamese']],
  ['ĐƯỜNG', ['vietnamese']],
  ['οδος', ['greek']],
  ['Οδός', ['greek']],
  ['ΕΙΠΕ', ['greek']],
  ['әкім', ['kazakh']],
  ['ӘКІМ', ['kazakh']],
  ['аким', []],
  ['кала', []],
  ['Қала', ['kazakh']],
  ['іске', ['kazakh']],
  ['иске', []],
  ['first official flight', ['ligature']],
  ['oeuvre aesir lodz orsted', ['ligature']],
  ['strasse große', ['capitals']],
  ['подъем', ['capitals']],
  ['подьем', []],
  ['İSTANBUL', ['turkish']],
  ['ısparta', ['turkish']],
  ['"visa-free regime', ['english']],
  ['café', ['decomposed']],
  ['québec', ['decomposed']],
])('%s is found in %j', (typed, expected) => {
  inFastLibrary((library) => {
    const names = new Map(
      Object.entries(texts).map(([name, text]) => [withArticle(library, text), name]),
    )
    expect(
      found(library, typed)
        .map((id) => names.get(id))
        .sort(),
    ).toEqual(expected)
  })
})

test.each([
  ['İSTANBUL', 'istanbul'],
  ['GROẞ', 'groß'],
  ['ὈΔΥΣΣΕΎΣ', 'οδυσσευς'],
  ['Әлия ҚАҢТАР', 'әлия қаңтар'],
  ['مُحَمَّد', 'محمد'],
  ['أحمد وآمال', 'احمد وامال'],
  ['مدرسة مصطفى', 'مدرسه مصطفي'],
  ['کتاب فارسی', 'كتاب فارسي'],
  ['الـــعربية', 'العربية'],
  ['٢٠٢٣', '2023'],
  ['שָׁלוֹם', 'שלום'],
  ['ｶﾞｽ', 'ガス'],
  ['ＡＢＣ１２３', 'abc123'],
  ['visa\u00adfree', 'visafree'],
  ['vi\u200bsa', 'visa'],
  ['turn-\nover', 'turnover'],
  ['ﬁnance', 'finance'],
  ['10\u202f000', '10 000'],
  ['\u1109\u1165\u110b\u116e\u11af', '서울'],
  ['м\u02bcята', "м'ята"],
  ['𠮷野家', '𠮷'],
])('%j is found by %s', (text, typed) => {
  inFastLibrary((library) => {
    const articleId = withArticle(library, `Before it ${text} after it.`)
    withArticle(library, 'Another text.')
    expect(found(library, typed)).toEqual([articleId])
  })
})
