import { arabic } from '../../../src/core/anchoring/fixtures/arabic'
import { chinese } from '../../../src/core/anchoring/fixtures/chinese'
import { english } from '../../../src/core/anchoring/fixtures/english'
import type { Revision } from '../../../src/core/anchoring/fixtures/fixture'
import { kazakh } from '../../../src/core/anchoring/fixtures/kazakh'
import { moreTexts } from './more-texts'
import { russian } from '../../../src/core/anchoring/fixtures/russian'

/** Articles that were written for this measurement, each language with its BCP 47 tag. */
export const ownTexts: readonly { readonly language: string; readonly text: string }[] = [
  {
    language: 'ja',
    text: `港町の古い橋、来月から通行止め

海浜市議会は火曜日、古い港橋を大型車の通行止めにすることを決めた。技術者が七本の橋脚のうち二本にひび割れを見つけたためだ。

「次の嵐を待つわけにはいかない」と市長の佐藤春子氏は記者団に語った。「この橋は荷車のために造られたのに、一日に一万二千台が通っている。」

港の労働者は反対している。三十年間クレーンを動かしてきた田中健一さんは「私たちには一度も相談がなかった」と話す。組合は十四キロの回り道で毎日一時間が失われるとみている。

補修には三十八億円かかり、三月まで続く見通しだ。県が半分を負担する。橋が前に閉鎖されたのは1987年で、はしけが北側の橋脚に衝突した。けが人はいなかった。

市議会は五月四日に再び開かれる。質問に対する回答は締め切りまでに届かなかった。`,
  },
  {
    language: 'th',
    text: `สภาเมืองสั่งปิดสะพานท่าเรือเก่า

สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพานท่าเรือเก่าสำหรับรถบรรทุก หลังจากวิศวกรพบรอยร้าวที่ตอม่อสองต้นจากทั้งหมดเจ็ดต้น

“เรารอพายุลูกต่อไปไม่ได้” นายกเทศมนตรีวันดี ศรีสุข กล่าวกับผู้สื่อข่าว “สะพานนี้สร้างไว้สำหรับเกวียน แต่ตอนนี้รับรถวันละหนึ่งหมื่นสองพันคัน”

คนงานท่าเรือไม่เห็นด้วย สมชาย ใจดี ซึ่งขับปั้นจั่นมาสามสิบปีบอกว่าไม่มีใครเคยถามพวกเขา สหภาพคาดว่าทางเบี่ยงสิบสี่กิโลเมตรจะทำให้สมาชิกเสียเวลาวันละหนึ่งชั่วโมง

ค่าซ่อมแซมอยู่ที่สามสิบแปดล้านบาทและใช้เวลาถึงเดือนมีนาคม จังหวัดจะออกให้ครึ่งหนึ่ง สะพานถูกปิดครั้งล่าสุดในปี 1987 เมื่อเรือบรรทุกชนตอม่อด้านเหนือ ครั้งนั้นไม่มีผู้ได้รับบาดเจ็บ

สภาจะประชุมอีกครั้งในวันที่ 4 พฤษภาคม สภาไม่ได้ตอบคำถามก่อนเวลาตีพิมพ์`,
  },
  {
    language: 'de',
    text: `Stadtrat sperrt die alte Hafenbrücke

Der Stadtrat hat am Dienstag beschlossen, die alte Hafenbrücke für Lastwagen zu sperren. Ingenieure hatten in zwei der sieben Pfeiler Risse gefunden.

„Wir können nicht auf den nächsten Sturm warten“, sagte Bürgermeisterin Ruth Ahrens vor Journalisten. „Die Brücke wurde für Fuhrwerke gebaut, und heute fahren dort täglich zwölftausend Fahrzeuge.“

Die Hafenarbeiter sind dagegen. „Uns hat niemand gefragt“, sagte Tom Brandt, der seit dreißig Jahren einen Kran an den Docks fährt. Die Gewerkschaft erwartet, dass der Umweg von 14 Kilometern ihre Mitglieder jeden Tag eine Stunde kostet.

Die Reparatur kostet nach Schätzung der Stadt 38 Millionen Euro und dauert bis März. Das Land zahlt die Hälfte davon. Zuletzt war die Brücke 1987 gesperrt, als ein Lastkahn den nördlichen Pfeiler rammte. Verletzt wurde damals niemand.

Im ersten Wahlgang gewann die Kandidatin der Mitte mit neun Stimmen im westlichen Bezirk. Im zweiten Wahlgang gewann die Kandidatin der Mitte mit elf Stimmen im östlichen Bezirk.

Der Rat tagt am 4. Mai wieder. Fragen beantwortete der Rat bis Redaktionsschluss nicht.`,
  },
  {
    language: 'tr',
    text: `Belediye meclisi eski liman köprüsünü kapatıyor

Belediye meclisi salı günü eski liman köprüsünü kamyonlara kapatma kararı aldı. Mühendisler köprünün yedi ayağından ikisinde çatlak bulmuştu.

Belediye başkanı Ayşe Demir gazetecilere “Bir sonraki fırtınayı bekleyemeyiz” dedi. “Köprü at arabaları için yapılmıştı, oysa bugün günde on iki bin araç taşıyor.”

Liman işçileri karara karşı çıkıyor. Otuz yıldır rıhtımda vinç kullanan Mehmet Kaya “Bize hiç sormadılar” dedi. Sendika 14 kilometrelik dolambaçlı yolun üyelerine her gün bir saat kaybettireceğini söylüyor.

Belediyenin tahminine göre onarım 38 milyon liraya mal olacak ve marta kadar sürecek. Paranın yarısını il ödeyecek. Köprü en son 1987 yılında, bir mavna kuzey ayağına çarptığında kapatılmıştı. O zaman kimse yaralanmamıştı.

Meclis 4 Mayıs'ta yeniden toplanacak. Meclis, haber yayımlanana kadar soruları yanıtlamadı.`,
  },
  {
    language: 'hi',
    text: `नगर परिषद पुराना बंदरगाह पुल बंद करेगी

नगर परिषद ने मंगलवार को पुराने बंदरगाह पुल को ट्रकों के लिए बंद करने का फैसला किया। इंजीनियरों को सात में से दो खंभों में दरारें मिली थीं।

महापौर सुनीता वर्मा ने पत्रकारों से कहा, “हम अगले तूफान का इंतज़ार नहीं कर सकते।” उन्होंने कहा, “यह पुल बैलगाड़ियों के लिए बना था और आज रोज़ बारह हज़ार गाड़ियाँ ढोता है।”

बंदरगाह के मज़दूर सहमत नहीं हैं। तीस साल से क्रेन चला रहे रमेश यादव ने कहा, “हमसे किसी ने नहीं पूछा।” यूनियन का कहना है कि 14 किलोमीटर का चक्कर सदस्यों का हर दिन एक घंटा लेगा।

परिषद के अनुमान के अनुसार मरम्मत पर 38 करोड़ रुपये लगेंगे और काम मार्च तक चलेगा। आधा खर्च राज्य देगा। पुल पिछली बार 1987 में बंद हुआ था, जब एक नाव उत्तरी खंभे से टकराई थी। तब कोई घायल नहीं हुआ था।

परिषद की अगली बैठक 4 मई को होगी। परिषद ने प्रकाशन के समय तक सवालों का जवाब नहीं दिया।`,
  },
  {
    language: 'ko',
    text: `시의회, 낡은 항구 다리 통행 제한

시의회는 화요일 낡은 항구 다리에 화물차 통행을 금지하기로 했다. 기술자들이 교각 일곱 개 가운데 두 개에서 균열을 발견했기 때문이다.

“다음 폭풍을 기다릴 수는 없습니다.” 김영희 시장은 기자들에게 이렇게 말했다. “이 다리는 수레를 위해 지어졌지만 지금은 하루에 만 이천 대가 지나갑니다.”

항만 노동자들은 반대한다. 삼십 년 동안 크레인을 운전한 박철수 씨는 “우리에게 한 번도 묻지 않았다”고 말했다. 노조는 14킬로미터를 돌아가면 조합원들이 날마다 한 시간을 잃게 된다고 본다.

시의 추산에 따르면 보수에는 38억 원이 들고 공사는 3월까지 이어진다. 비용의 절반은 도가 낸다. 다리가 마지막으로 닫힌 것은 1987년으로, 바지선이 북쪽 교각을 들이받았다. 당시 다친 사람은 없었다.

시의회는 5월 4일에 다시 열린다. 시의회는 마감 시각까지 질문에 답하지 않았다.`,
  },
  {
    language: 'es',
    text: `El ayuntamiento cierra el viejo puente del puerto

El ayuntamiento decidió el martes cerrar el viejo puente del puerto a los camiones. Los ingenieros habían encontrado grietas en dos de sus siete pilares.

«No podemos esperar a la próxima tormenta», dijo la alcaldesa Rut Olmedo a los periodistas. «El puente se construyó para carros y hoy soporta doce mil vehículos al día».

Los trabajadores del puerto no están de acuerdo. «Nunca nos preguntaron», dijo Tomás Bravo, que lleva treinta años manejando una grúa en los muelles. El sindicato calcula que un desvío de 14 kilómetros costará a sus miembros una hora al día.

La reparación costará 38 millones de euros y durará hasta marzo, según la estimación del ayuntamiento. La provincia pagará la mitad. El puente se cerró por última vez en 1987, cuando una barcaza chocó con el pilar norte. Entonces no hubo heridos.

En la primera vuelta la candidata conservadora ganó por nueve votos en el distrito occidental. En la segunda vuelta la candidata conservadora ganó por once votos en el distrito oriental.

El pleno se reunirá de nuevo el 4 de mayo. El ayuntamiento no respondió a las preguntas antes del cierre.`,
  },
  ...moreTexts,
  ...tagged('en', english),
  ...tagged('ru', russian),
  ...tagged('kk', kazakh),
  ...tagged('zh', chinese),
  ...tagged('ar', arabic),
]

function tagged(language: string, revisions: readonly Revision[]) {
  const articles = [...new Set(revisions.map(({ article }) => article))]
  return articles.map((text) => ({ language, text }))
}
