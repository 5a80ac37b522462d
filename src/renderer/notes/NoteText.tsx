import { lazy, memo, Suspense } from 'react'

const NoteMarkdown = lazy(() => import('./NoteMarkdown'))

/** What is shown of a note at rest, in code units; the card cuts it shorter still. */
const restLength = 600

/** Beyond this length, in code units, a note is shown as plain text: parsing would be felt. */
const longestMarkdown = 50_000

/** Any sign that Markdown might give a meaning to. */
const markdownSigns = /[*_`#[\]<>!~\\|&\n]|^\s*(?:[-+=]|\d+[.)])|\s{2}/

interface NoteTextProps {
  /** Markdown. */
  readonly source: string
  /** Whether all of it is shown, or only what fits a card at rest. */
  readonly whole: boolean
}

/** A note as it reads. A note without Markdown in it, or too long for it, is plain text at once. */
export const NoteText = memo(function NoteText({ source, whole }: NoteTextProps) {
  const shown = whole ? source : source.slice(0, restLength)
  const plain = <p className="notes-plain">{shown}</p>
  if (shown.length > longestMarkdown || !markdownSigns.test(shown)) return plain
  return (
    <Suspense fallback={plain}>
      <NoteMarkdown source={shown} />
    </Suspense>
  )
})
