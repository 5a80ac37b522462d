/**
 * Usual words that have a letter in them in which encodings differ: one beyond ASCII, in languages written
 * in Latin letters; one that Russian has not, in those written in Cyrillic ones. In a wrong encoding these
 * letters are others, and the words are none: so each such word in a text is a witness that it was read in
 * the right one.
 */
const usualWords = `
  belarusian: ў што і ён яўляецца пра аўтар гэта быў быўшы таксама паўстагоддзя яго яшчэ іх калі
  macedonian: ќе ја што се ги нејзините ѝ сѐ која која може дека меѓу ја јавна ќе тој нивното куќа
  serbian: је није који која које јој њих његов њен ћемо биће неће кућа већ међу између још да ли да љ људи својих
  ukrainian: і її що від й є їх їм ці після які який якщо між він усіх своїх між із року

  albanian: të në për një që është më së tek edhe këtë tyre janë ishte vetëm gjithë duhet çdo shumë
  catalan: és què això més també només però després així són seva gràcies país contra dotzè
  croatian bosnian: što više može će još već kaže također između ništa žele šest biće svoje zašto čak gdje kažu
    neće mogućnost rješenje sljedeći naši naše
  czech: že jsou před při již také být více které který když až než ještě může svět během několik řekl podle své
    však její jejich není další možné dnes měl má bude příští přes mezi dětí té
  danish norwegian: på være også så når får få år må før både mål større første når nå då én ny måtte kræver når
    nær mænd børn dø høre
  dutch: één zónder vóór patiënten financiële financiën België geïnteresseerd coördinatie reële ruïne ideeën oriëntatie
  estonian: või kõik üks pärast võib täna välja tööd õigus jäi mõni üle peaks näiteks eesti küll siis nõu sõnul
    igaühel kõigi võrdse võttes õiguse peab
  finnish: että myös jälkeen hän sekä eivät vielä tämä sitä mitä enää tällä nämä tätä niitä siitä myöskin pitää
    vähän lähes päivä ettei
  french: à été même déjà après où très être était là près années président français sécurité côté dès ça
    également contre société état première dernière plutôt mais celle ministère
  german: für über können würde müssen während dafür wäre hätte könnte mögen große größte später früher nächste
    zurück gegenüber darüber natürlich können daß möglich würden müsse können könne künftig schließlich möchte
  hungarian: és még már után között több így két első lesz szerint kérdés évben nélkül azért ő ebből ők most között
    mondta magyarország többek ezért számára azonban óta történt személy mely minden további újabb
  icelandic: að á það við ég eða því í þá þó sé þess hún þeir þau skal við þar án rétt rétti frá
  italian: è perché più città già può così né sarà però cioè società attività qualità là libertà metà
  latvian: kā arī tā pēc būs šī kurā vairāk ikvienam lai būt gadā tās jā visām cilvēku tiesības tiesību vai savā
    ņemot mūsu kādu nav visi tiesību
  lithuanian: iš už dėl prieš metų žmonių tačiau jų šių kurių taip ką teisę žmogus kiekvienas būti šalies turi būtų
  polish: się że są był być także może które już więc będzie został została również jeśli można przez jego swoją
    według powiedział dzień między którzy który która jak należy każdy prawo cała ich tę tą ją czyż
  portuguese: não é são também até está já à há após será só três país então você às estão vão além sobre ainda pelo
    mês às presidente são nós através é há segurança situação
  romanian: şi să că în către după între până fără când însă această astăzi ţară sunt a-şi fie orice prin nici aşa
  slovak: že sú však už byť či až ďalší môže podľa môžu keď než ešte viac nie je tiež ľudia ktorý ktoré
    ktorých svoje povedal vláda dňa každý má právo mať
  slovenian: če že še več čeprav še najbolj več leto še država čas išče svoje vsakdo človek tudi že
  spanish: más también está según después años así había él qué sí mañana gobierno país día además aún están
    sólo número millón será podrá será año española niños derecho información
  swedish: för är på från år också när får då så både även två här där än någon något många år första står bör
    måste gör över under före
  turkish: için çok değil sonra gün yıl büyük başkan göre aynı hiç üç önce çünkü bütün olduğu olduğunu şey şu
    işte dün ülke güç türk türkiye bugün diğer kadar böyle nasıl her dır milyon ilçede söyledi
`

const beyondAscii = /[^\0-\u007f]/u

const witnesses = new Set(usualWords.split(/\s+/u).filter((word) => beyondAscii.test(word)))

/** An apostrophe of good typography, as in "can’t" and "l’eau", is a witness too. */
const apostrophe = /(?<=[A-Za-z])’(?=[a-z])/gu

const words = /[\p{L}\p{M}]+/gu

/** Romanian has commas below, and cedillas in the encodings without them: that tells neither from the other. */
const cedillas: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ' }

function plain(word: string): string {
  return word.toLowerCase().replace(/[șț]/gu, (letter) => cedillas[letter] ?? letter)
}

/** How many words and signs of a text witness that it was read in the right encoding. */
export function countWitnesses(text: string): number {
  let number = text.match(apostrophe)?.length ?? 0
  for (const [word] of text.matchAll(words)) {
    if (beyondAscii.test(word) && witnesses.has(plain(word))) number += 1
  }
  return number
}
