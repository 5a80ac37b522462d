/** The parts of the desk that can have the keyboard. */
function element(part: 'list' | 'file'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-desk="${part}"]`)
}

/** Gives the list at the left the keyboard. */
export function focusList(): void {
  element('list')?.focus()
}

/** Gives the cards at the right the keyboard, if there are any. */
export function focusFile(): void {
  const file = element('file')
  if (file !== null) file.focus()
  else focusList()
}
