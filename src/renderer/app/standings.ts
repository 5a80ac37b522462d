import { compareInReadingOrder } from '../../core/annotation/reading-order'
import type { Annotation, Placement } from '../../core/annotation/rows'
import { standingOf } from '../../core/annotation/standing'
import type { Passage } from '../../core/text/passage'
import type { OpenArticle } from './state'

/** An annotation where it stands, or is suggested to stand, in the text on the screen. */
export interface StandingAnnotation extends Passage {
  readonly id: string
  readonly createdAt: number
  /** *review*: the passage is a suggestion that a person must look at. */
  readonly status: 'attached' | 'review'
  readonly annotation: Annotation
}

/** How the annotations of an article stand in its current text. */
export interface Standings {
  /** Those that have a place in the text, in reading order there. */
  readonly inText: readonly StandingAnnotation[]
  /** Those whose words are gone, in the order of their old texts. */
  readonly gone: readonly Annotation[]
  readonly byId: ReadonlyMap<string, StandingAnnotation>
}

interface Known {
  readonly placements: OpenArticle['placements']
  readonly standings: Standings
}

const known = new WeakMap<readonly Annotation[], Known>()

/** How the annotations of an open article stand; found once for each state of them. */
export function standingsOf({
  annotations,
  placements,
}: Pick<OpenArticle, 'annotations' | 'placements'>): Standings {
  const before = known.get(annotations)
  if (before?.placements === placements) return before.standings
  const standings = findStandings(annotations, placements)
  known.set(annotations, { placements, standings })
  return standings
}

function findStandings(
  annotations: readonly Annotation[],
  placements: ReadonlyMap<string, Placement>,
): Standings {
  const inText: StandingAnnotation[] = []
  const gone: Annotation[] = []
  for (const annotation of annotations) {
    const { status, passage } = standingOf(annotation, placements.get(annotation.id))
    const { id, createdAt } = annotation
    if (passage === null) gone.push(annotation)
    else inText.push({ id, createdAt, ...passage, status, annotation })
  }
  // Only a placement can have changed the order.
  if (placements.size > 0) inText.sort(compareInReadingOrder)
  return { inText, gone, byId: new Map(inText.map((each) => [each.id, each])) }
}
