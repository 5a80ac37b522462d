import type { Claim, Stance } from '../../annotation/rows'
import type { AnnotatedPassage, Outdated } from '../annotated-passage'
import { escapeInline, escapeParagraphs } from './escape'
import { inOrder } from './highlight'
import { noteItem } from './note'
import { type CountedText, joined, paragraphLabel, speakerLabel, strong } from './labels'
import { blockQuote, changedRemarks } from './quote'

/** A claim with the passages of one article that bear on it, in reading order. */
export interface ClaimWithQuotes {
  readonly claim: Claim
  readonly quotes: readonly { readonly passage: AnnotatedPassage; readonly stance: Stance }[]
}

/** The claims that the passages bear on, in the order in which a reader meets them. */
export function claimsWithQuotes(passages: readonly AnnotatedPassage[]): ClaimWithQuotes[] {
  const uses = passages.flatMap((passage) =>
    inOrder(passage.evidence).map(({ claim, stance }) => ({ claim, stance, passage })),
  )
  return [...Map.groupBy(uses, ({ claim }) => claim.id).values()].flatMap((quotes) => {
    const [first] = quotes
    return first === undefined ? [] : [{ claim: first.claim, quotes }]
  })
}

const outdatedWords = {
  review: 'to be reviewed',
  orphan: 'no longer in the text',
} as const satisfies Record<Outdated['status'], string>

/** One claim as blocks of lines: its title, status, statement and note, then each of its quotes. */
export function claimBlocks(
  { claim, quotes }: ClaimWithQuotes,
  blockIds: ReadonlyMap<string, string>,
  text: CountedText,
): string[][] {
  const note = noteItem(claim.note)
  return [
    [`### ${escapeInline(claim.title)}`],
    [`Status: ${strong(claim.status)}`],
    ...(claim.statement === '' ? [] : [escapeParagraphs(claim.statement)]),
    ...(note.length === 0 ? [] : [note]),
    ...quotes.flatMap(({ passage, stance }) => [
      blockQuote(passage.annotation.exact),
      [
        joined(
          [
            speakerLabel(passage.speaker),
            stance,
            passage.outdated === null ? null : outdatedWords[passage.outdated.status],
            link(passage, blockIds, text),
          ],
          ' · ',
        ),
      ],
      ...changedRemarks(passage.earlier).map((remark) => [remark]),
    ]),
  ]
}

/**
 * A plain Markdown link to the highlight's block id. Obsidian follows it like `[[#^id]]`, which
 * GitHub would show with its brackets; on GitHub it looks like a link and leads nowhere, but its
 * address is the very text below the highlight.
 */
function link(
  passage: AnnotatedPassage,
  blockIds: ReadonlyMap<string, string>,
  text: CountedText,
): string {
  const label = paragraphLabel(passage, text) ?? 'highlight'
  return `[${label}](#^${blockIds.get(passage.annotation.id) ?? ''})`
}
