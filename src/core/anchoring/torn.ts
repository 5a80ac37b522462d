import { termAt, type Revisions, type TokenRange } from './revisions'
import { sentenceEnd, sentenceStart, startsLine, type Tokens } from './tokens'

/** How many tokens beside a run tell whether the rest of its sentence stayed with it. */
const neighbours = 6
/** A token whose partner is farther than this from where it is expected went elsewhere. */
const nearby = 40

/**
 * Whether the sentence that begins before the run of matched tokens `run`, or goes on after it, went
 * to another place, or to the other side of it, without the passage: the row label, the speaker, the
 * subject did not come along.
 * `shift` leads from an old token of the run to its partner.
 */
export function isTorn(
  revisions: Revisions,
  passage: TokenRange,
  run: TokenRange,
  shift: number,
): boolean {
  const { before, after, correspondence } = revisions
  const { toAfter, toBefore } = correspondence
  return (
    restWentElsewhere(revisions, before, toAfter, passage, run, shift) ||
    restWentElsewhere(revisions, after, toBefore, moved(passage, shift), moved(run, shift), -shift)
  )
}

function moved({ from, to }: TokenRange, shift: number): TokenRange {
  return { from: from + shift, to: to + shift }
}

function restWentElsewhere(
  revisions: Revisions,
  tokens: Tokens,
  partners: Int32Array,
  passage: TokenRange,
  run: TokenRange,
  shift: number,
): boolean {
  const start = sentenceStart(tokens, passage.from, Math.max(0, run.from - neighbours))
  const end = sentenceEnd(tokens, passage.to, Math.min(tokens.count, run.to + neighbours))
  const isElsewhere = (from: number, to: number) => {
    const isBefore = to <= run.from
    let away = 0
    let seen = 0
    for (let index = from; index < to; index += 1) {
      const { words } = termAt(revisions, tokens, index)
      const partner = partners[index] ?? -1
      seen += words
      if (partner === -1) continue
      const isOnItsSide = isBefore ? partner < run.from + shift : partner >= run.to + shift
      if (!isOnItsSide || Math.abs(partner - (index + shift)) > nearby) away += words
    }
    return away >= 1 && away * 2 > seen
  }
  // A row of a table is complete where its line is, though no full stop ends it.
  return (
    (!startsLine(tokens, run.from) && isElsewhere(start, run.from)) ||
    (!startsLine(tokens, run.to) && isElsewhere(run.to, end))
  )
}
