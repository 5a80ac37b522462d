import { Fragment, type ReactNode } from 'react'
import type { parts } from '../../contract/language/translate'

/** A message in whose places stand elements: the order of the words is the language's. */
export function Phrase({
  words,
  elements,
}: {
  readonly words: ReturnType<typeof parts>
  /** By the name of the place. */
  readonly elements: Readonly<Record<string, ReactNode>>
}) {
  return words.map((part, index) => (
    // The parts of a message never change places.
    <Fragment key={index}>{typeof part === 'string' ? part : elements[part.place]}</Fragment>
  ))
}
