import { create } from 'zustand'
import type { Found, SearchAnswer } from '../../contract/search'
import type { Difference } from '../../core/journal/change'
import { ask } from '../app/actions'
import { useGalley } from '../app/state'
import { rowsOf } from './rows'

interface SearchState {
  /** What stands in the field. */
  readonly query: string
  /** What was answered last, all of its parts together, and to which query. */
  readonly answer: SearchAnswer | null
  readonly answered: string
  /** The row that Enter opens: an index into `rowsOf` what was found. */
  readonly current: number
  /** Rises with every request for the field, so that it takes the keyboard again. */
  readonly openings: number
}

export const useSearch = create<SearchState>(() => ({
  query: '',
  answer: null,
  answered: '',
  current: 0,
  openings: 0,
}))

/** How long to wait before asking again while rows are not indexed yet, in milliseconds. */
const patience = 400

let running = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Types into the field: what is found follows. */
export function typeQuery(query: string): void {
  useSearch.setState({ query, current: 0 })
  void search()
}

/** Searches once more for what stands in the field: the library may have changed. */
export function searchAgain(): void {
  useSearch.setState({ answered: '' })
  void search()
}

/** Searches once more while it is shown, when quotes stand otherwise in their texts than what was found says. */
export function followSearch(differences: readonly Difference[]): void {
  const isShown = useGalley.getState().screen === 'search'
  if (isShown && differences.some(({ table }) => table === 'placement')) searchAgain()
}

/** Asks for what stands in the field until that is answered: one question at a time. */
async function search(): Promise<void> {
  if (running) return
  running = true
  try {
    for (;;) {
      const { query, answered, answer } = useSearch.getState()
      if (query === answered && answer !== null) return
      const found = await ask('search.find', { query, from: 0 })
      if (found === undefined) return
      useSearch.setState({ answer: found, answered: query })
      if (found.kind === 'found') askAgainIfWaiting(found)
    }
  } finally {
    running = false
  }
}

function askAgainIfWaiting({ waiting }: Found): void {
  clearTimeout(timer)
  if (waiting === 0) return
  timer = setTimeout(() => {
    if (useGalley.getState().screen === 'search') searchAgain()
  }, patience)
}

/** Shows more of what was found. */
export async function showMore(): Promise<void> {
  const { answer, answered } = useSearch.getState()
  if (answer?.kind !== 'found' || !hasMore(answer)) return
  const more = await ask('search.find', { query: answered, from: answer.articles.length })
  if (more?.kind !== 'found' || useSearch.getState().answer !== answer) return
  useSearch.setState({
    answer: {
      ...more,
      subjects: answer.subjects,
      articles: [...answer.articles, ...more.articles],
    },
  })
}

/** Whether articles were found that are not shown yet. */
export function hasMore({ articles, articleCount }: Found): boolean {
  return articles.length < articleCount
}

/** Moves to another row; near the last one more are shown. */
export function moveTo(wanted: number): void {
  const { answer } = useSearch.getState()
  if (answer?.kind !== 'found') return
  const count = rowsOf(answer).length
  if (count === 0) return
  const current = Math.min(count - 1, Math.max(0, wanted))
  useSearch.setState({ current })
  if (current >= count - 5) void showMore()
}
