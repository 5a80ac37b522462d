import type { Stance } from '../../core/annotation/rows'

/** A stance as a word that starts a label. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  disputes: 'Disputes',
  mentions: 'Mentions',
}
