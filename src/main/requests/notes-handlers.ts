import type { NotesAnswers } from '../../contract/notes'
import type { RequestInput } from '../../contract/requests'
import { editAnnotations, type BulkEdit } from '../../core/annotation/bulk'
import type { Action } from '../../core/journal/change'
import { listNotes, noteIds } from '../app/all-notes'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

/** The requests of the table of all annotations. An edit of many is one change of the journal. */
export function notesHandlers(session: Session): Pick<Handlers, keyof NotesAnswers> {
  return {
    'notes.list': (input) => listNotes(session, input),
    'notes.ids': (input) => noteIds(session, input),
    'notes.edit': (input) =>
      session.perform(actionOf(input), (context) => editAnnotations(context, input)),
  }
}

const actions = {
  colour: ['annotation.recolour', 'annotations.recolour'],
  speaker: ['annotation.speaker', 'annotations.speaker'],
  tag: ['annotation.tag', 'annotations.tag'],
  claim: ['evidence.add', 'annotations.claim'],
  remove: ['annotation.remove', 'annotations.remove'],
} as const satisfies Record<BulkEdit['kind'], readonly [ofOne: Action, ofSeveral: Action]>

function actionOf({ annotationIds, edit }: RequestInput<'notes.edit'>): Action {
  const [ofOne, ofSeveral] = actions[edit.kind]
  return annotationIds.length === 1 ? ofOne : ofSeveral
}
