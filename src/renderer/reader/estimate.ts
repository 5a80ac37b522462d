/** What a block's height depends on, in CSS pixels. */
export interface Measure {
  /** Code units that fit a line, on average. */
  readonly lineLength: number
  readonly lineHeight: number
  /** Space below a paragraph. */
  readonly gap: number
}

/** The average advance of a letter in running text, as a share of the type size. */
const letterWidth = 0.48

/** Reads the measure from the styles of the element that holds the text. */
export function readMeasure(root: HTMLElement): Measure {
  const style = getComputedStyle(root)
  const size = Number.parseFloat(style.fontSize)
  return {
    lineLength: Math.max(1, root.clientWidth / (size * letterWidth)),
    lineHeight: Number.parseFloat(style.lineHeight),
    gap: size * 0.75,
  }
}

/** The likely height of a block of `length` code units. */
export function estimateHeight(measure: Measure, length: number, endsParagraph: boolean): number {
  const lines = Math.max(1, Math.ceil(length / measure.lineLength))
  return lines * measure.lineHeight + (endsParagraph ? measure.gap : 0)
}
