import { useGalley } from '../app/state'
import { searchAgain, useSearch } from './search'

/** The longest selection that becomes the query, in UTF-16 code units. */
const longestSeed = 200

/** Opens the search with what was searched last, or with the words that are selected in the text. */
export function openSearch(): void {
  const { open, selection, screen } = useGalley.getState()
  const selected =
    open === null || selection === null || screen !== 'text'
      ? ''
      : open.text.text.slice(selection.start, selection.end)
  const isSeed = selected !== '' && selected.length <= longestSeed && !selected.includes('\n')
  useSearch.setState((state) => ({
    query: isSeed ? `"${selected.replace(/["“”„‟«»＂]/gu, ' ').trim()}"` : state.query,
    openings: state.openings + 1,
  }))
  useGalley.setState({ screen: 'search', adjusting: null, field: null })
  searchAgain()
}
