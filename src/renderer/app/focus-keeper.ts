import { reader } from './reader-handle'
import { useGalley } from './state'

/** What can have the keyboard by Tab. */
const tabbable =
  'button:not(:disabled, [tabindex="-1"]), input:not(:disabled, [tabindex="-1"]), select, textarea, a[href], [tabindex="0"]'

/**
 * Gives the keyboard to something that makes sense whenever what had it is gone from the page: the text,
 * or the first thing that can be pressed where no text is.
 */
export function keepFocus(): void {
  let asked = false
  const look = () => {
    asked = false
    if (!isLost() || useGalley.getState().phase === 'starting') return
    fallBack()
  }
  const changed = () => {
    if (asked || !isLost()) return
    asked = true
    // Who takes something away may have given the keyboard to something else by the next picture.
    requestAnimationFrame(() => requestAnimationFrame(look))
  }
  new MutationObserver(changed).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['inert', 'disabled', 'hidden'],
  })
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function fallBack(): void {
  const { screen } = useGalley.getState()
  if (screen === 'text' && reader() !== null && document.querySelector('[role=dialog]') === null) {
    reader()?.focus()
    return
  }
  const within =
    document.querySelector('[role=dialog]') ??
    document.querySelector('main:not([inert] *)') ??
    document
  firstTabbable(within)?.focus()
}

/** The first element within that can have the keyboard and is on the screen. */
export function firstTabbable(within: ParentNode): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(tabbable)].find(
    (element) => element.closest('[inert]') === null && element.checkVisibility(),
  )
}
