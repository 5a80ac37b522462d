import {
  addAnnotation,
  recolourAnnotation,
  removeAnnotation,
  resizeAnnotation,
  setNote,
  setSpeaker,
} from '../../core/annotation/annotations'
import { addEvidence, removeEvidence, setStance } from '../../core/annotation/evidence'
import type { Context, Outcome } from '../../core/annotation/context'
import { repeatAnnotation, repeatEvidence } from '../../core/annotation/repeat'
import { addTag, removeTag } from '../../core/annotation/tags'
import { acceptPlacement, declareGone } from '../../core/annotation/placements'
import type { RevisionName } from '../../core/annotation/rows'
import type { Action } from '../../core/journal/change'
import { fail } from '../../core/result'
import { reviewList } from '../app/review'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

type AnnotationRequest = Extract<
  keyof Handlers,
  | `annotation.${string}`
  | 'evidence.add'
  | 'evidence.repeat'
  | 'evidence.stance'
  | 'evidence.remove'
  | `review.${string}`
>

/** The requests that annotate: each is one change of the journal. */
export function annotationHandlers(session: Session): Pick<Handlers, AnnotationRequest> {
  /** Does what needs the text that the user saw, which main has and the renderer need not send. */
  const inText = (
    action: Action,
    revision: RevisionName,
    work: (context: Context, text: string) => Outcome,
  ) =>
    session.perform(action, (context) => {
      const text = textOf(session, revision)
      if (text === undefined) return fail({ kind: 'not-found', table: 'article', id: revision })
      return work(context, text)
    })

  return {
    'annotation.add': (input) =>
      inText('annotation.add', input.revision, (context, text) =>
        addAnnotation(context, { ...input, text }),
      ),
    'annotation.repeat': (input) =>
      inText('annotation.repeat', input.revision, (context, text) =>
        repeatAnnotation(context, { ...input, text }),
      ),
    'annotation.resize': (input) =>
      inText('annotation.resize', input.revision, (context, text) =>
        resizeAnnotation(context, { ...input, text }),
      ),
    'annotation.accept': (input) =>
      inText('annotation.accept', input.revision, (context, text) =>
        acceptPlacement(context, { ...input, text }),
      ),
    'annotation.gone': (input) =>
      session.perform('annotation.gone', (context) => declareGone(context, input)),
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
    'evidence.repeat': (input) =>
      session.perform('evidence.repeat', (context) => repeatEvidence(context, input)),
    'evidence.add': (input) =>
      session.perform('evidence.add', (context) => addEvidence(context, input)),
    'evidence.stance': (input) =>
      session.perform('evidence.stance', (context) => setStance(context, input)),
    'evidence.remove': (input) =>
      session.perform('evidence.remove', (context) => removeEvidence(context, input)),
    'review.list': () => reviewList(session),
  }
}

function textOf(session: Session, revision: RevisionName): string | undefined {
  return session.library.ok ? session.textOf(session.library.value, revision) : undefined
}
