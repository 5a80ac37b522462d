import type { Destination } from '../../contract/destination'
import type { RequestInput } from '../../contract/requests'
import { activate, ask } from './actions'
import type { CommandDefinition } from './command-definition'
import { tellDone } from './notices'
import { withReader } from './reader-handle'
import { useGalley } from './state'
import { message, t, type Message } from '../../contract/language/translate'

/** What can be done with `galley://` links. */
export const linkCommands: readonly CommandDefinition[] = [
  {
    id: 'edit.copyLink',
    group: 'Article',
    label: message('Copy a link to the selection, the highlight or the article'),
    keys: ['Mod+Shift+L'],
    reach: 'everywhere',
    enabled: ({ open, screen }) => open !== null && screen === 'text',
    run: copyLink,
  },
]

/** Copies a link to the selected passage, or else to the active highlight, or else to the article. */
async function copyLink(): Promise<void> {
  const { open, selection, activeAnnotationId } = useGalley.getState()
  if (open === null) return
  const { id: articleId, revision } = open.article
  if (selection !== null) {
    const { start, end } = selection
    await copy(
      { kind: 'article', articleId, passage: { revision, start, end } },
      message('Link to the passage copied'),
    )
  } else if (activeAnnotationId !== null) {
    await copyLinkTo(activeAnnotationId)
  } else {
    await copy({ kind: 'article', articleId, passage: null }, message('Link to the article copied'))
  }
}

/** Copies a link to a highlight. */
export function copyLinkTo(annotationId: string): Promise<void> {
  return copy({ kind: 'annotation', annotationId }, message('Link to the highlight copied'))
}

async function copy(link: RequestInput<'export.copyLink'>, done: Message): Promise<void> {
  if ((await ask('export.copyLink', link)) !== undefined) tellDone(t(done))
}

/**
 * Goes to a place in an article, once that is on the screen. A passage is selected, so that it can be
 * highlighted at once.
 */
export function goTo(articleId: string, destination: Destination): void {
  requestAnimationFrame(() =>
    withReader((reader) => {
      if (useGalley.getState().open?.article.id !== articleId) return
      if ('annotationId' in destination) {
        activate(destination.annotationId)
      } else {
        activate(null)
        reader.select(destination)
      }
    }),
  )
}
