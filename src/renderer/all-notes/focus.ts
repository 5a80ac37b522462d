function table(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-all-notes="table"]')
}

/** Gives the table the keyboard: at once, so that the next key is its own, or when it is on the screen. */
export function focusTable(): void {
  if (table() === null) requestAnimationFrame(() => table()?.focus())
  else table()?.focus()
}
