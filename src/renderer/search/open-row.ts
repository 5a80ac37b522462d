import type { FoundArticle } from '../../contract/search'
import type { Passage } from '../../core/text/passage'
import { parseQuery } from '../../core/search/query'
import { findAll } from '../../core/text/search'
import { activate, openArticle } from '../app/actions'
import { tellDone } from '../app/notices'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { useFind } from '../find/find'
import { listOf, openListOnDesk, openOnDesk } from '../desk/screens'
import { closeScreen } from '../app/close-screen'
import type { Row } from './rows'
import { useSearch } from './search'
import { t } from '../../contract/language/translate'

/** Goes to what was found: to the place in the text, to the annotation, to the file on the desk. */
export async function openRow(row: Row): Promise<void> {
  switch (row.kind) {
    case 'subject':
      openOnDesk(row.found.subject)
      break
    case 'rest':
      openListOnDesk(listOf(row.found.kind), wordsOf(useSearch.getState().query))
      break
    case 'article': {
      const { passages, notes } = row.article
      const [passage] = passages
      const [note] = notes
      if (passage !== undefined)
        await openPassage(row.article, passage.passage, passage.excerpt.text)
      else await openNote(row.article, note?.annotationId ?? null)
      break
    }
    case 'passage': {
      const { passage, excerpt } = row.found
      await openPassage(row.article, passage, excerpt.text)
      break
    }
    case 'note':
      await openNote(row.article, row.note.annotationId)
      break
  }
}

/** The words of a query as the desk's own filter takes them. */
function wordsOf(typed: string): string {
  const query = parseQuery(typed)
  return query.ok ? query.value.phrases.flatMap(({ terms }) => terms).join(' ') : ''
}

async function openNote({ articleId }: FoundArticle, annotationId: string | null): Promise<void> {
  if (await show(articleId)) activate(annotationId)
}

/**
 * Goes to a passage of an article and selects it.
 *
 * @param around Words around the passage, by which it is found if the text is another by now.
 */
export async function openPassage(
  { articleId, revision }: Pick<FoundArticle, 'articleId' | 'revision'>,
  passage: Passage,
  around: string,
): Promise<void> {
  if (!(await show(articleId))) return
  const { open } = useGalley.getState()
  if (open === null) return
  const { text } = open.text
  const place = open.article.revision === revision ? passage : placeOf(text, around)
  if (place === null) {
    tellDone(t('The text has changed meanwhile: those words are not in it any more.'))
    return
  }
  useFind.setState({ query: text.slice(place.start, place.end) })
  reader()?.select(place)
}

function placeOf(text: string, words: string): Passage | null {
  const { starts, ends } = findAll(text, words)
  const [start] = starts
  const [end] = ends
  return start === undefined || end === undefined ? null : { start, end }
}

/** Shows an article in the place of the search; answers when its text has the keyboard. */
export async function show(articleId: string): Promise<boolean> {
  if (useGalley.getState().open?.article.id !== articleId) await openArticle(articleId)
  if (useGalley.getState().open?.article.id !== articleId) return false
  closeScreen()
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  reader()?.focus()
  return true
}
