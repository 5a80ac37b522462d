import { list } from './list'

/** Words before a name that are not part of it: `Deputy Prime Minister Daniyar Seitkali`. */
export const TITLES: ReadonlySet<string> = new Set(
  list(`
    mr mrs ms miss dr sir dame lord lady prof professor president vice-president vice premier prime minister
    deputy first acting former chairman chairwoman chairperson chair chief executive ceo cfo coo director
    director-general general secretary secretary-general governor gov senator sen representative rep
    congressman congresswoman mayor judge justice king queen prince princess pope bishop archbishop cardinal
    imam rabbi captain capt colonel col major lieutenant lt sergeant sgt admiral gen commissioner ambassador
    spokesman spokeswoman spokesperson speaker leader head officer manager analyst economist attorney rev
    reverend coach founder co-founder editor chancellor republican democrat democratic
    президент вице-президент премьер премьер-министр министр вице-министр заместитель аким мэр губернатор
    депутат сенатор глава директор гендиректор председатель секретарь генерал посол эксперт экономист
    аналитик пресс-секретарь
    президенті премьер-министрі министрі министр вице-министрі әкімі төрағасы директоры депутаты
  `),
)

/** Small words inside a name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  list('de da del della di du la le van von der den ter al el bin ibn ben bint'),
)

/** Pronouns that stand for one person, and may have a name before them. */
export const ONE_PERSON: ReadonlySet<string> = new Set(list('he she он она ол 他 她'))

/** All others, which nobody can put a name to. */
export const NOBODY: ReadonlySet<string> = new Set(
  list(
    'they it i we you who which они мы я вы кто олар біз мен сіз 他们 她们 他們 她們 我 我们 我們 你',
  ),
)
