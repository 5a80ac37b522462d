import type { Difference } from '../journal/change'
import { ok, type Result } from '../result'
import { addAnnotation, setSpeaker } from './annotations'
import type { Context, Outcome } from './context'
import { nameKey } from './names'
import type { Refusal } from './refusal'
import type { Annotation, Colour, RevisionName } from './rows'

/** A suggested quotation that the user accepts: a passage, and who said it. */
export interface AcceptedQuote {
  readonly start: number
  readonly end: number
  /** `null` when that is not known. */
  readonly speaker: string | null
}

/** What to accept, in the text that the user saw. */
interface Wanted {
  readonly articleId: string
  readonly revision: RevisionName
  /** The canonical text of that revision. */
  readonly text: string
  readonly colour: Colour
  readonly quotes: readonly AcceptedQuote[]
}

/**
 * Highlights quotations with their speakers, all in one change or none. A speaker of that name is made
 * when there is none yet, once for all quotations.
 */
export function acceptQuotes(context: Context, wanted: Wanted): Outcome {
  const { quotes, ...where } = wanted
  const differences: Difference[] = []
  const speakerIds = new Map<string, string | null>()
  for (const { start, end, speaker } of quotes) {
    const added = addAnnotation(context, { ...where, start, end })
    if (!added.ok) return added
    const annotation = annotationIn(added.value)
    if (annotation === undefined) continue
    const said = speakerOf(context, annotation, speaker, speakerIds)
    if (!said.ok) return said
    differences.push(...said.value.made, {
      table: 'annotation',
      id: annotation.id,
      before: null,
      after: { ...annotation, speakerId: said.value.speakerId },
    })
  }
  return ok(differences)
}

interface Said {
  readonly speakerId: string | null
  /** What makes the speaker, if there is none yet. */
  readonly made: readonly Difference[]
}

/** @param speakerIds Those whom this change has named already, by the key of their names. */
function speakerOf(
  context: Context,
  annotation: Annotation,
  name: string | null,
  speakerIds: Map<string, string | null>,
): Result<Said, Refusal> {
  if (name === null) return ok({ speakerId: null, made: [] })
  const key = nameKey(name)
  const named = speakerIds.get(key)
  if (named !== undefined) return ok({ speakerId: named, made: [] })
  const set = setSpeaker(withAnnotation(context, annotation), { annotationId: annotation.id, name })
  if (!set.ok) return set
  const speakerId = annotationIn(set.value)?.speakerId ?? null
  speakerIds.set(key, speakerId)
  return ok({ speakerId, made: set.value.filter(({ table }) => table !== 'annotation') })
}

/** The world with an annotation that is not written yet. */
function withAnnotation(context: Context, annotation: Annotation): Context {
  const { lookup } = context
  return {
    ...context,
    lookup: {
      rows: (table, where) => lookup.rows(table, where),
      row: <Name extends Parameters<typeof lookup.row>[0]>(table: Name, id: string) =>
        id === annotation.id
          ? (annotation as unknown as ReturnType<typeof lookup.row<Name>>)
          : lookup.row(table, id),
    },
  }
}

function annotationIn(differences: readonly Difference[]): Annotation | undefined {
  for (const { table, after } of differences) {
    if (table === 'annotation' && after !== null) return after
  }
  return undefined
}
