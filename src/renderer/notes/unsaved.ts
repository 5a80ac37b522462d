import { create } from 'zustand'
import { ask, saveNote } from '../app/actions'
import { registerDraft } from '../app/drafts'
import { useGalley } from '../app/state'
import { createDraft, type Draft } from './draft'

interface Unsaved {
  /** Notes that could not be saved (a full disk), by annotation id. */
  readonly texts: ReadonlyMap<string, string>
}

/** What was written and could not be saved; it outlives the editor in which it was written. */
export const useUnsaved = create<Unsaved>(() => ({ texts: new Map() }))

registerDraft(saveUnsaved)
useUnsaved.subscribe(({ texts }, { texts: before }) => {
  const edited = texts.size > 0
  if (edited !== before.size > 0) void ask('application.setEdited', { edited })
})

/** Saves a note; one that can't be saved is kept, and tried again before anything else is done. */
async function saveOrKeep(annotationId: string, note: string): Promise<boolean> {
  const done = await saveNote(annotationId, note)
  const texts = new Map(useUnsaved.getState().texts)
  if (done) texts.delete(annotationId)
  else texts.set(annotationId, note)
  useUnsaved.setState({ texts })
  return done
}

/** Drafts whose editors went while they are still being saved, by annotation id. */
const left = new Map<string, Draft>()

/**
 * The draft of a note that is to be edited. When its card moves to another part of the margin, as its words
 * go or come back, the new editor goes on with the draft of the old one: the disk does not have all of it yet.
 *
 * @param saved The note as it is on the disk.
 */
export function takeDraft(annotationId: string, saved: string): Draft {
  const draft = left.get(annotationId)
  if (draft !== undefined) {
    left.delete(annotationId)
    return draft
  }
  const text = useUnsaved.getState().texts.get(annotationId) ?? saved
  return createDraft(text, saved, (written) => saveOrKeep(annotationId, written))
}

/** Saves the draft of an editor that goes. */
export function leaveDraft(annotationId: string, draft: Draft): void {
  left.set(annotationId, draft)
  void draft.save().finally(() => {
    if (left.get(annotationId) === draft) left.delete(annotationId)
  })
}

async function saveUnsaved(): Promise<boolean> {
  for (const [annotationId, note] of useUnsaved.getState().texts) {
    if (isThere(annotationId) && !isBeingWritten(annotationId)) await saveOrKeep(annotationId, note)
  }
  return useUnsaved.getState().texts.size === 0
}

function isThere(annotationId: string): boolean {
  return useGalley.getState().open?.annotations.some(({ id }) => id === annotationId) ?? false
}

/** The editor has a later text, and saves that. */
function isBeingWritten(annotationId: string): boolean {
  const { field } = useGalley.getState()
  return field?.kind === 'note' && field.annotationId === annotationId
}
