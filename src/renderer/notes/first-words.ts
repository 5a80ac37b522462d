/** How much of a passage names it, in code units. */
const length = 90

/** The first words of a passage on one line, cut between words, with an ellipsis where cut. */
export function firstWords(passage: string): string {
  const looked = passage.slice(0, 2 * length)
  const line = looked.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return looked === passage ? line : `${line}…`
  const cut = line.lastIndexOf(' ', length)
  const words = cut > length / 2 ? line.slice(0, cut) : line.slice(0, length)
  // Half a surrogate pair at the cut is no character.
  return `${words.replace(/[\ud800-\udbff]$/, '')}…`
}
