import { create } from 'zustand'
import { ask, saveNote } from '../app/actions'
import { registerDraft } from '../app/drafts'
import { useGalley } from '../app/state'

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
export async function saveOrKeep(annotationId: string, note: string): Promise<boolean> {
  const done = await saveNote(annotationId, note)
  const texts = new Map(useUnsaved.getState().texts)
  if (done) texts.delete(annotationId)
  else texts.set(annotationId, note)
  useUnsaved.setState({ texts })
  return done
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
