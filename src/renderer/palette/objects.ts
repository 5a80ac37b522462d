import type { Subject } from '../../contract/desk'
import { t } from '../../contract/language/translate'
import { displayText } from '../../core/text/display'
import { shortened } from '../../core/text/shortened'
import { openArticle } from '../app/actions'
import type { State } from '../app/state'
import { focusList } from '../desk/focus'
import { openOnDesk } from '../desk/screens'
import { createCompleter, type Choice } from '../notes/completion'
import { spellingsBySpeaker } from '../notes/spellings'
import type { Entry, Finder } from './entry'

/** How many of a kind are offered at once. */
const most = 6

/** Fewer letters than these would find almost everything; a Chinese word may be one sign. */
const fewestLetters = 2

/** Finds claims, speakers, tags and articles by name. */
export function createObjectFinder(library: State['library']): Finder {
  if (library === null) return () => []
  const spellings = spellingsBySpeaker(library.spellings)
  const claims = [...library.claims.values()].map(({ id, title }) => ({ id, name: title }))
  const speakers = [...library.speakers.values()].map(({ id, name }) => ({
    id,
    name,
    otherNames: spellings.get(id) ?? [],
  }))
  const tags = [...library.tags.values()]
  const articles = [...library.articles.values()].map(({ id, title }) => ({ id, name: title }))
  const onDesk = (kind: string, choices: readonly Choice[], subjectOf: (one: Choice) => Subject) =>
    finderOf(kind, choices, (one) => {
      openOnDesk(subjectOf(one))
      // The list that had the keyboard may have given its place to another.
      requestAnimationFrame(focusList)
    })
  const finders = [
    onDesk(t('Claim'), claims, ({ id }) => ({ kind: 'claim', claimId: id })),
    onDesk(t('Speaker'), speakers, ({ id }) => ({ kind: 'speaker', speakerId: id })),
    onDesk(t('Tag'), tags, ({ name }) => ({ kind: 'tag', name })),
    finderOf(t('Article of the library'), articles, ({ id }) => openArticle(id)),
  ]
  return (typed) => finders.flatMap((find) => find(typed))
}

/** Finds among the choices of one kind. */
function finderOf(
  kind: string,
  choices: readonly Choice[],
  run: (chosen: Choice) => unknown,
): Finder {
  const complete = createCompleter(choices)
  return (typed) => {
    const isLong = typed.trim().length >= fewestLetters || /\p{Script=Han}/u.test(typed)
    if (!isLong) return []
    return complete(typed)
      .slice(0, most)
      .map((chosen): Entry => ({
        id: `${kind} ${chosen.id}`,
        label: displayText(shortened(chosen.name)),
        kind,
        keys: undefined,
        disabled: false,
        isCommand: false,
        run: () => run(chosen),
      }))
  }
}
