import type { Annotation, Article, Placement } from '../annotation/rows'
import { standingOf } from '../annotation/standing'
import { contextOf } from '../text/context'
import type { AnnotatedPassage } from './annotated-passage'

/**
 * An annotation as an export of the article's current text quotes it: where it is attached, with the
 * words as they stand there now; else with its own, from the text in which a person placed it.
 *
 * @param text The canonical text of the article's current revision.
 */
export function quotedIn(
  { revision }: Article,
  text: string,
  annotation: Annotation,
  placement: Placement | undefined,
): Pick<AnnotatedPassage, 'annotation' | 'outdated'> {
  if (placement === undefined) return { annotation, outdated: null }
  const { status, passage } = standingOf(annotation, placement)
  if (status !== 'attached') return { annotation, outdated: { status, suggestion: passage } }
  const { start, end } = passage
  const exact = text.slice(start, end)
  const quoted = { ...annotation, revision, start, end, exact, ...contextOf(text, passage) }
  return { annotation: quoted, outdated: null }
}
