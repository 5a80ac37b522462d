import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { closeField } from '../../app/actions'
import { registerDraft } from '../../app/drafts'
import { useGalley } from '../../app/state'
import type { FieldProps } from '../field-props'
import type { Draft } from '../draft'
import { writeKeys } from '../keys'
import { leaveDraft, takeDraft, useUnsaved } from '../unsaved'
import type { Mark } from './marks'
import { editNote, type NoteEditing } from './note-editing'
import './note-editor.css'
import { t } from '../../../contract/language/translate'

/** The keys that put signs around what is selected, with Ctrl or Cmd. */
const marks: Readonly<Record<string, Mark>> = { b: 'strong', i: 'emphasis', k: 'link' }

/** Writes the Markdown of a note. What is typed is saved in pauses and whenever the editor is left. */
export default function NoteEditor({ annotation }: FieldProps) {
  const element = useRef<HTMLDivElement>(null)
  const { draft, editing } = useNote(element, annotation.id, annotation.note)
  const unsaved = useUnsaved((state) => state.texts.has(annotation.id))
  const mac = useGalley((state) => state.platform === 'darwin')

  const saveAndClose = async () => {
    const { field } = useGalley.getState()
    const saved = await draft.current?.save()
    // Whoever went elsewhere meanwhile is left there.
    if (saved === true && useGalley.getState().field === field) closeField()
  }
  const press = (event: KeyboardEvent) => {
    const action = actionOf(event, mac)
    if (action === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (action === 'close') void saveAndClose()
    else editing.current?.mark(action)
  }
  return (
    <>
      <div
        ref={element}
        className="notes-input notes-editor"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={t('Note in Markdown')}
        spellCheck={false}
        onKeyDownCapture={press}
        onBlur={() => void draft.current?.save()}
      />
      <p className="notes-hint" role="status">
        {unsaved
          ? t('Not saved yet')
          : t('Markdown. {{key}} or Escape to finish', { key: writeKeys('Mod+Enter') })}
      </p>
    </>
  )
}

function actionOf(event: KeyboardEvent, mac: boolean): Mark | 'close' | undefined {
  if (event.nativeEvent.isComposing) return undefined
  if (event.key === 'Escape') return 'close'
  const modified = (mac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey
  if (!modified) return undefined
  if (event.key === 'Enter') return 'close'
  const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace(t('Key'), '')
  return marks[letter.toLowerCase()]
}

interface Note {
  readonly draft: RefObject<Draft | null>
  readonly editing: RefObject<NoteEditing | null>
}

/** Edits the note for as long as the component is there, and saves it when it goes. */
function useNote(element: RefObject<HTMLElement | null>, annotationId: string, note: string): Note {
  const draft = useRef<Draft | null>(null)
  const editing = useRef<NoteEditing | null>(null)
  const [saved] = useState(note)
  useEffect(() => {
    if (element.current === null) return
    const made = takeDraft(annotationId, saved)
    draft.current = made
    editing.current = editNote(element.current, made.text(), (written) => made.type(written))
    const forget = registerDraft(() => made.save())
    const saveNow = () => void made.save()
    window.addEventListener('pagehide', saveNow)
    window.addEventListener('beforeunload', saveNow)
    document.addEventListener('visibilitychange', saveNow)
    return () => {
      window.removeEventListener('pagehide', saveNow)
      window.removeEventListener('beforeunload', saveNow)
      document.removeEventListener('visibilitychange', saveNow)
      editing.current?.stop()
      leaveDraft(annotationId, made)
      forget()
    }
  }, [element, annotationId, saved])
  return { draft, editing }
}
