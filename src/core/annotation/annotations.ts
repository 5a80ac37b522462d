import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { contextOf } from '../text/context'
import { onGraphemeBoundaries, trimPassage } from '../text/words'
import { find, type Context, type Outcome } from './context'
import { anchorKept, earlierAnchorsRemoved } from './earlier-anchors'
import { cleanName, noteLimit, withinLimit } from './names'
import type { Refusal } from './refusal'
import type { Anchor, Annotation, Article, Colour, RevisionName } from './rows'
import { newSpeaker, speakerNamed } from './speakers'

/** A passage asked for, in the text that it is in. Offsets in code units, `end` exclusive. */
interface Wanted {
  /** The canonical text of the article's current revision. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** As wanted, and the text that the user saw: if the article has another by now, nothing is done. */
type WantedIn = Wanted & { readonly revision: RevisionName }

type Place = Omit<Anchor, 'revision'>

/**
 * Highlights a passage of the article's revision. White space at the ends of the passage is left
 * out, and characters that the passage cuts in two are taken in whole.
 */
export function addAnnotation(
  context: Context,
  wanted: WantedIn & { readonly articleId: string; readonly colour: Colour },
): Outcome {
  const article = currentArticle(context, wanted.articleId, wanted.revision)
  if (!article.ok) return article
  const anchor = anchorOf(wanted)
  if (!anchor.ok) return anchor
  return ok([
    made('annotation', {
      id: context.newId(),
      articleId: article.value.id,
      revision: article.value.revision,
      ...anchor.value,
      colour: wanted.colour,
      note: '',
      speakerId: null,
      createdAt: context.now,
      updatedAt: context.now,
    }),
  ])
}

/**
 * Gives an annotation another passage of the article's current text. With that a person has said
 * where it stands, so nothing remains to be reviewed.
 */
export function resizeAnnotation(
  context: Context,
  wanted: WantedIn & { readonly annotationId: string },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  const article = currentArticle(context, annotation.value.articleId, wanted.revision)
  if (!article.ok) return article
  const anchor = anchorOf(wanted)
  if (!anchor.ok) return anchor
  const { revision } = article.value
  const updated = update(context, annotation.value, { revision, ...anchor.value })
  return updated.ok
    ? ok([
        ...anchorKept(context, annotation.value, revision),
        ...placementsRemoved(context, wanted.annotationId),
        ...updated.value,
      ])
    : updated
}

/** The article, if its text is still the one that the user saw. */
export function currentArticle(
  context: Context,
  articleId: string,
  revision: RevisionName,
): Result<Article, Refusal> {
  const article = find(context, 'article', articleId)
  if (!article.ok || article.value.revision === revision) return article
  return fail({ kind: 'text-changed', articleId })
}

/** Gives an annotation another colour. */
export function recolourAnnotation(
  context: Context,
  wanted: { readonly annotationId: string; readonly colour: Colour },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  return update(context, annotation.value, { colour: wanted.colour })
}

/** Removes an annotation with the tags and claims on it; the tags and claims themselves stay. */
export function removeAnnotation(
  context: Context,
  wanted: { readonly annotationId: string },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  return annotation.ok ? ok(annotationRemoved(context, annotation.value)) : annotation
}

/** Writes the note of an annotation, exactly as typed; an empty one is no note. */
export function setNote(
  context: Context,
  wanted: { readonly annotationId: string; readonly note: string },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  const note = withinLimit(wanted.note, 'note', noteLimit)
  return note.ok ? update(context, annotation.value, { note: note.value }) : note
}

/**
 * Says who spoke the words: the speaker who is called or written so, who is made when there is none
 * yet, or nobody when `name` is `null`.
 */
export function setSpeaker(
  context: Context,
  wanted: { readonly annotationId: string; readonly name: string | null },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  if (wanted.name === null) return update(context, annotation.value, { speakerId: null })
  const name = cleanName(wanted.name, 'speaker')
  if (!name.ok) return name
  const known = speakerNamed(context.lookup, name.value)
  if (known !== undefined) return update(context, annotation.value, { speakerId: known.id })
  const speaker = newSpeaker(context, name.value)
  const updated = update(context, annotation.value, { speakerId: speaker.id })
  return updated.ok ? ok([made('speaker', speaker), ...updated.value]) : updated
}

/** The differences that remove an annotation, what refers to it first. */
export function annotationRemoved(context: Context, annotation: Annotation): Difference[] {
  const annotationId = annotation.id
  return [
    ...context.lookup.rows('evidence', { annotationId }).map((row) => removed('evidence', row)),
    ...context.lookup
      .rows('annotationTag', { annotationId })
      .map((row) => removed('annotationTag', row)),
    ...placementsRemoved(context, annotationId),
    ...earlierAnchorsRemoved(context, annotationId),
    removed('annotation', annotation),
  ]
}

function placementsRemoved(context: Context, annotationId: string): Difference[] {
  return context.lookup.rows('placement', { annotationId }).map((row) => removed('placement', row))
}

function update(context: Context, annotation: Annotation, fields: Partial<Annotation>): Outcome {
  if (altered('annotation', annotation, fields).length === 0) return ok([])
  return ok(altered('annotation', annotation, { ...fields, updatedAt: context.now }))
}

function anchorOf({ text, start, end }: Wanted): Result<Place, Refusal> {
  const inRange = Number.isInteger(start) && Number.isInteger(end) && start >= 0
  if (!inRange || end > text.length || start > end) {
    return fail({ kind: 'out-of-range', start, end, length: text.length })
  }
  const trimmed = trimPassage(text, { start, end })
  if (trimmed === null) return fail({ kind: 'empty-passage' })
  const passage = onGraphemeBoundaries(text, trimmed)
  return ok({
    start: passage.start,
    end: passage.end,
    exact: text.slice(passage.start, passage.end),
    ...contextOf(text, passage),
  })
}
