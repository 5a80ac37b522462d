import fc from 'fast-check'
import { createEditor, type LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import { $readSelection, $readSource, $select, $writeSource } from './source'

function editorWith(source: string): LexicalEditor {
  const editor = createEditor({
    onError: (error) => {
      throw error
    },
  })
  editor.update(() => $writeSource(source))
  return editor
}

/** Reads without committing: there is no document in these tests. */
const read = <Value>(editor: LexicalEditor, look: () => Value): Value =>
  editor.read('pending', look)

const anySource = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '\n', '\r', '*', '\u00a0', '\u200b', '\ud83d'),
  }),
)

describe('the source in the note editor', () => {
  it('comes out as it went in, character by character', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(read(editorWith(source), $readSource)).toBe(source)
      }),
    )
  })

  it('replaces what was there before', () => {
    const editor = editorWith('before\n\n')
    editor.update(() => $writeSource('\tafter '))
    expect(read(editor, $readSource)).toBe('\tafter ')
  })

  it('selects any passage that can be selected', () => {
    fc.assert(
      fc.property(anySource, fc.nat(), fc.nat(), (source, one, other) => {
        const offsets = [one % (source.length + 1), other % (source.length + 1)]
        const passage = { start: Math.min(...offsets), end: Math.max(...offsets) }
        const editor = editorWith(source)
        editor.update(() => $select(passage))
        expect(read(editor, $readSelection)).toEqual(passage)
      }),
    )
  })
})
