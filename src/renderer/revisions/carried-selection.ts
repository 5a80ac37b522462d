import type { Passage } from '../../core/text/passage'

/**
 * Where the words that the user had selected stand in a text that came meanwhile; `undefined` where
 * nothing but the suggestion was selected, or where they don't stand exactly once.
 */
export function carriedSelection(
  before: string,
  after: string,
  {
    selection,
    suggestion,
  }: { readonly selection: Passage | null; readonly suggestion: Passage | undefined },
): Passage | undefined {
  if (selection === null) return undefined
  if (selection.start === suggestion?.start && selection.end === suggestion.end) return undefined
  const words = before.slice(selection.start, selection.end)
  const start = after.indexOf(words)
  if (start < 0 || after.includes(words, start + 1)) return undefined
  return { start, end: start + words.length }
}
