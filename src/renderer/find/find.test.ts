import { beforeEach, describe, expect, test } from 'vitest'
import { setReader, type FoundPassages } from '../app/reader-handle'
import { useGalley, type OpenArticle } from '../app/state'
import type { Passage } from '../../core/text/passage'
import { closeFind, matchAgain, openFind, search, useFind } from './find'

const text = 'visa free, visa bound, visa'

let shown: FoundPassages | null = null
let revealed: Passage[] = []
let selected: Passage | null = null

const open = (articleText: string, position = 0) => {
  const article = { text: { text: articleText }, position } as unknown as OpenArticle
  useGalley.setState({ open: article, selection: null })
}

beforeEach(() => {
  shown = null
  revealed = []
  selected = null
  useFind.setState(useFind.getInitialState(), true)
  useGalley.setState(useGalley.getInitialState(), true)
  setReader({
    focus: () => undefined,
    position: () => useGalley.getState().open?.position ?? 0,
    tellPosition: () => undefined,
    reveal: (passage) => void revealed.push(passage),
    select: (passage) => (selected = passage),
    setSelection: () => undefined,
    selectAll: () => undefined,
    clearSelection: () => undefined,
    showFound: (found) => (shown = found),
  })
  open(text)
})

const type = (query: string) => {
  useFind.setState({ query })
  search(query)
}

const currentStart = () => shown?.starts[shown.current]

describe('finding in the article', () => {
  test('begins at the reading position, and goes round', () => {
    open(text, 5)
    openFind()
    type('visa')
    expect(shown?.starts).toEqual(Int32Array.of(0, 11, 23))
    expect(currentStart()).toBe(11)
    matchAgain(1)
    matchAgain(1)
    expect(currentStart()).toBe(0)
    matchAgain(-1)
    expect(currentStart()).toBe(23)
    expect(revealed.at(-1)).toEqual({ start: 23, end: 27 })
  })

  test('goes back to where it began when letters are taken away again', () => {
    openFind()
    type('visa b')
    expect(currentStart()).toBe(11)
    type('visa')
    expect(currentStart()).toBe(0)
  })

  test('takes the selected words as the query', () => {
    useGalley.setState({ selection: { start: 11, end: 21 } })
    openFind()
    expect(useFind.getState().query).toBe('visa bound')
  })

  test('keeps the query when what is selected has more than one line', () => {
    open('one\ntwo')
    useFind.setState({ query: 'before' })
    useGalley.setState({ selection: { start: 0, end: 7 } })
    openFind()
    expect(useFind.getState().query).toBe('before')
  })

  test('says when nothing is found', () => {
    openFind()
    type('pipeline')
    matchAgain(1)
    expect(shown?.current).toBe(-1)
    expect(revealed).toEqual([])
  })

  test('leaves the current match selected and its marks gone when it closes', () => {
    openFind()
    type('bound')
    closeFind()
    expect(selected).toEqual({ start: 16, end: 21 })
    expect(shown).toBeNull()
    expect(useGalley.getState().findShown).toBe(false)
  })

  test('goes on from the selected match when the bar is closed', () => {
    useFind.setState({ query: 'visa' })
    useGalley.setState({ selection: { start: 11, end: 15 } })
    matchAgain(1)
    expect(currentStart()).toBe(23)
    expect(useGalley.getState().findShown).toBe(true)
  })

  test('begins anew at the selection when that is no match', () => {
    useFind.setState({ query: 'visa' })
    useGalley.setState({ selection: { start: 5, end: 9 } })
    matchAgain(1)
    expect(currentStart()).toBe(11)
  })

  test('opens the bar when there is nothing to look for yet', () => {
    matchAgain(1)
    expect(useGalley.getState().findShown).toBe(true)
    expect(shown).toBeNull()
  })

  test('searches another article from its own reading position', () => {
    openFind()
    type('visa')
    matchAgain(1)
    open('visa visa', 3)
    type('visa')
    expect(currentStart()).toBe(5)
  })
})
