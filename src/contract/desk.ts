import { z } from 'zod'
import type {
  Annotation,
  Claim,
  ClaimStatusChange,
  EarlierAnchor,
  PlacementStatus,
  Speaker,
  Spelling,
  Stance,
  Tag,
} from '../core/annotation/rows'
import type { Changed } from './changed'
import type { Packed } from './packed'
import { claimChoice, claimStatus, colour, id, ids, optionalWords, words } from './shapes'

/** What a file of the desk is about: all that bears on a claim, was said by someone, has a tag. */
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), claimId: id }),
  z.strictObject({ kind: z.literal('speaker'), speakerId: id }),
  /** With the tags that are nested in it. */
  z.strictObject({ kind: z.literal('tag'), name: words }),
])
export type Subject = z.infer<typeof subject>

const names = z.array(words).max(1000)

/** The requests of the claims desk. */
export const deskSchemas = {
  'desk.lists': z.strictObject({}),
  /** `text`: words that each passage, its note, speaker or article has to hold; empty for all. */
  'desk.file': z.strictObject({ subject, text: words }),
  'desk.cards': z.strictObject({ annotationIds: z.array(id).max(200) }),
  'desk.copy': z.strictObject({ annotationIds: ids.min(1) }),

  'evidence.move': z.strictObject({ evidenceIds: ids, claim: claimChoice }),
  'claim.add': z.strictObject({
    title: words,
    statement: words.optional(),
    colour,
    note: words.optional(),
    parentId: id.nullable(),
  }),
  'claim.edit': z.strictObject({
    claimId: id,
    title: words.optional(),
    statement: words.optional(),
    colour: colour.optional(),
    note: words.optional(),
    status: claimStatus.optional(),
    reason: words.optional(),
  }),
  'claim.status': z.strictObject({ claimId: id, status: claimStatus, reason: words }),
  'claim.move': z.strictObject({
    claimId: id,
    parentId: id.nullable(),
    beforeId: id.nullable(),
  }),
  'claim.merge': z.strictObject({ claimId: id, intoId: id }),
  'claim.split': z.strictObject({ claimId: id, title: words, evidenceIds: ids }),
  'claim.remove': z.strictObject({ claimId: id }),

  'speaker.add': z.strictObject({ name: words }),
  'speaker.edit': z.strictObject({
    speakerId: id,
    name: words,
    role: optionalWords,
    organisation: optionalWords,
    spellings: names,
  }),
  'speaker.merge': z.strictObject({ speakerId: id, intoId: id }),
  'speaker.remove': z.strictObject({ speakerId: id }),

  'tag.rename': z.strictObject({ name: words, newName: words }),
  'tag.colour': z.strictObject({ name: words, colour: colour.nullable() }),
  'tag.merge': z.strictObject({ name: words, intoName: words }),
  'tag.remove': z.strictObject({ name: words }),
} as const

/** How many pieces of evidence a claim has. */
export type StanceCounts = Readonly<Record<Stance, number>>

/** How much there is of what the desk lists. Whatever is not named has nothing. */
export interface DeskCounts {
  readonly claims: Readonly<Record<string, StanceCounts>>
  /** By id of the speaker: passages that they said. */
  readonly speakers: Readonly<Record<string, number>>
  /** By id of the tag: passages that have it. */
  readonly tags: Readonly<Record<string, number>>
}

/** One passage of a file, with as much as it takes to arrange it. Of a claim's file, also the evidence. */
export interface FileEntry {
  readonly annotationId: string
  readonly articleId: string
  readonly speakerId: string | null
  /** Its passage in the text in which it was placed. */
  readonly start: number
  readonly end: number
  readonly createdAt: number
  readonly evidenceId: string | null
  readonly stance: Stance | null
}

/** Everything that there is about a subject. */
export interface DeskFile {
  /** In the order of their making. */
  readonly entries: readonly FileEntry[]
  /** Of a claim: how its status changed, the newest last. */
  readonly statusChanges: readonly ClaimStatusChange[]
}

/** A passage as a card of the desk shows it. */
export interface DeskCard {
  readonly annotation: Annotation
  /** The words: as the text has them now where that is certain, else as they were marked. */
  readonly words: string
  /** The rest of the sentence on either side, in the text that the words are in. */
  readonly before: string
  readonly after: string
  readonly status: PlacementStatus
  /** Where earlier texts had other words at its place, the oldest text first. */
  readonly earlier: readonly EarlierAnchor[]
  readonly tagIds: readonly string[]
  readonly claims: readonly { readonly claimId: string; readonly stance: Stance }[]
}

/** What became of two that were made one. */
export interface Merged extends Changed {
  /** Passages that bore on both, each in another way: for these one of the two was decided on. */
  readonly decidedStances: number
}

/** The type of the answer to each request of the desk when it succeeds. */
export interface DeskAnswers {
  'desk.lists': Packed<DeskCounts>
  'desk.file': Packed<DeskFile>
  'desk.cards': readonly DeskCard[]
  'desk.copy': null
  'evidence.move': Merged
  'claim.add': Changed
  'claim.edit': Changed
  'claim.status': Changed
  'claim.move': Changed
  'claim.merge': Merged
  'claim.split': Changed
  'claim.remove': Changed
  'speaker.add': Changed
  'speaker.edit': Changed
  'speaker.merge': Changed
  'speaker.remove': Changed
  'tag.rename': Changed
  'tag.colour': Changed
  'tag.merge': Changed
  'tag.remove': Changed
}

/** What the renderer holds of the desk's objects from the start. */
export interface DeskRows {
  readonly claims: readonly Claim[]
  readonly speakers: readonly Speaker[]
  readonly spellings: readonly Spelling[]
  readonly tags: readonly Tag[]
}
