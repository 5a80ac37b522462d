/** Second articles in the languages that the fixtures of `src/core/anchoring` do not hold. */
export const moreTexts: readonly { readonly language: string; readonly text: string }[] = [
  {
    language: 'ja',
    text: `山里の化学工場、検査のため操業停止

山里町の化学工場が金曜日、安全検査のため操業を止めた。従業員は六百人いる。

一回目の検査では、検査官が北の建屋で三カ所の漏れを見つけた。二回目の検査では、検査官が南の建屋で五カ所の漏れを見つけた。

「何も隠していない」と工場長の小林誠氏は述べた。町長の森田恵子氏もラジオで「何も隠していない」と答えた。

補償について問われると、弁護士は「コメントはない」と答えた。裁判所の書記官も「コメントはない」と答えた。

検査は月曜日の午前九時に始まり、一般に公開される。新聞社二社の記者が立ち会う。`,
  },
  {
    language: 'th',
    text: `โรงงานเคมีหยุดเดินเครื่องเพื่อตรวจสอบ

โรงงานเคมีในอำเภอเขาเขียวหยุดเดินเครื่องเมื่อวันศุกร์เพื่อรับการตรวจสอบความปลอดภัย โรงงานมีพนักงานหกร้อยคน

ในการตรวจครั้งแรก เจ้าหน้าที่พบรอยรั่วสามจุดในอาคารทิศเหนือ ในการตรวจครั้งที่สอง เจ้าหน้าที่พบรอยรั่วห้าจุดในอาคารทิศใต้

“เราไม่ได้ปิดบังอะไร” ผู้จัดการประเสริฐกล่าว นายอำเภอมาลีพูดทางวิทยุเช่นกันว่า “เราไม่ได้ปิดบังอะไร”

เมื่อถูกถามเรื่องค่าชดเชย ทนายความตอบว่า “ไม่มีความเห็น” เจ้าหน้าที่ศาลก็ตอบว่า “ไม่มีความเห็น”

การตรวจเริ่มวันจันทร์เวลาเก้าโมงเช้าและเปิดให้ประชาชนเข้าชม นักข่าวจากหนังสือพิมพ์สองฉบับจะร่วมสังเกตการณ์`,
  },
  {
    language: 'de',
    text: `Chemiewerk steht nach Kontrolle still

Ein Chemiewerk in Grünberg hat am Freitag wegen einer Sicherheitsprüfung den Betrieb eingestellt. Dort arbeiten sechshundert Menschen.

Bei der ersten Prüfung fanden die Fachleute in der nördlichen Halle drei undichte Stellen. Bei der zweiten Prüfung fanden die Fachleute in der südlichen Halle fünf undichte Stellen.

„Wir haben nichts verschwiegen“, sagte Werksleiter Jens Falk. Auch Landrätin Eva Stolz sagte im Radio: „Wir haben nichts verschwiegen.“

Zur Entschädigung sagte der Anwalt: „Kein Kommentar.“ Die Sprecherin des Gerichts sagte: „Kein Kommentar.“

Die Prüfung beginnt am Montag um neun Uhr und ist öffentlich. Berichterstatter zweier Zeitungen werden dabei sein.`,
  },
  {
    language: 'tr',
    text: `Kimya fabrikası denetim için durdu

Yeşilova'daki kimya fabrikası cuma günü güvenlik denetimi için üretimi durdurdu. Fabrikada altı yüz kişi çalışıyor.

İlk denetimde uzmanlar kuzey binasında üç sızıntı buldu. İkinci denetimde uzmanlar güney binasında beş sızıntı buldu.

Fabrika müdürü Kemal Aydın “Hiçbir şey saklamadık” dedi. Kaymakam Zeynep Koç da radyoda “Hiçbir şey saklamadık” dedi.

Tazminat sorulunca avukat “Yorum yok” yanıtını verdi. Mahkeme kâtibi de “Yorum yok” yanıtını verdi.

Denetim pazartesi sabah dokuzda başlıyor ve halka açık olacak. İki gazetenin muhabirleri hazır bulunacak.`,
  },
  {
    language: 'hi',
    text: `रसायन कारखाना जाँच के लिए रुका

हरितपुर का एक रसायन कारखाना शुक्रवार को सुरक्षा जाँच के लिए रोक दिया गया। वहाँ छह सौ लोग काम करते हैं।

पहली जाँच में अधिकारियों को उत्तरी भवन में तीन रिसाव मिले। दूसरी जाँच में अधिकारियों को दक्षिणी भवन में पाँच रिसाव मिले।

प्रबंधक अजय मेहता ने कहा, “हमने कुछ नहीं छिपाया।” ज़िलाधिकारी कविता राव ने भी रेडियो पर कहा, “हमने कुछ नहीं छिपाया।”

मुआवज़े के सवाल पर वकील ने कहा, “कोई टिप्पणी नहीं।” अदालत के लिपिक ने कहा, “कोई टिप्पणी नहीं।”

जाँच सोमवार सुबह नौ बजे शुरू होगी और जनता के लिए खुली रहेगी। दो अख़बारों के पत्रकार वहाँ मौजूद रहेंगे।`,
  },
  {
    language: 'ko',
    text: `화학 공장, 안전 점검으로 가동 중단

청산군의 한 화학 공장이 금요일 안전 점검을 받기 위해 가동을 멈췄다. 이 공장에는 육백 명이 일한다.

첫 번째 점검에서 조사관들은 북쪽 건물에서 누출 세 곳을 찾았다. 두 번째 점검에서 조사관들은 남쪽 건물에서 누출 다섯 곳을 찾았다.

공장장 이준호는 “아무것도 숨기지 않았다”고 말했다. 군수 최은영도 라디오에서 “아무것도 숨기지 않았다”고 말했다.

보상에 관한 물음에 변호사는 “할 말이 없다”고 답했다. 법원 서기도 “할 말이 없다”고 답했다.

조사는 월요일 오전 아홉 시에 시작되며 일반에 공개된다. 두 신문사 기자가 참관한다.`,
  },
  {
    language: 'es',
    text: `Una fábrica química se detiene para una inspección

Una fábrica química de Valverde detuvo la producción el viernes para una inspección de seguridad. Allí trabajan seiscientas personas.

En la primera inspección los técnicos hallaron tres fugas en la nave norte. En la segunda inspección los técnicos hallaron cinco fugas en la nave sur.

«No hemos ocultado nada», afirmó el director Julio Parra. La gobernadora Inés Soto también afirmó en la radio: «No hemos ocultado nada».

Sobre las indemnizaciones el abogado respondió: «Sin comentarios». La secretaria del juzgado respondió: «Sin comentarios».

La inspección comienza el lunes a las nueve y estará abierta al público. Asistirán periodistas de dos diarios.`,
  },
]
