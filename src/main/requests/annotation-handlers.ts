import {
  addAnnotation,
  recolourAnnotation,
  removeAnnotation,
  resizeAnnotation,
  setNote,
  setSpeaker,
} from '../../core/annotation/annotations'
import { addEvidence, editClaim, removeEvidence, setStance } from '../../core/annotation/claims'
import type { Outcome } from '../../core/annotation/context'
import { addTag, removeTag } from '../../core/annotation/tags'
import type { Lookup } from '../../core/annotation/lookup'
import { fail } from '../../core/result'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

type AnnotationRequest = Extract<
  keyof Handlers,
  `annotation.${string}` | `evidence.${string}` | `claim.${string}` | `journal.${string}`
>

/** The requests that annotate: each is one change of the journal. */
export function annotationHandlers(session: Session): Pick<Handlers, AnnotationRequest> {
  /** Does what needs the text of an article, which main has and the renderer need not send. */
  const withText = (
    lookup: Lookup,
    table: 'article' | 'annotation',
    id: string,
    work: (text: string) => Outcome,
  ): Outcome => {
    const revision = lookup.row(table, id)?.revision
    const text = revision === undefined ? undefined : textOf(session, revision)
    return text === undefined ? fail({ kind: 'not-found', table, id }) : work(text)
  }

  return {
    'annotation.add': (input) =>
      session.perform('annotation.add', (context) =>
        withText(context.lookup, 'article', input.articleId, (text) =>
          addAnnotation(context, { ...input, text }),
        ),
      ),
    'annotation.resize': (input) =>
      session.perform('annotation.resize', (context) =>
        withText(context.lookup, 'annotation', input.annotationId, (text) =>
          resizeAnnotation(context, { ...input, text }),
        ),
      ),
    'annotation.recolour': (input) =>
      session.perform('annotation.recolour', (context) => recolourAnnotation(context, input)),
    'annotation.remove': (input) =>
      session.perform('annotation.remove', (context) => removeAnnotation(context, input)),
    'annotation.note': (input) =>
      session.perform('annotation.note', (context) => setNote(context, input)),
    'annotation.speaker': (input) =>
      session.perform('annotation.speaker', (context) => setSpeaker(context, input)),
    'annotation.tag': (input) =>
      session.perform('annotation.tag', (context) => addTag(context, input)),
    'annotation.untag': (input) =>
      session.perform('annotation.untag', (context) => removeTag(context, input)),
    'evidence.add': (input) =>
      session.perform('evidence.add', (context) => addEvidence(context, input)),
    'evidence.stance': (input) =>
      session.perform('evidence.stance', (context) => setStance(context, input)),
    'evidence.remove': (input) =>
      session.perform('evidence.remove', (context) => removeEvidence(context, input)),
    'claim.edit': (input) => session.perform('claim.edit', (context) => editClaim(context, input)),
    'journal.undo': () => session.travel('undo'),
    'journal.redo': () => session.travel('redo'),
  }
}

function textOf(session: Session, revision: string): string | undefined {
  return session.library.ok ? session.textOf(session.library.value, revision) : undefined
}
