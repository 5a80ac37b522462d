/** A card that wants to stand at `top` and is `height` high, in CSS pixels. */
export interface WantedPlace {
  readonly top: number
  readonly height: number
}

/**
 * The tops of the cards, given in reading order, so that none overlaps another: a card that finds
 * its place taken moves down. The active card (index `active`; -1 for none) stands exactly where it
 * wants to, and the cards before it move up to make room; only where they would leave the canvas at
 * its top does it move down after all, since nobody could scroll to them there.
 */
export function layOut(
  wanted: readonly WantedPlace[],
  active: number,
  gap: number,
): readonly number[] {
  const tops: number[] = []
  let free = 0
  for (const { top, height } of wanted.slice(0, Math.max(active, 0))) {
    tops.push(Math.max(top, free))
    free = (tops.at(-1) ?? 0) + height + gap
  }
  const pinned = wanted[active]
  if (pinned !== undefined) free = makeRoom(tops, wanted, pinned.top, gap)
  for (const { top, height } of wanted.slice(tops.length)) {
    tops.push(Math.max(top, free))
    free = (tops.at(-1) ?? 0) + height + gap
  }
  return tops
}

/** Moves the cards of `tops` up so that they end above `limit`; answers where the next is free. */
function makeRoom(
  tops: number[],
  wanted: readonly WantedPlace[],
  limit: number,
  gap: number,
): number {
  const needed = wanted.slice(0, tops.length).reduce((sum, { height }) => sum + height + gap, 0)
  const end = Math.max(limit, needed)
  let below = end
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    below -= (wanted[index]?.height ?? 0) + gap
    if ((tops[index] ?? 0) <= below) break
    tops[index] = below
  }
  return end
}
