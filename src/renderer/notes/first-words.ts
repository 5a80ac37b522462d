import { displayText } from '../../core/text/display'

/** How much of a passage names it, in code units. */
const length = 90

/** The first words of a passage on one line, cut between words, with an ellipsis where cut. */
export function firstWords(passage: string): string {
  const looked = displayText(withoutHalf(passage.slice(0, 2 * length)))
  const line = looked.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return looked.length === passage.length ? line : `${line}…`
  const cut = line.lastIndexOf(' ', length)
  const words = cut > length / 2 ? line.slice(0, cut) : line.slice(0, length)
  return `${withoutHalf(words)}…`
}

/** Half a surrogate pair at a cut is no character. */
function withoutHalf(cut: string): string {
  return cut.replace(/[\ud800-\udbff]$/, '')
}
