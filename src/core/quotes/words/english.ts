/** English words that the rules know. Verbs are given as base forms; `inflect` makes the others. */
import { list } from './list'

/** English words that the rules know. Verbs are given as base forms; `inflect` makes the others. */

/** Verbs that report words and may stand before their subject: `"…," said Smith`. */
const SAYING = list(`
  acknowledge add admit advertise advise affirm agree allege announce answer argue ask assert
  assess assure bark begin blare boast caution chant charge chime claim comment complain concede
  conclude confess confide confirm contend continue counter crack crow cry deadpan declare demand
  deny disclose drawl elaborate email emphasise emphasize exclaim exhort explain fire fume grouse
  growl grumble gush hint howl imply indicate inform insist interject joke lament maintain marvel
  mention mumble murmur muse needle note object observe opine plead pledge point post predict
  proclaim promise pronounce protest quip rage rasp react read reassure recall reckon recount
  reflect reiterate relate remark remind repeat reply report respond retort retweet reveal roar
  say scoff scream shout shriek sigh signal snap sneer speculate state stress suggest summarise
  summarize tell testify text thunder tweet urge vent venture vow wail warn whine whisper wonder
  write yell
`)

/** Verbs that judge or name something in quoted words: `called the plan "a disaster"`. */
const JUDGING = list(`
  accuse address advocate apologise apologize applaud assail attack back bash bemoan berate blame
  blast brag brand call caption challenge champion characterise characterize chide cite coin
  compare condemn congratulate convey credit criticise criticize decry defend define demonize
  denounce deplore deride describe detail disavow discuss dismiss disparage dub encourage endorse
  equate express extol fault hail hammer highlight instruct insult invoke issue knock label
  lambaste lash laud lecture lie liken mock name offer oppose order outline paint portray praise
  promote propose publish push question quote rail rant recite refer regard reject ridicule rip
  scold sell send share sign sing skewer slam slap speak sum talk taunt tease thank threaten title
  tout trumpet underscore voice welcome
`)

/** Verbs of the mind: what follows them is a thought that somebody has reported. */
const THINKING = list(`
  aim believe consider decide determine doubt dream envision estimate expect favor fear feel find
  guess hear hope imagine intend know learn like plan prefer realize recognize regret remember see
  seek show support suspect think understand view want wish worry
`)

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  read: 'reads read reading',
  begin: 'begins began begun beginning',
  speak: 'speaks spoke spoken speaking',
  send: 'sends sent sending',
  sell: 'sells sold selling',
  sing: 'sings sang singing',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  hear: 'hears heard hearing',
  understand: 'understands understood understanding',
  show: 'shows showed shown showing',
  lie: 'lies lied lying',
  admit: 'admits admitted admitting',
  quip: 'quips quipped quipping',
  slam: 'slams slammed slamming',
  slap: 'slaps slapped slapping',
  snap: 'snaps snapped snapping',
  rip: 'rips ripped ripping',
  sum: 'sums summed summing',
  dub: 'dubs dubbed dubbing',
  refer: 'refers referred referring',
  regret: 'regrets regretted regretting',
  prefer: 'prefers preferred preferring',
  plan: 'plans planned planning',
  brag: 'brags bragged bragging',
}

export type VerbForm = 'base' | 'present' | 'past' | 'participle'
export type VerbSense = 'saying' | 'judging' | 'thinking'

export interface Verb {
  readonly sense: VerbSense
  /** `participle` is the -ing form, which never has its subject right before it. */
  readonly form: VerbForm
}

function inflect(base: string): string[] {
  const irregular = IRREGULAR[base]
  if (irregular !== undefined) return irregular.split(' ')
  if (/[^aeiou]y$/u.test(base)) {
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  }
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const sibilant = /(?:s|sh|ch|x|z)$/u.test(base) ? 'es' : 's'
  return [`${base}${sibilant}`, `${base}ed`, `${base}ing`]
}

function conjugate(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>()
  const groups: [VerbSense, string[]][] = [
    ['thinking', THINKING],
    ['judging', JUDGING],
    ['saying', SAYING],
  ]
  for (const [sense, bases] of groups) {
    for (const base of bases) {
      verbs.set(base, { sense, form: 'base' })
      for (const form of inflect(base)) {
        const ending = form.endsWith('ing') ? 'participle' : form.endsWith('s') ? 'present' : 'past'
        verbs.set(form, { sense, form: ending })
      }
    }
  }
  return verbs
}

/** Every form of the verbs above. */
export const VERBS = conjugate()

export const PERSONAL_PRONOUNS = new Set(list('he she they it i we you'))
export const RELATIVE_PRONOUNS = new Set(list('who which'))
export const AUXILIARIES = new Set(
  list(`has have had is are was were be been being will would can could may might must should shall do does
    did to not n't 's 'd don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't hasn't
    haven't hadn't cannot`),
)
export const BE = new Set(list('is are was were be been being'))
/** Besides these, every word in -ly is an adverb. */
export const ADVERBS = new Set(
  list(`also later then once again now just still even first already often never ever always soon too
    instead further only however meanwhile moreover indeed perhaps maybe otherwise almost afterward nonetheless nevertheless thus simply rather once both all each themselves himself herself`),
)
export const DETERMINERS = new Set(
  list(`the a an this that these those his her its their my our your one another some many several two
    three four five six no every each both other most`),
)
export const POSSESSIVES = new Set(list('his her its their my our your'))
export const PREPOSITIONS = new Set(
  list(`in on at by for from with to of about against during after before under over into through among
    between like as despite since until within without upon near around toward towards amid via per
    following alongside besides`),
)
export const CONJUNCTIONS = new Set(
  list(`and but or that when while if because although though as where since unless whether so than yet
    once until after before why how what which who whom whose`),
)
/** Nouns that stand for words: `Trump's comment that "…"`. */
export const SAYING_NOUNS = new Set(
  list(`statement comment comments remark remarks claim claims assertion word words phrase call calls
    promise pledge vow argument suggestion warning message slogan declaration question answer response
    speech tweet description criticism complaint insistence view contention line`),
)
/** Words of time, which stand beside a subject and are not part of it. */
export const TIMES = new Set(
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december yesterday today tomorrow tonight earlier last next week
    month year night morning afternoon evening
    minutes hours days weeks months years ago`),
)

/** Verbs in the present that are more often plural nouns. */
export const NOUNS_MORE_OFTEN = new Set(
  list(`states reports calls claims notes comments charges answers demands questions attacks promises plans
    hopes fears posts remarks aims shows needles fires talks emails hints names challenges points texts
    tweets outlines details addresses orders signs labels brands voices faults titles credits estimates`),
)
/** Plural nouns without an s, before which a base form is a verb: "people say". */
export const PLURALS = new Set(list('people men women police'))
/** Participles that give a name: "a film called", "known as". */
export const NAMING = new Set(
  list('called titled entitled named known dubbed labeled branded coined'),
)
/** Those that always do. */
export const ALWAYS_NAMING = new Set(list('titled entitled named known'))
