/** Gives the table the keyboard, once it is on the screen. */
export function focusTable(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-all-notes="table"]')?.focus(),
  )
}
