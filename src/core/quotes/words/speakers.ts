import { list } from './list'

/** Titles that only men have, or only women: they tell who "she" can be. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  list(`
    mr sir lord congressman chairman spokesman assemblyman alderman councilman businessman actor king prince
    father fr brother
  `),
)
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  list(`
    mrs ms miss dame lady congresswoman chairwoman spokeswoman assemblywoman councilwoman businesswoman actress queen
    princess sister
  `),
)

/** Short forms of titles, and plural ones before several names. */
export const LONG_TITLES: ReadonlyMap<string, string> = new Map(
  list(`
    gov:governor govs:governor governors:governor sen:senator sens:senator senators:senator rep:representative
    reps:representative representatives:representative congressmen:congressman prof:professor profs:professor
    professors:professor pres:president presidents:president gen:general gens:general drs:dr messrs:mr capt:captain
    col:colonel lt:lieutenant sgt:sergeant maj:major adm:admiral rev:reverend revs:reverend fr:father vice-president:vice.president
    ministers:minister mayors:mayor ambassadors:ambassador secretaries:secretary justices:justice judges:judge
    премьер:премьер-министр министры:министр
  `).map((pair): [string, string] => {
    const [short = '', long = ''] = pair.split(':')
    return [short, long.replace('.', ' ')]
  }),
)

/** Words before a name that are not part of it: `Deputy Prime Minister Daniyar Seitkali`. */
export const TITLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...LONG_TITLES.keys(),
  ...list(`
    dr professor president vice premier prime minister deputy first acting former then-president chair chairperson
    chief executive ceo cfo coo cto director director-general general secretary secretary-general governor
    lieutenant-governor senator representative mayor judge justice pope bishop archbishop cardinal imam rabbi captain colonel
    major lieutenant sergeant admiral commissioner ambassador spokesperson speaker leader head officer manager
    analyst economist attorney reverend pastor coach founder co-founder editor editor-in-chief chancellor
    republican democrat democratic independent whip sheriff detective delegate treasurer journalist reporter correspondent columnist
    billionaire author historian strategist pollster host anchor nominee candidate majority minority
    president-elect dj advocate activist lawyer actor pollsters rival moderator assistant associate undersecretary under-secretary consul envoy adviser advisor counsel strategists
    президент вице-президент премьер-министр вице-премьер министр вице-министр замминистра заместитель аким мэр
    губернатор депутат сенатор глава директор гендиректор председатель секретарь генерал посол эксперт экономист
    аналитик пресс-секретарь спикер руководитель госсекретарь канцлер политолог юрист профессор журналист врач учитель учительница тренер адвокат писатель писательница жительница житель фермер господин
    госпожа первый
    президенті премьер-министрі министрі вице-министрі әкімі төрағасы директоры депутаты
    дәрігер мұғалім жаттықтырушы журналист басшысы спикері орынбасары сарапшы экономисі қызметкері
  `),
])

/** Of these there is one in a story, unless it names more: "the prime minister". */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  list(`president premier minister mayor pope king queen governor chancellor
    президент премьер-министр министр аким мэр губернатор канцлер президенті премьер-министрі министрі әкімі`),
)

/** Between "the" and a surname these say that it is another than the one the text means by it. */
export const TELLS_APART: ReadonlySet<string> = new Set(
  list('younger elder older late other младший старший'),
)

/** Small words inside a name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  list('de da del della di du la le van von der den ter al el bin ibn ben bint'),
)

/** Pronouns that stand for one man, or one woman. */
export const HE: ReadonlySet<string> = new Set(list('he он его 他'))
export const SHE: ReadonlySet<string> = new Set(list('she она её ее 她'))
/** All pronouns that stand for one person, and may have a name before them. */
export const ONE_PERSON: ReadonlySet<string> = new Set([...HE, ...SHE, 'ол'])

/** All others, which nobody can put a name to, and words that are left when nothing else is. */
export const NOBODY: ReadonlySet<string> = new Set(
  list(`
    they it i we you who which one a an the his her its their another some many most others
    они мы я вы кто это который которая олар біз мен сіз кім 他们 她们 他們 她們 我 我们 我們 你 您 谁 有人
  `),
)
