import type { ReactNode } from 'react'
import type { Excerpt } from '../../core/search/excerpts'
import { displayText } from '../../core/text/display'
import type { Passage } from '../../core/text/passage'

/** A text with what was found in it marked. */
export function Marked({
  text,
  marks,
}: {
  readonly text: string
  readonly marks: readonly Passage[]
}) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(displayText(text.slice(at, start)))
    pieces.push(
      <mark key={start} className="search-mark">
        {displayText(text.slice(start, end))}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {displayText(text.slice(at))}
    </>
  )
}

/** A piece of a text, with dots where it goes on. */
export function MarkedExcerpt({ excerpt }: { readonly excerpt: Excerpt }) {
  const { text, marks, continuesBefore, continuesAfter } = excerpt
  return (
    <p className="search-excerpt" dir="auto">
      {continuesBefore && '… '}
      <Marked text={text} marks={marks} />
      {continuesAfter && ' …'}
    </p>
  )
}
