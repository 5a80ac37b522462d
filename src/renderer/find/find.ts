import { create } from 'zustand'
import type { FoundPassages } from '../app/reader-handle'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import type { Passage } from '../../core/text/passage'
import { findAll, matchAfter } from '../../core/text/search'

interface FindState {
  /** What stands in the field. */
  readonly query: string
  /** What was found, and in what; `null` before the first search. */
  readonly result: {
    readonly text: string
    readonly query: string
    readonly found: FoundPassages
  } | null
  /** Where a search starts, however much of the query is typed yet: a UTF-16 offset. */
  readonly origin: number
  /** Rises with every request for the field, so that it takes the keyboard again. */
  readonly openings: number
}

export const useFind = create<FindState>(() => ({
  query: '',
  result: null,
  origin: 0,
  openings: 0,
}))

/** The longest selection that becomes the query, in UTF-16 code units. */
const longestSeed = 200

/** Opens the find bar, with the selected words as the query when there are some. */
export function openFind(): void {
  const { open, selection } = useGalley.getState()
  if (open === null) return
  const selected = selection === null ? '' : open.text.text.slice(selection.start, selection.end)
  const seeded = selected !== '' && selected.length <= longestSeed && !selected.includes('\n')
  useFind.setState((state) => ({
    query: seeded ? selected : state.query,
    origin: selection?.start ?? reader()?.position() ?? open.position,
    openings: state.openings + 1,
  }))
  useGalley.setState({ findShown: true })
}

/** Closes the find bar; the text gets the keyboard back with the current match selected. */
export function closeFind(): void {
  // The last letters may be typed but not searched for yet.
  search(useFind.getState().query)
  const current = currentMatch()
  closeFindBar()
  if (current !== null) reader()?.select(current)
}

/** Closes the find bar; whatever is selected in the text stays so. */
export function closeFindBar(): void {
  useGalley.setState({ findShown: false })
  useFind.setState({ result: null })
  reader()?.showFound(null)
  reader()?.focus()
}

/** Searches the open article for `query`, if that was not done yet, and shows what is found. */
export function search(query: string): void {
  const { open } = useGalley.getState()
  const { result, origin } = useFind.getState()
  if (open === null) return
  const { text } = open.text
  if (result?.text === text && result.query === query) return
  const isOtherArticle = result !== null && result.text !== text
  const from = isOtherArticle ? open.position : origin
  const matches = findAll(text, query)
  useFind.setState({ result: { text, query, found: { ...matches, current: -1 } }, origin: from })
  showMatch(matchAfter(matches, from))
}

/** Goes to the next or previous match, past the end on to the other end. */
export function matchAgain(step: 1 | -1): void {
  const { findShown, selection } = useGalley.getState()
  const { query } = useFind.getState()
  if (query.trim() === '') {
    openFind()
    return
  }
  if (!findShown) {
    useFind.setState({ result: null, origin: selection?.start ?? useFind.getState().origin })
    useGalley.setState({ findShown: true })
  }
  search(query)
  const found = useFind.getState().result?.found
  if (found === undefined || found.starts.length === 0) return
  // A search that begins anew begins with its first match, unless that is where one stands already.
  const beginsAnew = !findShown && step === 1 && currentMatch()?.start !== selection?.start
  if (beginsAnew) return
  const count = found.starts.length
  const next = (found.current + step + count) % count
  useFind.setState({ origin: found.starts[next] ?? 0 })
  showMatch(next)
}

function showMatch(index: number): void {
  const { result } = useFind.getState()
  if (result === null) return
  const found = { ...result.found, current: index }
  useFind.setState({ result: { ...result, found } })
  reader()?.showFound(found)
  const match = currentMatch()
  if (match !== null) reader()?.reveal(match)
}

function currentMatch(): Passage | null {
  const found = useFind.getState().result?.found
  const start = found?.starts[found.current]
  const end = found?.ends[found.current]
  return start === undefined || end === undefined ? null : { start, end }
}
