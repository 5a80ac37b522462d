/** A stretch of the canvas, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** On which side of its passage a card lies. */
export type Side = 'above' | 'below'

/** The side of the passage on which more of what is seen is free. */
export function freerSide(passage: Stretch, seen: Stretch): Side {
  return passage.top - seen.top > seen.bottom - passage.bottom ? 'above' : 'below'
}

/**
 * The top of a card that lies over the text, `height` high, so that it does not cover the passage that it is
 * about. Only where a screen cannot hold both, it lies at the foot of what is seen.
 */
export function topOverText(
  passage: Stretch,
  seen: Stretch,
  { height, side, gap }: { readonly height: number; readonly side: Side; readonly gap: number },
): number {
  const needed = passage.bottom - passage.top + height + 2 * gap
  if (needed > seen.bottom - seen.top) return Math.max(0, seen.bottom - height - gap)
  const above = passage.top - gap - height
  return side === 'above' && above >= 0 ? above : passage.bottom + gap
}
