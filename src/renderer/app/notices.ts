import type { Failure } from '../../contract/failures'
import { useGalley } from './state'

let nextId = 1

/** How long a message about something done stays, in milliseconds. */
const doneDuration = 5000

/** Tells the user that something failed, once; stays until dismissed. */
export function tellFailure(failure: Failure): void {
  const told = useGalley
    .getState()
    .notices.some((one) => one.kind === 'failure' && same(one.failure, failure))
  if (!told) add({ id: nextId++, kind: 'failure', failure })
}

/** Tells the user that something was done; goes by itself. */
export function tellDone(words: string): void {
  const id = nextId++
  add({ id, kind: 'done', words })
  setTimeout(() => dismissNotice(id), doneDuration)
}

export function dismissNotice(id: number): void {
  useGalley.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }))
}

function add(notice: ReturnType<typeof useGalley.getState>['notices'][number]): void {
  useGalley.setState((state) => ({ notices: [...state.notices, notice] }))
}

function same(one: Failure, other: Failure): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
