import type { NotesAnswers } from '../../contract/notes'
import { editAnnotations } from '../../core/annotation/bulk'
import { listNotes, noteIds } from '../app/all-notes'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

/** The requests of the table of all annotations. An edit of many is one change of the journal. */
export function notesHandlers(session: Session): Pick<Handlers, keyof NotesAnswers> {
  return {
    'notes.list': (input) => listNotes(session, input),
    'notes.ids': (input) => noteIds(session, input),
    'notes.edit': (input) =>
      session.perform('annotation.edit', (context) => editAnnotations(context, input)),
  }
}
