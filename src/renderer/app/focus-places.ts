import { firstTabbable } from './focus-keeper'
import { reader } from './reader-handle'

/**
 * The parts of the window that F6 goes through, as they follow each other on the screen: lists beside the
 * text, the bar above it, the text, the find bar, the margin; or what stands in the place of the text; then
 * the messages.
 */
const places =
  'nav, .app-bar, [role=document], .find, [data-reader-margin], main[tabindex="-1"], .app-notices'

/** What had the keyboard last in each place. */
const lasts = new WeakMap<Element, HTMLElement>()

/** Gives the keyboard to the next or previous part of the window, where it was in it last. */
export function focusPlace(step: 1 | -1): void {
  const shown = [...document.querySelectorAll<HTMLElement>(places)].filter(
    (place) =>
      place.closest('[inert]') === null && place.checkVisibility() && targetIn(place) !== undefined,
  )
  const active = document.activeElement
  // The innermost place: the bar of a screen is within it.
  const index = shown.findLastIndex((place) => place.contains(active))
  const here = shown[index]
  if (here !== undefined && active instanceof HTMLElement) lasts.set(here, active)
  const first = step === 1 ? 0 : shown.length - 1
  const next = shown[index < 0 ? first : (index + step + shown.length) % shown.length]
  if (next !== undefined) targetIn(next)?.focus()
}

function targetIn(place: HTMLElement): HTMLElement | undefined {
  if (place.matches('[role=document]')) return reader() === null ? undefined : place
  const last = lasts.get(place)
  if (last !== undefined && place.contains(last) && last.checkVisibility()) return last
  const current = place.querySelector<HTMLElement>('[aria-current=true][tabindex="0"]')
  if (current !== null) return current
  // The bar of a screen is a place of its own.
  const own = place.matches('main') ? place.querySelector(':scope > :not(.app-bar)') : place
  return own === null ? undefined : firstTabbable(own)
}
