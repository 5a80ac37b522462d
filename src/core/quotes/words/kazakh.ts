import { list } from './list'

/** Finite verbs of saying, which stand at the end of the clause: `«…», – деді Тоқаев`. */
export const KAZAKH_VERBS: ReadonlySet<string> = new Set(
  list(`
    деді дейді депті дедi айтты айтады айтқан мәлімдеді хабарлады хабарлайды жазды жазады түсіндірді
    толықтырды жеткізді баяндады ескертті өтті көрсетті білдірді жауапты қосты сөйледі мәлімдеген атады
    берді түйіндеді сұрады бағалады тапсырды қорытындылады айтып еске салды тоқталды сендірді растады
  `),
)

/** Words between the quotation and the verb: `«…» деп атап өтті`, `жауап берді`. */
export const KAZAKH_LINKS = new Set(list('деп атап баса айта жауап еске пікір'))

/** "Смайыловтың айтуынша": these follow a source that has no verb. */
export const KAZAKH_ACCORDING = new Set(list('айтуынша сөзінше пікірінше мәліметінше хабарлауынша'))
