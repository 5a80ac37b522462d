import { message, type Message } from '../../contract/language/translate'
import type { ClaimStatus, Stance } from '../../core/annotation/rows'

/** A stance as a word that starts a label. */
export const stanceWords: Readonly<Record<Stance, Message>> = {
  supports: message('Supports'),
  disputes: message('Disputes'),
  mentions: message('Mentions'),
}

/** A stance as a sentence about a claim. */
export const stanceSentences: Readonly<Record<Stance, Message>> = {
  supports: message('Supports the claim'),
  disputes: message('Disputes the claim'),
  mentions: message('Mentions the claim'),
}

/** How many passages take a stance, after their number in all. */
export const stanceCounts: Readonly<Record<Stance, Message>> = {
  supports: message('{{count}} supports'),
  disputes: message('{{count}} disputes'),
  mentions: message('{{count}} mentions'),
}

/** The status of a claim, within a line. */
export const statusWords: Readonly<Record<ClaimStatus, Message>> = {
  unverified: message('unverified'),
  confirmed: message('confirmed'),
  disputed: message('disputed'),
  refuted: message('refuted'),
}
