import type { Stance } from '../../annotation/rows'
import type { AnnotatedPassage, ClaimWithStance } from '../annotated-passage'
import { compareText } from '../reading-order'
import { escapeInline } from './escape'
import { type CountedText, joined, paragraphLabel, speakerLabel, strong } from './labels'
import { noteItem } from './note'
import { blockQuote, formerContext, remarks } from './quote'

/**
 * One highlight as blocks of lines: the quote, its block id, who said it and where, and lists of
 * what the journalist made of it.
 *
 * The block id stands by itself below the quote, because there Obsidian takes it for the id of the
 * whole quote, so that a draft can embed the quote with `![[file#^id]]`; GitHub shows it as text.
 */
export function highlightBlocks(
  passage: AnnotatedPassage,
  blockId: string,
  text: CountedText,
): string[][] {
  const { annotation, speaker } = passage
  const context = formerContext(passage)
  const details = [
    ...remarks(passage, text.text).map((remark) => [`- ${remark}`]),
    ...(context === null ? [] : [[`- ${context}`]]),
    ...inOrder(passage.evidence).map((evidence) => [`- ${claimLabel(evidence)}`]),
    ...tagItem(passage),
  ].flat()
  const note = noteItem(annotation.note)
  const where = paragraphLabel(passage, text)
  return [
    blockQuote(annotation.exact),
    [`^${blockId}`],
    [joined([speakerLabel(speaker), where, annotation.colour], ' · ')],
    ...(details.length === 0 ? [] : [details]),
    ...(note.length === 0 ? [] : [note]),
  ]
}

/** Claims in the order in which they were made, so that every export of a library agrees. */
export function inOrder(evidence: readonly ClaimWithStance[]): ClaimWithStance[] {
  return evidence.toSorted(
    ({ claim: one }, { claim: other }) =>
      one.createdAt - other.createdAt || compareText(one.id, other.id),
  )
}

const stanceWords = {
  supports: 'Supports',
  disputes: 'Disputes',
  mentions: 'Mentions',
} as const satisfies Record<Stance, string>

function claimLabel({ claim, stance }: ClaimWithStance): string {
  return `${stanceWords[stance]} ${strong(claim.title)} (${claim.status})`
}

function tagItem({ tags }: AnnotatedPassage): string[][] {
  const names = tags.map(({ name }) => name).toSorted(compareText)
  return names.length === 0 ? [] : [[`- Tags: ${names.map(escapeInline).join(', ')}`]]
}
