import type { Finding } from './language'
import type { Manner } from './manner'

/** Suggestions at or above this are right 95 times in 100 and may be shown without being asked for. */
export const SHOWN_UNASKED = 0.9

/** How often a rule is right in both quote and speaker, as measured and rounded. */
const RIGHT: Readonly<Record<Manner, number>> = {
  follows: 0.97,
  'follows-inverted': 0.97,
  'follows-question': 0.93,
  continues: 0.95,
  introduced: 0.93,
  'follows-far': 0.86,
  governed: 0.84,
  according: 0.82,
  closing: 0.84,
  participle: 0.77,
  reported: 0.77,
  judged: 0.72,
  noun: 0.54,
  thought: 0.49,
  subject: 0.49,
  colon: 0.47,
  'continues-paragraph': 0.31,
  passive: 0.2,
  unattributed: 0.05,
  indirect: 0.5,
}

/** The share of suggestions like this one that are right in quote and speaker. */
export function confidenceOf(finding: Finding, words: number): number {
  void words
  return RIGHT[finding.manner]
}
