import type { Revisions } from '../anchoring/revisions'
import type { Tokens } from '../anchoring/tokens'
import type { Item } from './alignment'
import type { Run } from './runs'

/** Puts words together into runs, each as long as it can be. */
export class RunBuilder {
  readonly #revisions: Revisions
  #runs: Run[] = []
  /** The run that may go on, and the token that would. */
  #open: { readonly kind: Run['kind']; readonly from: number; to: number } | null = null

  constructor(revisions: Revisions) {
    this.#revisions = revisions
  }

  get isEmpty(): boolean {
    return this.#open === null
  }

  add({ kind, before, after }: Item): void {
    const index = kind === 'deleted' ? before : after
    if (this.#open?.kind === kind && this.#open.to === index) {
      this.#open.to += 1
      return
    }
    this.#close()
    this.#open = { kind, from: index, to: index + 1 }
  }

  /** The runs, without white space at the end. The next word begins anew. */
  finish(): readonly Run[] {
    this.#close()
    const runs = this.#runs
    this.#runs = []
    const last = runs.pop()
    if (last === undefined) return runs
    const text = last.text.trimEnd()
    return [...runs, { ...last, text, end: last.start + text.length }]
  }

  #close(): void {
    if (this.#open === null) return
    const { kind, from, to } = this.#open
    this.#open = null
    const tokens = kind === 'deleted' ? this.#revisions.before : this.#revisions.after
    const isJoined = kind === 'deleted' && /\S$/u.test(this.#runs.at(-1)?.text ?? '')
    // The newer text may have no space there, as before a full stop; the older one knows.
    const start = isJoined ? endOf(tokens, from - 1) : startOf(tokens, from)
    const end = startOf(tokens, to)
    this.#runs.push({ kind, text: tokens.source.slice(start, end), start, end })
  }
}

/** Where a token begins; what is invisible before the first one belongs to it. */
function startOf(tokens: Tokens, index: number): number {
  if (index === 0) return tokens.source.length - tokens.source.trimStart().length
  return index < tokens.count ? (tokens.starts[index] ?? 0) : tokens.source.length
}

function endOf(tokens: Tokens, index: number): number {
  return tokens.ends[index] ?? 0
}
