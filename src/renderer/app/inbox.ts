import type { GalleyEvent } from '../../contract/events'

/**
 * How long an event waits for the answer of the request that caused it, in milliseconds. Rendering a
 * change takes longer than its way through main; the answer is not to stand behind it.
 */
const patience = 8

let handle: (event: GalleyEvent) => void = () => undefined
let waiting: readonly GalleyEvent[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Says what is to be done with events. */
export function openInbox(handler: (event: GalleyEvent) => void): void {
  handle = handler
}

/** Takes an event; it is handled, in order, with the next answer or in a moment. */
export function receive(event: GalleyEvent): void {
  waiting = [...waiting, event]
  timer ??= setTimeout(deliver, patience)
}

/** Handles everything that waits, now: whoever has an answer sees the state that it speaks of. */
export function deliver(): void {
  clearTimeout(timer)
  timer = undefined
  const events = waiting
  waiting = []
  for (const event of events) handle(event)
}
