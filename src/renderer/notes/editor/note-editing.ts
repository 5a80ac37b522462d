import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { createEditor, mergeRegister, type LexicalEditor } from 'lexical'
import { addMark, type Mark } from './marks'
import { $readSelection, $readSource, $select, $writeSource } from './source'

/** What is typed within this time, in milliseconds, is undone in one step. */
const historyPause = 400

/** A Lexical editor of Markdown source on one element of the page. */
export interface NoteEditing {
  /** Puts Markdown signs around what is selected. */
  mark(mark: Mark): void
  /** Ends it; the element is the page's again. */
  stop(): void
}

/** Makes `element` an editor of `source`; `onChange` is given the whole source at every change. */
export function editNote(
  element: HTMLElement,
  source: string,
  onChange: (source: string) => void,
): NoteEditing {
  const editor = createEditor({
    namespace: 'note',
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(element)
  editor.update(
    () => {
      $writeSource(source)
      $select({ start: source.length, end: source.length })
    },
    { discrete: true, tag: 'history-merge' },
  )
  const unregister = mergeRegister(
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), historyPause),
    listenToSource(editor, onChange),
    listenToKeys(element),
  )
  return {
    mark(mark) {
      tellSelection()
      editor.update(() => $addMark(mark))
    },
    stop() {
      unregister()
      editor.setRootElement(null)
    },
  }
}

function listenToSource(editor: LexicalEditor, onChange: (source: string) => void): () => void {
  return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) onChange(editorState.read($readSource))
  })
}

/**
 * The browser tells where the caret went a while after a key moved it. Keys that wait for a busy page
 * come sooner, and Lexical would let the next one act where the caret was before.
 */
function listenToKeys(element: HTMLElement): () => void {
  element.addEventListener('keydown', tellSelection, { capture: true })
  return () => element.removeEventListener('keydown', tellSelection, { capture: true })
}

function tellSelection(): void {
  document.dispatchEvent(new Event('selectionchange'))
}

function $addMark(mark: Mark): void {
  const selected = $readSelection()
  if (selected === null) return
  const marked = addMark({ source: $readSource(), selected }, mark)
  $writeSource(marked.source)
  $select(marked.selected)
}
