import type { GalleyEvent } from '../../contract/events'

/**
 * How long changed rows wait for the answer of the request that changed them, in milliseconds. Rendering
 * a change takes longer than its way through main; no answer is to stand behind it.
 */
const patience = 50

let handle: (event: GalleyEvent) => void = () => undefined
let isHeld = false
let waiting: readonly GalleyEvent[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Says what is to be done with events. */
export function openInbox(handler: (event: GalleyEvent) => void): void {
  handle = handler
}

/** Takes an event. Rows are handled with the next answer or in a moment; the rest at once, in order. */
export function receive(event: GalleyEvent): void {
  waiting = [...waiting, event]
  if (event.kind === 'rows') timer ??= setTimeout(deliver, patience)
  else deliver()
}

/** Lets all events wait until `work` is done, which brings about the state that they change. */
export async function holdDuring(work: () => Promise<void>): Promise<void> {
  isHeld = true
  try {
    await work()
  } finally {
    isHeld = false
    deliver()
  }
}

/** Handles everything that waits, now: whoever has an answer sees the state that it speaks of. */
export function deliver(): void {
  if (isHeld) return
  clearTimeout(timer)
  timer = undefined
  const events = waiting
  waiting = []
  for (const event of events) handle(event)
}
