import { list } from './list'

/** Words of places and nationalities that may stand before a name, and are nobody themselves. */
export const PLACES: ReadonlySet<string> = new Set(
  list(`
    afghanistan africa alabama alaska albania algeria america american argentina arizona arkansas armenia asia astana
    almaty australia australian austria azerbaijan bahrain bangladesh beijing belarus belgium berlin bolivia boston brazil
    brazilian britain british brussels bulgaria california cambodia canada canadian carolina chicago chile china
    chinese cleveland colombia colorado congo connecticut cuba cyprus dakota delaware denmark denver detroit dutch egypt
    egyptian england english estonia ethiopia eu europe european finland florida france french georgia german germany
    ghana greece hampshire havana hawaii hungary iceland idaho illinois india indian indiana indonesia iowa iran iranian
    iraq iraqi ireland irish israel israeli italian italy jakarta japan japanese jersey jerusalem jordan kabul kansas kazakh
    kazakhstan kentucky kenya kiev kong korea korean kuwait kyiv kyrgyzstan latvia lebanon libya lithuania london
    louisiana maine malaysia manhattan maryland massachusetts mexican mexico michigan minnesota minneapolis
    mississippi missouri moldova mongolia montana morocco moscow nebraska netherlands nevada nigeria norway
    ohio oklahoma oregon orleans ottawa pakistan pakistani palestine paris pennsylvania peru philadelphia philippines
    poland polish portugal qatar rhode romania rome russia russian samarkand saudi arabia scotland scottish seattle seoul
    serbia shanghai singapore slovakia slovenia somalia spain spanish sudan sweden swedish switzerland sydney syria syrian
    taiwan tajikistan tashkent tehran tennessee texas thailand tokyo toronto turkey turkish turkmenistan ukraine
    ukrainian uk un us u.s u.k utah uzbek uzbekistan venezuela vermont vienna vietnam virginia wales
    warsaw washington wisconsin wyoming yemen york angeles los hong new north south east west northern southern
    eastern western united upper lower central
    астана алматы азербайджан армения беларусь белоруссия германия грузия европа казахстан киргизия китай
    кыргызстан лондон москва россия сша таджикистан ташкент туркменистан турция узбекистан украина франция
    англии азербайджана алматы армении астаны беларуси белоруссии британии великобритании германии грузии евросоюза
    европы индии ирана италии казахстана киргизии китая кнр кореи кыргызстана монголии москвы рк рф оон ес россии сша
    таджикистана турции туркменистана туркменистан узбекистана украины франции шымкента японии қазақстан өзбекстан ресей
    қытай түркия қырғызстан мәскеу қр
  `),
)

/** Genitives among them, which no personal name has: "Казахстана | Смаилов". */
export const GENITIVE_PLACES: ReadonlySet<string> = new Set(
  list(`
    англии азербайджана армении астаны беларуси белоруссии британии великобритании германии грузии евросоюза
    европы индии ирана италии казахстана киргизии китая кнр кореи кыргызстана монголии москвы рк рф оон ес россии сша
    таджикистана турции туркменистана узбекистана украины франции шымкента японии қр
  `),
)

/** Words that make a name one of an organisation, an office, a work or a day. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  list(`
    academy act administration affairs agency airlines alliance army assembly associates association authority award
    bank board brothers bureau campaign capital capitol caucus center centre chamber church city club coalition college
    commission committee communications company conference congress constitution convention corporation corps council county court
    courts daily day dealer defense democracy democrats department district division education election
    embassy energy enterprise executive express federation fed fbi cia nbc cbs abc cnn msnbc espn pbs npr nato
    finance force forces foreign forum foundation freedom front fund global gop government group guard health herald
    holdings hospital hotel house immigration inc industries initiative institute institution intelligence international
    investment investments journal justice labor labour law league legislature llc magazine mail management market media
    medical ministry movement museum nation national nations navy network networks news newspaper observer office organization
    pac parliament partners party party's pentagon plain police policy politico politics post press priorities program project public
    radio record register republic republicans research review road school schools science security senate service
    services society solutions square staff star state states statehouse station street studies summit super supreme
    tea television textile times today tower tours town trade transportation treasury tribune trust tv union
    university usa valley voice wall war watch week weekly wire world
    агентство академия ассамблея ассоциация банк бюро ведомство газета департамент институт кабинет комитет компания
    конгресс корпорация мажилис мид министерство минфин национальный национального парламент парламента партия палата
    правительство правительства правления республика республики сената сенат совет совета служба суд союз союза
    университет управление фонд центр мажилиса госдумы дума думы мвд
    үкімет парламент сенат мәжіліс министрлік министрлігі банк республикасы республикасының
  `),
)
