/** Which articles' files are not where they were, as far as was seen while this library is open. */
export class MissingFiles {
  #ids = new Set<string>()
  #isTelling = false
  readonly #tell: (articleIds: readonly string[]) => void

  /** @param tell called with all of them after some came or went, once for what is noted together */
  constructor(tell: (articleIds: readonly string[]) => void) {
    this.#tell = tell
  }

  get ids(): readonly string[] {
    return [...this.#ids]
  }

  /** Notes how the file of an article was found. */
  note(articleId: string, isMissing: boolean): void {
    if (this.#ids.has(articleId) === isMissing) return
    if (isMissing) this.#ids.add(articleId)
    else this.#ids.delete(articleId)
    if (this.#isTelling) return
    this.#isTelling = true
    setImmediate(() => {
      this.#isTelling = false
      this.#tell(this.ids)
    })
  }

  /** Forgets all of them, with the library that they are of. */
  clear(): void {
    for (const id of this.#ids) this.note(id, false)
  }
}
